import { makeConnection } from '../attacks/support/arena.ts';
import { CANARY, CUSTOMER, PASSPHRASE } from '../attacks/support/canary.ts';
import { storage as words } from '../../lib/words/storage.ts';
import { expect, test } from './support/fixtures.ts';
import { Panel } from './support/panel.ts';
import { readStore } from './support/storage.ts';

/** How the browser answers when a page opens the database as this version. */
const openAs = (asked: number): Promise<string> =>
  new Promise((resolve) => {
    const opening = indexedDB.open('patchbay', asked);
    let blocked = false;
    opening.addEventListener('blocked', () => (blocked = true));
    opening.addEventListener('error', () => resolve(opening.error?.name ?? 'error'));
    opening.addEventListener('success', () => {
      opening.result.close();
      resolve(blocked ? 'blocked, then open' : 'open');
    });
  });

/** Puts the database of version 1 in its place, with the same rows, and keeps it open without listening to anybody. */
const goBackAndHold = async (): Promise<void> => {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error(request.error?.name)));
    });
  const now = await done(indexedDB.open('patchbay'));
  const rows: [store: string, key: IDBValidKey, value: unknown][] = [];
  for (const name of now.objectStoreNames) {
    const store = now.transaction(name).objectStore(name);
    const [keys, values] = await Promise.all([done(store.getAllKeys()), done<unknown[]>(store.getAll())]);
    rows.push(...keys.map((key, at): [string, IDBValidKey, unknown] => [name, key, values[at]]));
  }
  now.close();
  await done(indexedDB.deleteDatabase('patchbay'));
  const opening = indexedDB.open('patchbay', 1);
  opening.addEventListener('upgradeneeded', () => {
    const db = opening.result;
    const connections = db.createObjectStore('connections', { keyPath: 'id' });
    connections.createIndex('sourceOrigin', 'source.origin');
    connections.createIndex('destinationOrigin', 'destination.origin');
    connections.createIndex('verifying', 'verification.state');
    const summaries = db.createObjectStore('summaries', { keyPath: 'id' });
    summaries.createIndex('age', 'age');
    summaries.createIndex('holding', 'holding');
    for (const name of ['records', 'manifest', 'quarantine']) db.createObjectStore(name);
    for (const [name, key, value] of rows) {
      const store = opening.transaction!.objectStore(name);
      if (store.keyPath === null) store.put(value, key);
      else store.put(value);
    }
  });
  Object.assign(globalThis, { held: await done(opening) });
};

test('an older Patchbay is refused, one that holds on is named, and its database is taken over with everything in it', async ({
  lab,
  open,
}) => {
  lab.reset();
  const session = await open();
  const console = await session.context.newPage();
  await console.goto(`${lab.origins.halopsa}/config`);
  const panel = await makeConnection(session, console);
  const before = {
    connections: await readStore(panel.page, 'connections'),
    records: await readStore(panel.page, 'records'),
  };
  const older = await session.open('licensing.html');
  expect(await older.evaluate(openAs, 1)).toBe('VersionError');
  await panel.page.close();

  await older.evaluate(goBackAndHold);
  const waiting = await session.open('sidepanel.html');
  await waiting.getByRole('alert').getByText(words.why.held).waitFor({ timeout: 30_000 });
  await older.close();
  // Nobody presses anything.
  await waiting.getByText(CUSTOMER).first().waitFor();
  expect(await readStore(waiting, 'connections')).toEqual(before.connections);
  expect(await readStore(waiting, 'records')).toEqual(before.records);
  const again = new Panel(waiting);
  await again.openVault(PASSPHRASE);
  await again.button('Reveal Client Secret').click();
  await expect(waiting.getByRole('textbox', { name: 'Client Secret', exact: true })).toHaveValue(
    CANARY['Client Secret'],
  );
});

test('a newer Patchbay is let in by open pages, and what it wrote is not touched by this one, which says to update', async ({
  lab,
  open,
}) => {
  lab.reset();
  const session = await open();
  const console = await session.context.newPage();
  await console.goto(`${lab.origins.halopsa}/config`);
  const panel = await makeConnection(session, console);
  const records = await readStore(panel.page, 'records');
  const newer = await session.open('licensing.html');
  expect(await newer.evaluate(openAs, 99)).toBe('open');
  for (const path of ['sidepanel.html', 'options.html']) {
    const page = await session.open(path);
    await page.getByRole('alert').getByText(words.why.newer).waitFor();
    await page.getByText(words.next.newer).waitFor();
    expect(await page.getByRole('button').allInnerTexts()).toEqual([words.again]);
    await page.getByRole('button', { name: words.again }).click();
    await page.getByRole('alert').getByText(words.why.newer).waitFor();
  }
  expect(await readStore(newer, 'records')).toEqual(records);
});
