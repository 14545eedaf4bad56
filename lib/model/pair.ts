import type { Integration } from './integration';
import type { Vendor } from './vendor';

/** An integration with both of its vendors: what every stage after detection works on. */
export interface Pair {
  integration: Integration;
  source: Vendor;
  destination: Vendor;
}
