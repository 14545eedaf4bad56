import { consoles } from './catalogue';
import { activeConnection, connectionsAt } from './connections';
import { isHostedBy } from './detect/identify';
import type { Pair } from './model/pair';
import { ownPair } from './own/own-pair';
import type { Vendor } from './model/vendor';

/** A pair that a person described, and whether it is the one in work. */
export interface OwnPairHere extends Pair {
  active: boolean;
}

/** Pairs that people described with this very address, the one in work first. A listed vendor's host is nobody's own. */
export async function ownPairsAt(origin: string): Promise<OwnPairHere[]> {
  if (consoles.some((vendor) => isHostedBy(origin, vendor))) return [];
  const [active, here] = await Promise.all([activeConnection(), connectionsAt(origin)]);
  return here
    .flatMap(({ id, own }) => (own ? [{ ...ownPair(own), active: id === active }] : []))
    .toSorted((a, b) => Number(b.active) - Number(a.active));
}

/** Both sides of each. */
export const sidesOf = (pairs: readonly Pair[]): Vendor[] =>
  pairs.flatMap(({ source, destination }) => [source, destination]);

/** Both sides of the one that counts at this origin; none where nobody described it. */
export const ownSidesAt = async (origin: string): Promise<Vendor[]> => sidesOf((await ownPairsAt(origin)).slice(0, 1));
