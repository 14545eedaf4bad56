import type { Cause } from '../../../lib/model/cause.ts';
import { faults } from '../../lab/faults.ts';
import { origins } from '../../lab/hosts.ts';

/** Stands in for the lab's own table of vendors (tests/lab/vendors, tests/lab/faults.ts) until that is there. */
export interface VendorFault {
  name: Cause;
  does: string;
  at: 'api' | 'console';
  host?: 'on-prem';
  skips?: string[];
  unfinished?: string[];
  needsBrowser?: string;
  only?: string[];
}

/** A fault and whose it is. */
export interface Fault extends VendorFault {
  vendor: string;
}

/** What a play needs to know of a simulated vendor. */
export interface LabVendor {
  id: string;
  grant: string[];
  origin: string;
  start: string;
  inHand?: Record<string, string>;
  faults: VendorFault[];
}

const of = (id: string): VendorFault[] =>
  faults
    .filter(({ vendor }) => vendor === id)
    .map((fault) => ({ ...fault, at: 'console', only: ['halopsa-to-dnsfilter'] }));

export const labVendors: readonly LabVendor[] = [
  { id: 'halopsa', grant: [], origin: origins.halopsa, start: '/config', faults: of('halopsa') },
  { id: 'dnsfilter', grant: [], origin: origins.dnsfilter, start: '/', faults: of('dnsfilter') },
];

/** @throws RangeError when the lab has no such vendor */
export const labVendor = (id: string): LabVendor => {
  const found = labVendors.find((vendor) => vendor.id === id);
  if (!found) throw new RangeError(`The lab has no vendor ${id}.`);
  return found;
};

export const faultsOf = (id: string): Fault[] => labVendor(id).faults.map((fault) => ({ ...fault, vendor: id }));
