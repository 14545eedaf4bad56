import type { Fault } from '../../lab/faults.ts';
import { origins } from '../../lab/hosts.ts';
import type { LaunchOptions } from './browser.ts';

/** What a fault needs of the browser besides the extension: a self-hosted console is granted by hand. */
export const browserFor = (fault: Fault | undefined): Pick<LaunchOptions, 'grant'> =>
  fault?.host === 'on-prem' ? { grant: [origins.onPrem] } : {};
