import { expect, test } from './support/fixtures.ts';
import { origins } from '../lab/hosts.ts';
import { readStore } from './support/storage.ts';

test('content scripts reach neither the areas nor the database, even in a renderer that was taken over (E1)', async ({
  open,
}) => {
  const session = await open();
  const page = await session.context.newPage();
  await page.goto(`${origins.halopsa}/config`);
  const panel = await session.open('sidepanel.html');
  // The database is there, for those who may.
  expect(await readStore(panel, 'connections')).toEqual([]);
  const worker = await session.worker();
  // Everything that reaches storage, tried in the isolated world of our own content scripts.
  const found = await worker.evaluate(async (url) => {
    interface Api {
      storage?: Record<string, { get: (keys: null) => Promise<object> } | undefined>;
      tabs: { query: (q: object) => Promise<{ id: number }[]> };
      scripting: { executeScript: (o: object) => Promise<{ result: unknown }[]> };
    }
    const { chrome } = globalThis as unknown as { chrome: Api };
    const [tab] = await chrome.tabs.query({ url });
    const func = async () => {
      const api = (globalThis as unknown as { chrome: Api }).chrome;
      const areas: string[] = [];
      for (const name of ['local', 'session', 'sync']) {
        const told = await Promise.resolve(api.storage?.[name]?.get(null)).then(
          (all) => `read: ${Object.keys(all ?? {}).join()}`,
          () => 'refused',
        );
        areas.push(told);
      }
      const names = (await indexedDB.databases()).map(({ name }) => name);
      return { areas, names, origin: location.origin };
    };
    const [answer] = await chrome.scripting.executeScript({ target: { tabId: tab?.id }, world: 'ISOLATED', func });
    return answer?.result;
  }, `${origins.halopsa}/*`);
  // Its `indexedDB` is the page's own: the extension's lies under another origin.
  expect(found).toEqual({ areas: ['refused', 'refused', 'refused'], names: [], origin: origins.halopsa });
});
