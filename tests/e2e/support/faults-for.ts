import type { Pair } from '../../../lib/model/pair.ts';
import { type Fault, faultsOf } from '../../lab/faults.ts';
import { labVendors } from '../../lab/vendors/index.ts';

/** Everything that the lab can make go wrong in a guide: on the source's side, then on the destination's. */
export const faultsFor = ({ integration, source, destination }: Pair): Fault[] =>
  [source.id, destination.id]
    .filter((id) => labVendors.some((vendor) => vendor.id === id))
    .flatMap(faultsOf)
    .filter(({ only }) => only === undefined || only.includes(integration.id));
