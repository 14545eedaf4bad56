import { defineUnlistedScript } from '#imports';
import { observe } from '../lib/capture/observe';
import { readValues } from '../lib/capture/read-values';
import { only } from '../lib/overlay/only';
import { type Hands, createOverlay } from '../lib/overlay/overlay';

/** The guide on a recognised set-up page. The worker injects it, as often as it likes. */
export default defineUnlistedScript(() => {
  if (window.top !== window) return;
  // What the detector of this document left for it: nobody injects an overlay where no detector looks.
  const { watch } = only<Pick<Hands, 'watch'>>('detector');
  only('overlay', () => createOverlay({ observe, readValues, watch })).wake();
});
