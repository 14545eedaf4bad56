import { above } from '../locate/above';
import { pageIndex, forget, tellOn } from '../locate/page-index';
import { reading } from '../locate/reading';
import { normalise, normaliseLabel } from '../locate/text';
import { isVisible } from '../locate/visible';
import { ask, orphaned } from '../overlay/ask';
import { only } from '../overlay/only';
import { watch } from '../overlay/watch';
import { isOurWorker, runtime } from './runtime';

/**
 * What the detector leaves in the document for the overlay, which is never there without one: the same index of the page
 * for both, and 0.6 kB less to load. A list, since names would be loaded twice; the overlay's build reads their order here
 * (wxt.config.ts), and fails when one of them is missing.
 */
export const shared = [
  above,
  pageIndex,
  forget,
  tellOn,
  normalise,
  normaliseLabel,
  reading,
  isVisible,
  ask,
  orphaned,
  only,
  watch,
  runtime,
  isOurWorker,
] as const;
