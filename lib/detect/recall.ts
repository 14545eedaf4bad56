import type { Vendor } from '../model/vendor';
import type { Recognised } from './identify';

/** The vendor and page behind their ids, as they were remembered for a tab; undefined when the data has changed since. */
export function recall(ids: { vendor: string; page: string }, vendors: readonly Vendor[]): Recognised | undefined {
  const vendor = vendors.find(({ id }) => id === ids.vendor);
  const page = vendor?.pages.find(({ id }) => id === ids.page);
  return vendor && page ? { vendor, page } : undefined;
}
