import type { Page, Vendor } from '../model/vendor';
import type { ReadPlan } from '../model/view';

/** What the overlay should look for on a page: the vendor's data for that page and nothing else. */
export function readPlan(vendor: Vendor, page: Page): ReadPlan {
  const here = (each: { pages: string[] }) => each.pages.includes(page.id);
  return {
    page: page.id,
    fields: vendor.fields.filter(here).map(({ id, labels, secret, format }) => ({ id, labels, secret, format })),
    settings: vendor.settings.filter(here).map(({ id, labels, values }) => ({
      id,
      labels,
      values: values.map((value) => ({ id: value.id, labels: value.labels })),
    })),
    permissions: vendor.permissions.filter(here).map(({ id, labels }) => ({ id, labels })),
  };
}
