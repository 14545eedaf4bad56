import { defineBackground } from '#imports';
import { saveCapture } from './background/capture';
import { dropAllLost } from './background/drop-lost';
import { fillForm } from './background/fill';
import { followGrants, reconcileGrants } from './background/grants';
import { confirmStep, observeGuide, placeGuide, startGuide, viewGuide } from './background/guide';
import { identifyTab, watchPage } from './background/page';
import { showChanges } from './background/show';
import { endInterrupted, runVerification } from './background/verify';
import { openWorkbench } from './background/workbench';
import { serve } from '../lib/messages/serve';
import { closeAreasToPages } from '../lib/vault/area-access';
import { registerAutoLock } from '../lib/vault/auto-lock';
import * as z from 'zod/mini';

/** Table of contents: one line a message, in the order of the data's way (lib/messages/contract.ts). */
export default defineBackground(() => {
  // zod probes for `new Function`, which the extension's policy reports as a violation.
  z.config({ jitless: true });
  serve({
    'page.watch': watchPage,
    'page.identify': identifyTab,
    'guide.view': viewGuide,
    'guide.start': startGuide,
    'guide.observe': observeGuide,
    'guide.confirm': confirmStep,
    'overlay.place': placeGuide,
    'workbench.open': openWorkbench,
    'capture.save': saveCapture,
    'carry.fill': fillForm,
    'verify.run': runVerification,
  });
  registerAutoLock();
  followGrants();
  showChanges();
  void closeAreasToPages();
  void reconcileGrants();
  void endInterrupted();
  void dropAllLost();
});
