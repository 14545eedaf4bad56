import type { Pair } from '../model/pair';
import type { Field, Page, Vendor } from '../model/vendor';
import type { ReadPlan } from '../model/view';

/**
 * What the overlay should look for on a page: the vendor's data for that page and nothing else.
 * @param pair - the guide that runs; of several forms on one page only its own is looked at.
 */
export function readPlan(vendor: Vendor, page: Page, pair?: Pair): ReadPlan {
  const here = (each: { pages: string[] }) => each.pages.includes(page.id);
  const forms = new Set(pair?.integration.carries.map(({ to }) => vendor.fields.find(({ id }) => id === to)?.form));
  const ofGuide = ({ form }: Field) => form === undefined || !pair || forms.has(form);
  return {
    page: page.id,
    fields: vendor.fields
      .filter((field) => here(field) && ofGuide(field))
      .map(({ id, labels, secret, format }) => ({ id, labels, secret, format })),
    settings: vendor.settings.filter(here).map(({ id, labels, column, values }) => ({
      id,
      labels,
      ...(column && { column }),
      values: values.map((value) => ({ id: value.id, labels: value.labels })),
    })),
    permissions: vendor.permissions.filter(here).map(({ id, labels }) => ({ id, labels })),
  };
}
