import type { Tab } from './chromium.ts';

/** What the browser counts for a page's renderer. */
export interface Metrics {
  /** CPU time of the main thread, ms. */
  script: number;
  task: number;
  layout: number;
  style: number;
  compile: number;
  /** KiB. */
  heap: number;
  nodes: number;
  listeners: number;
}

/** Counts from now on, in CPU time and not in wall time: other work on the machine does not disturb it. */
export async function startCounting(tab: Tab): Promise<void> {
  await tab.send('Performance.enable', { timeDomain: 'threadTicks' });
}

export async function readMetrics(tab: Tab): Promise<Metrics> {
  const { metrics } = await tab.send<{ metrics: { name: string; value: number }[] }>('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    script: of('ScriptDuration') * 1000,
    task: of('TaskDuration') * 1000,
    layout: of('LayoutDuration') * 1000,
    style: of('RecalcStyleDuration') * 1000,
    compile: of('V8CompileDuration') * 1000,
    heap: of('JSHeapUsedSize') / 1024,
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
  };
}

/** The same after everything that can be collected was collected: what is held. */
export async function readHeld(tab: Tab): Promise<Metrics> {
  for (let times = 0; times < 2; times++) await tab.send('HeapProfiler.collectGarbage');
  return readMetrics(tab);
}
