import { IDBFactory } from 'fake-indexeddb';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Store, closeDatabase, database } from '../../lib/database';

const STORES: Store[] = ['connections', 'summaries', 'records', 'manifest', 'quarantine'];

/** Everything that is stored anywhere. */
export interface Bytes {
  local: Record<string, unknown>;
  session: Record<string, unknown>;
  stores: Record<string, [IDBValidKey, unknown][]>;
}

export async function readBytes(): Promise<Bytes> {
  const db = await database();
  const stores: Bytes['stores'] = {};
  for (const name of STORES) {
    const [keys, values] = await Promise.all([db.getAllKeys(name), db.getAll(name)]);
    stores[name] = keys.map((key, at) => [key, structuredClone(values[at])]);
  }
  const [local, session] = await Promise.all(
    (['local', 'session'] as const).map(async (area) => structuredClone(await fakeBrowser.storage[area].get(null))),
  );
  return { local: local ?? {}, session: session ?? {}, stores };
}

/** An empty machine. */
export async function emptyBytes(): Promise<void> {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  for (const area of ['local', 'session'] as const) await fakeBrowser.storage[area].clear();
  fakeBrowser.storage.onChanged.removeAllListeners();
}

/** A machine with just these bytes; nothing of an earlier run can reach it. */
export async function writeBytes({ local, session, stores }: Bytes): Promise<void> {
  await emptyBytes();
  const db = await database();
  for (const name of STORES) {
    const transaction = db.transaction(name, 'readwrite');
    for (const [key, value] of stores[name] ?? []) {
      // Connections carry their key inside.
      if (transaction.store.keyPath === null) void transaction.store.put(structuredClone(value) as never, key as never);
      else void transaction.store.put(structuredClone(value) as never);
    }
    await transaction.done;
  }
  await fakeBrowser.storage.local.set(structuredClone(local));
  await fakeBrowser.storage.session.set(structuredClone(session));
}

/** What the end of the browser leaves: memory is gone. */
export async function endBrowser(): Promise<void> {
  await fakeBrowser.storage.session.clear();
}
