import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeDatabase, database } from '../../lib/database';
import { KEYS } from '../../lib/vault/keys';
import { makeVault } from '../../lib/vault/make-vault';
import type { VaultRecord } from '../../lib/vault/records';

export const PASSPHRASE = 'violet tram over nine bridges';

/** The cheapest parameters the vault accepts, so that a test file takes seconds. */
export const FLOOR = { memory: 19 * 1024, iterations: 2, parallelism: 1 };

const AREAS = ['local', 'session', 'sync'] as const;

/** An empty browser. The fake one throws on `setAccessLevel`; here it does what Chromium does: it agrees. */
export function resetBrowser(): void {
  fakeBrowser.reset();
  void closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  for (const area of AREAS) Object.assign(fakeBrowser.storage[area], { setAccessLevel: async () => undefined });
}

/** An empty browser, then a vault that is open. */
export async function openFloorVault(): Promise<void> {
  resetBrowser();
  await makeVault(PASSPHRASE, FLOOR);
}

/** A record like a capture makes; all have the same field names, so that only the values differ. */
export function record(name: string): VaultRecord {
  return {
    vendor: 'halopsa',
    origin: `https://${name}.halopsa.com`,
    values: { clientId: `id-of-${name}`, clientSecret: `invented-${name}-7Qx2`, tenant: name },
  };
}

type Area = 'local' | 'session';

/** Everything in an area, as a copy that later writes do not change. */
export async function snapshot(area: Area): Promise<Record<string, unknown>> {
  return structuredClone(await fakeBrowser.storage[area].get(null));
}

/** Puts an area back to a snapshot: what somebody with the profile's files can do. */
export async function restore(area: Area, items: Record<string, unknown>): Promise<void> {
  await fakeBrowser.storage[area].clear();
  await fakeBrowser.storage[area].set(items);
}

const STORES = ['records', 'manifest', 'quarantine'] as const;
type Store = (typeof STORES)[number];
/** Everything that the vault keeps in the database. */
export type Disk = Record<Store, Record<string, unknown>>;

export async function readDisk(): Promise<Disk> {
  const db = await database();
  const rows = STORES.map(async (name) => {
    const [keys, values] = await Promise.all([db.getAllKeys(name), db.getAll(name)]);
    return [name, Object.fromEntries(keys.map((key, at) => [key, values[at]]))] as const;
  });
  return Object.fromEntries(await Promise.all(rows)) as Disk;
}

/** Changes rows behind the vault's back; undefined removes one. */
export async function tamper(store: Store, rows: Record<string, unknown>): Promise<void> {
  const transaction = (await database()).transaction(store, 'readwrite');
  const change = ([name, value]: [string, unknown]) => {
    const key = store === 'manifest' && /^\d+$/.test(name) ? Number(name) : name;
    return value === undefined ? transaction.store.delete(key) : transaction.store.put(value, key);
  };
  await Promise.all([...Object.entries(rows).map(change), transaction.done]);
}

/** Puts another header in both its places; what somebody with the profile's files can do. */
export async function putHeader(header: unknown): Promise<void> {
  await tamper('manifest', { header });
  await fakeBrowser.storage.local.set({ [KEYS.header]: header });
}

/** Puts the database back to what it was. */
export async function restoreDisk(disk: Disk): Promise<void> {
  const db = await database();
  for (const name of STORES) {
    await db.clear(name);
    await tamper(name, disk[name]);
  }
}
