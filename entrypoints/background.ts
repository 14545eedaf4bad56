import { defineBackground } from '#imports';
import { saveCapture } from './background/capture';
import { reportPage, seekLost } from './background/drift';
import { dropAllLost } from './background/drop-lost';
import { settleWaiting } from './background/settle-waiting';
import { fillForm } from './background/fill';
import { followGrants, reconcileGrants } from './background/grants';
import { confirmStep, observeGuide, placeGuide, startGuide, viewGuide } from './background/guide';
import { identifyTab, watchPage } from './background/page';
import { showChanges } from './background/show';
import { showing, showingNews } from './background/shown';
import { endInterrupted, runVerification } from './background/verify';
import { openWorkbench } from './background/workbench';
import { serve } from '../lib/messages/serve';
import { closeAreasToPages } from '../lib/vault/area-access';
import { registerAutoLock } from '../lib/vault/auto-lock';
import * as z from 'zod/mini';

/** Milliseconds; well within the thirty seconds that an idle worker lives. */
const HOUSEKEEPING_AFTER = 500;

/** Table of contents: one line a message, in the order of the data's way (lib/messages/contract.ts). */
export default defineBackground(() => {
  // zod probes for `new Function`, which the extension's policy reports as a violation.
  z.config({ jitless: true });
  serve({
    'page.watch': watchPage,
    'page.identify': identifyTab,
    'guide.view': showing(viewGuide),
    'guide.start': showing(startGuide),
    'guide.observe': showingNews(observeGuide),
    'guide.confirm': showing(confirmStep),
    'guide.lost': showing(seekLost),
    'overlay.place': showing(placeGuide),
    'workbench.open': openWorkbench,
    'capture.save': showing(saveCapture),
    'carry.fill': fillForm,
    'page.report': reportPage,
    'verify.run': runVerification,
  });
  registerAutoLock();
  followGrants();
  showChanges();
  void closeAreasToPages();
  // The worker is woken by somebody who waits for an answer: looking after the house comes later.
  setTimeout(() => {
    void reconcileGrants();
    void endInterrupted();
    void settleWaiting().then(dropAllLost);
  }, HOUSEKEEPING_AFTER);
});
