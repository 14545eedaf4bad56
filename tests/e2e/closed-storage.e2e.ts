import { expect, test } from './support/fixtures.ts';
import { origins } from '../lab/hosts.ts';
import { readStore } from './support/storage.ts';

/** Tries, in the isolated world of our own content scripts, everything that reaches storage. */
const reach = async () => {
  const { chrome } = globalThis as unknown as {
    chrome: { storage?: Record<'local' | 'session' | 'sync', { get: (keys: null) => Promise<object> } | undefined> };
  };
  const areas = await Promise.all(
    (['local', 'session', 'sync'] as const).map(async (name) => {
      try {
        return Object.keys((await chrome.storage?.[name]?.get(null)) ?? {});
      } catch {
        return 'refused';
      }
    }),
  );
  const names = (await indexedDB.databases()).map(({ name }) => name);
  return { areas, names, origin: location.origin };
};

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
  const probe = async () =>
    worker.evaluate(
      async ({ code, url }) => {
        const { chrome } = globalThis as unknown as {
          chrome: {
            tabs: { query: (q: object) => Promise<{ id: number }[]> };
            scripting: { executeScript: (o: object) => Promise<{ result: unknown }[]> };
          };
        };
        const [tab] = await chrome.tabs.query({ url });
        const func = Object.assign(() => undefined, { toString: () => code });
        const [answer] = await chrome.scripting.executeScript({ target: { tabId: tab?.id }, world: 'ISOLATED', func });
        return answer?.result;
      },
      { code: reach.toString(), url: `${origins.halopsa}/*` },
    );
  // Its `indexedDB` is the page's own: the extension's lies under another origin.
  const closed = { areas: ['refused', 'refused', 'refused'], names: [], origin: origins.halopsa };
  expect(await probe()).toEqual(closed);
});
