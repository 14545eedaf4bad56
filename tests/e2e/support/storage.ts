import type { Page, Worker } from '@playwright/test';
import type { Connection } from '../../../lib/model/connection.ts';

interface Area {
  get: (keys: null) => Promise<Record<string, unknown>>;
}
type Extension = { chrome: { storage: Record<'local' | 'session' | 'sync', Area> } };

/** Everything in a storage area, read from one of the extension's own contexts. */
export const readArea = (own: Page | Worker, area: 'local' | 'session' | 'sync'): Promise<Record<string, unknown>> =>
  (own as Page).evaluate((name) => (globalThis as unknown as Extension).chrome.storage[name].get(null), area);

/** Every stored connection, newest last. */
export async function readConnections(own: Page | Worker): Promise<Connection[]> {
  const all = Object.entries(await readArea(own, 'local'));
  return all
    .flatMap(([key, value]) => (key.startsWith('connection:') ? [value as Connection] : []))
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt));
}

/** The only stored connection. @throws when there is none, or several. */
export async function readConnection(own: Page | Worker): Promise<Connection> {
  const [only, ...others] = await readConnections(own);
  if (!only || others.length > 0) throw new Error(`${others.length + (only ? 1 : 0)} connections instead of one`);
  return only;
}
