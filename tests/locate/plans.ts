import connectwisePsa from '../../lib/vendors/connectwise-psa';
import dnsfilter from '../../lib/vendors/dnsfilter';
import halopsa from '../../lib/vendors/halopsa';
import type { ReadPlan } from '../../lib/model/view';

const vendors = { 'connectwise-psa': connectwisePsa, dnsfilter, halopsa };

/** The fields, settings and permissions that the vendor's data puts on a page. */
export function planOf(vendor: keyof typeof vendors, page: string): ReadPlan {
  const { fields, settings, permissions } = vendors[vendor];
  const here = <T extends { pages: string[] }>(list: T[]): T[] => list.filter((item) => item.pages.includes(page));
  return {
    page,
    fields: here(fields).map(({ id, labels, secret, format }) => ({ id, labels, secret, format })),
    settings: here(settings).map(({ id, labels, column, values }) => ({
      id,
      labels,
      ...(column && { column }),
      values,
    })),
    permissions: here(permissions).map(({ id, labels }) => ({ id, labels })),
  };
}

export const pageFields = (vendor: keyof typeof vendors, page: string) => planOf(vendor, page).fields;
export const pageSettings = (vendor: keyof typeof vendors, page: string) => planOf(vendor, page).settings;
