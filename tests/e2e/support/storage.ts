import type { Page, Worker } from '@playwright/test';
import type { Connection } from '../../../lib/model/connection.ts';

interface Area {
  get: (keys: null) => Promise<Record<string, unknown>>;
}
type Extension = { chrome: { storage: Record<'local' | 'session' | 'sync', Area> } };

/** Everything in a storage area, read from one of the extension's own contexts. */
export const readArea = (own: Page | Worker, area: 'local' | 'session' | 'sync'): Promise<Record<string, unknown>> =>
  (own as Page).evaluate((name) => (globalThis as unknown as Extension).chrome.storage[name].get(null), area);

/** Every row of a store of the extension's database. */
export const readStore = (own: Page | Worker, store: string): Promise<unknown[]> =>
  (own as Page).evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('patchbay');
        opening.addEventListener('error', () => reject(new Error('the database does not open')));
        opening.addEventListener('success', () => {
          const db = opening.result;
          const rows = db.transaction(name).objectStore(name).getAll();
          rows.addEventListener('error', () => reject(new Error('the database does not read')));
          rows.addEventListener('success', () => {
            db.close();
            resolve(rows.result as unknown[]);
          });
        });
      }),
    store,
  );

/** Every stored connection, newest last. */
export async function readConnections(own: Page | Worker): Promise<Connection[]> {
  const all = (await readStore(own, 'connections')) as Connection[];
  return all.sort((a, b) => a.createdAt.localeCompare(b.createdAt));
}

/** The only stored connection. @throws when there is none, or several. */
export async function readConnection(own: Page | Worker): Promise<Connection> {
  const [only, ...others] = await readConnections(own);
  if (!only || others.length > 0) throw new Error(`${others.length + (only ? 1 : 0)} connections instead of one`);
  return only;
}
