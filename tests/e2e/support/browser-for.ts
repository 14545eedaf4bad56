import type { Pair } from '../../../lib/model/pair.ts';
import { origins } from '../../lab/hosts.ts';
import { labVendors } from '../../lab/vendors/index.ts';
import type { LaunchOptions } from './browser.ts';
import { firstPair } from './pairs.ts';
import type { PlayedFault } from './stage.ts';

/** What a play needs of the browser besides the extension: hosts that are not in the manifest are granted by hand. */
export function browserFor(
  fault: Pick<PlayedFault, 'host'> | undefined,
  { source, destination }: Pair = firstPair,
): Pick<LaunchOptions, 'grant'> {
  const sides = labVendors.filter(({ id }) => id === source.id || id === destination.id);
  const grant = [...sides.flatMap((side) => side.grant), ...(fault?.host === 'on-prem' ? [origins.onPrem] : [])];
  return grant.length > 0 ? { grant } : {};
}
