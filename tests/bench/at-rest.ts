import { until } from '../support/until.ts';
import type { Tab } from './chromium.ts';

/** A worker that was asked has answered by then. */
const QUIET_MS = 500;
const WATCHED = ['ScriptDuration', 'LayoutCount', 'RecalcStyleCount', 'Nodes'];

/** Waits until the page's main thread has run no script, laid out nothing and made no node for half a second. */
export async function atRest(tab: Tab): Promise<void> {
  await tab.send('Performance.enable', { timeDomain: 'threadTicks' });
  let before = '';
  let since = performance.now();
  await until('the page to come to rest', async () => {
    const { metrics } = await tab.send<{ metrics: { name: string; value: number }[] }>('Performance.getMetrics');
    const now = metrics.flatMap(({ name, value }) => (WATCHED.includes(name) ? value : [])).join();
    if (now !== before) since = performance.now();
    before = now;
    return performance.now() - since >= QUIET_MS;
  });
}
