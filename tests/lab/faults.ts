import type { VendorFault } from './kit/lab-vendor.ts';
import { labVendor, labVendors } from './vendors/index.ts';

/** One way in which a lab vendor can go wrong. */
export interface Fault extends VendorFault {
  /** Id of the vendor on whose side it is. */
  vendor: string;
}

/** Every fault of a vendor. Throws a RangeError when the lab has no such vendor. */
export const faultsOf = (vendor: string): Fault[] => labVendor(vendor).faults.map((fault) => ({ ...fault, vendor }));

/** The faults that the matrix of HaloPSA to DNSFilter plays; those of any vendor are in `faultsOf`. */
export const faults: Fault[] = ['halopsa', 'dnsfilter']
  .flatMap(faultsOf)
  .filter(({ only }) => only === undefined || only.includes('halopsa-to-dnsfilter'));

/** Fault names by vendor id, for the contract's JSON line. */
export const faultNames = (): Record<string, string[]> =>
  Object.fromEntries(labVendors.map(({ id, faults: own }) => [id, own.map(({ name }) => name)]));
