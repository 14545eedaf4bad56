import { openPage } from './load.ts';
import { ownTime, trace } from './trace.ts';
import type { Variant } from './variants.ts';

export interface IdleFigures {
  seconds: number;
  timers: number;
  /** Calls into the extension's files, in the page and in its worker. */
  calls: number;
  script: number;
}

/** What the extension does on an unchanged page with the guide shown. */
export async function measureIdle(variant: Variant, seconds: number): Promise<IdleFigures> {
  const tab = await openPage(variant, 'vendor');
  const own = ownTime(await trace(tab, () => tab.evaluate(`bench.quiet(${seconds * 1000})`)), variant.browser.origin);
  await tab.close();
  return { seconds, timers: own.timers, calls: own.calls, script: own.content + own.worker };
}
