import { type OwnSystem, labelInto } from '../model/own-system';
import type { Vendor } from '../model/vendor';
import { ownGuide as words } from '../words/own-guide';
import { OWN, boxOf } from './ids';
import { listed, ownPage, ownVendor } from './own-page';
import { EXAMPLES } from './own-source';

/** The described destination as a vendor: a form with a box for each value. */
export function ownDestination(own: OwnSystem): Vendor {
  const { destination } = own;
  const { reference } = OWN;
  const boxes = own.fields.filter(({ keep }) => !keep);
  const labels = boxes.map(labelInto);
  return {
    ...ownVendor(own, destination),
    id: OWN.destination,
    pages: [ownPage(OWN.form, destination.name, words.form(destination.name), destination.address, labels)],
    fields: boxes.map((field) => ({
      id: boxOf(field.id),
      labels: [labelInto(field)],
      pages: [OWN.form],
      format: field.format,
      secret: field.secret,
      example: EXAMPLES[field.format],
      reference,
    })),
    setup: [
      {
        id: 'own-form',
        title: words.fill.open(destination.name),
        how: words.fill.openHow(destination.name, listed(labels)),
        page: OWN.form,
        done: { reached: [OWN.form] },
        reference,
      },
      {
        id: 'own-fill',
        title: words.fill.title,
        how: words.fill.how,
        page: OWN.form,
        targets: [{ form: 'carried' }],
        done: { carried: 'all' },
        reference,
      },
    ],
  };
}
