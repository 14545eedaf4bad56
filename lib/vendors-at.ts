import type { Vendor } from './model/vendor';
import { ownSidesAt } from './own-pairs-at';
import { vendors } from './vendors/index';

/** Every vendor that a console at this origin can be. */
export const vendorsAt = async (origin: string): Promise<readonly Vendor[]> => [
  ...(await ownSidesAt(origin)),
  ...vendors,
];
