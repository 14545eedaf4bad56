import { defineUnlistedScript } from '#imports';
import { observe } from '../lib/capture/observe';
import { readValues } from '../lib/capture/read-values';
import { only } from '../lib/overlay/only';
import { createOverlay } from '../lib/overlay/overlay';
import { watch } from '../lib/overlay/watch';

/** The guide on a recognised set-up page. The worker injects it, as often as it likes. */
export default defineUnlistedScript(() => {
  if (window.top !== window) return;
  only('overlay', () => createOverlay({ observe, readValues, watch })).wake();
});
