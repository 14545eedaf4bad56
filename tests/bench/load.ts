import { atRest } from './at-rest.ts';
import type { Tab } from './chromium.ts';
import { HARNESS } from './harness.ts';
import { type Metrics, readHeld, readMetrics, startCounting } from './metrics.ts';
import { type PageName, addressOf, isConsole } from './pages.ts';
import { type Own, ownTime, trace } from './trace.ts';
import type { Variant } from './variants.ts';

export interface LoadFigures extends Metrics {
  longTasks: number;
  /** Ms after navigation; null where there is none. */
  overlay: number | null;
  firstPaint: number | null;
}

/** Opens a measured page in a new tab and waits until it is at rest with whatever the variant puts on it. */
export async function openPage({ browser, overlay }: Variant, page: PageName): Promise<Tab> {
  const tab = await browser.tab();
  await tab.send('Page.addScriptToEvaluateOnNewDocument', { source: HARNESS });
  await startCounting(tab);
  await tab.go(addressOf(page));
  await settled(tab, overlay && isConsole(page));
  return tab;
}

/** Waits for the overlay, where one is expected, and then for the end of all that it does. */
export async function settled(tab: Tab, expected: boolean): Promise<void> {
  if (expected) await tab.evaluate('bench.shown()');
  await atRest(tab);
}

/** What it costs to load a page once. */
export async function measureLoad(variant: Variant, page: PageName): Promise<LoadFigures> {
  const tab = await openPage(variant, page);
  const spent = await readMetrics(tab);
  const seen = await tab.evaluate<Pick<LoadFigures, 'longTasks' | 'overlay' | 'firstPaint'>>('bench.seen()');
  const { heap, nodes, listeners } = await readHeld(tab);
  await tab.close();
  return { ...spent, ...seen, heap, nodes, listeners };
}

/**
 * What the extension itself does while a page loads. The browser's ScriptDuration leaves promise reactions out (measured in
 * Chromium 156, 2026-11-22: 60 ms after an `await` count as 0), and most of a content script runs after one.
 */
export async function traceLoad(variant: Variant, page: PageName): Promise<Own> {
  const { browser, overlay } = variant;
  const tab = await browser.tab();
  await tab.send('Page.addScriptToEvaluateOnNewDocument', { source: HARNESS });
  const events = await trace(tab, async () => {
    await tab.go(addressOf(page));
    await settled(tab, overlay && isConsole(page));
  });
  await tab.close();
  return ownTime(events, browser.origin);
}
