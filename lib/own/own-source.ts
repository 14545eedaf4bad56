import type { Format } from '../model/format';
import type { OwnSystem } from '../model/own-system';
import type { Vendor } from '../model/vendor';
import { ownGuide as words } from '../words/own-guide';
import { OWN } from './ids';
import { listed, ownPage, ownVendor } from './own-page';
import { ownProbe } from './own-probe';

/** Invented values of each form; nobody sees them, the house rules ask that a format can be met. */
export const EXAMPLES: Record<Format, string> = {
  guid: '00000000-0000-4000-8000-000000000000',
  'guid-pair': '00000000-0000-4000-8000-000000000000-00000000-0000-4000-8000-000000000000',
  url: 'https://api.example.com',
  'short-name': 'acme',
  jwt: 'ey.invented.example',
  text: 'invented',
};

/** The right that a key surely needs and nobody knows: it stands in the report as not tested. */
export const RIGHTS = 'rights';

/** The described source as a vendor. */
export function ownSource(own: OwnSystem): Vendor {
  const { source, destination, fields, probe } = own;
  const { reference } = OWN;
  const labels = fields.map(({ label }) => label);
  return {
    ...ownVendor(own, source),
    id: OWN.source,
    pages: [ownPage(OWN.credentials, source.name, words.credentials(source.name), source.address, labels)],
    fields: fields.map(({ id, label, secret, format, once }) => ({
      id,
      labels: [label],
      pages: [OWN.credentials],
      format,
      secret,
      ...(once && { shownOnce: true }),
      ...(secret && { onDemand: true }),
      example: EXAMPLES[format],
      reference,
    })),
    permissions: [{ id: RIGHTS, labels: [words.rights], pages: [], reference }],
    setup: [
      {
        id: 'own-open',
        title: words.open.title(source.name),
        how: words.open.how(source.name, listed(labels)),
        page: OWN.credentials,
        done: { reached: [OWN.credentials] },
        reference,
      },
      {
        id: 'own-allow',
        title: words.allow.title,
        how: words.allow.how(source.name, destination.name),
        cannotSee: words.allow.cannotSee(source.name),
        done: { manual: true },
        reference,
      },
      {
        id: 'own-capture',
        title: words.capture.title,
        how: words.capture.how(source.name, listed(labels)),
        page: OWN.credentials,
        targets: fields.map(({ id }) => ({ field: id })),
        done: { captured: fields.map(({ id }) => id) },
        reference,
      },
    ],
    limits: [{ text: words.limits, reference }],
    ...(probe && ownProbe(probe, own)),
  };
}
