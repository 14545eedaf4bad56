import { until } from '../support/until.ts';
import type { Tab } from './chromium.ts';
import type { Variant } from './variants.ts';

export interface WorkerFigures {
  /** Ms from a message to its answer: with the worker stopped before, and running. */
  cold: number;
  warm: number;
}

/** How long a stopped worker takes to answer a message of an extension page. */
export async function measureWorker({ browser, messenger }: Variant): Promise<WorkerFigures | undefined> {
  if (!messenger) return undefined;
  const tab = await browser.tab();
  await tab.go(`${browser.origin}/${messenger.page}`);
  const ask = () =>
    tab.evaluate<number>(`(async () => {
      const start = performance.now();
      await chrome.runtime.sendMessage(${JSON.stringify(messenger.message)});
      return performance.now() - start;
    })()`);
  await ask();
  await stopWorker(tab, `${browser.origin}/`);
  const cold = await ask();
  const warm = await ask();
  await tab.close();
  return { cold, warm };
}

interface Version {
  runningStatus: string;
  scriptURL: string;
}

async function stopWorker(tab: Tab, own: string): Promise<void> {
  let status = '';
  const off = tab.on<{ versions: Version[] }>('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { scriptURL, runningStatus } of versions) if (scriptURL.startsWith(own)) status = runningStatus;
  });
  await tab.send('ServiceWorker.enable');
  await until('news of the worker', () => status !== '');
  await tab.send('ServiceWorker.stopAllWorkers');
  await until('the worker to stop', () => status === 'stopped', { last: () => status });
  off();
  await tab.send('ServiceWorker.disable');
}
