import { tellChanged } from '../connection-news';
import { HEADER, type Store, database, inTransaction } from '../database';
import { BOTH, placeIn } from '../put-connection';
import type { NodeKey, RecordStore } from './record-store';
import { settleIn } from './settle';

const ALL: ['records', 'manifest', 'quarantine'] = ['records', 'manifest', 'quarantine'];
const WITH_CONNECTIONS: Store[] = [...ALL, ...BOTH];

/** Records of a vault with a passphrase: in the extension's database, where one is written without reading the others. */
export const diskStore: RecordStore = {
  read: (records, nodes) =>
    inTransaction(['records', 'manifest'], 'readonly', async (transaction) => {
      const [found, manifest] = await Promise.all([
        Promise.all(records.map((id) => transaction.objectStore('records').get(id))),
        Promise.all(nodes.map((key) => transaction.objectStore('manifest').get(key))),
      ]);
      return { records: present(records, found), nodes: present(nodes, manifest) };
    }),
  readAll: () =>
    inTransaction(['records', 'manifest'], 'readonly', async (transaction) => {
      const [records, manifest] = [transaction.objectStore('records'), transaction.objectStore('manifest')];
      const [ids, found, keys, nodes] = await Promise.all([
        records.getAllKeys(),
        records.getAll(),
        manifest.getAllKeys(),
        manifest.getAll(),
      ]);
      const parts = present(keys, nodes);
      // No part of the manifest, it only lies there.
      parts.delete(HEADER);
      return { records: present(ids, found), nodes: parts as Map<NodeKey, unknown> };
    }),
  write: async ({ records = [], nodes = [], quarantine = [], settles, connections = [] }) => {
    const stores = settles || connections.length > 0 ? WITH_CONNECTIONS : ALL;
    const changed = await inTransaction(stores, 'readwrite', async (transaction) => {
      await Promise.all([
        ...records.map(([id, envelope]) =>
          envelope === null
            ? transaction.objectStore('records').delete(id)
            : transaction.objectStore('records').put(envelope, id),
        ),
        ...nodes.map(([key, node]) => transaction.objectStore('manifest').put(node, key)),
        ...quarantine.map(([name, envelope]) => transaction.objectStore('quarantine').put(envelope, name)),
      ]);
      await placeIn(transaction, connections);
      return settles && settleIn(transaction, settles);
    });
    const told = [...connections.map(([id]) => id), ...(settles && changed ? [settles.id] : [])];
    if (told.length > 0) await tellChanged(...told);
  },
  ids: async () => (await database()).getAllKeys('records'),
};

/** Erases all of it, the header with it. */
export function clearDiskStore(): Promise<void> {
  return inTransaction(ALL, 'readwrite', async (transaction) => {
    await Promise.all(ALL.map((name) => transaction.objectStore(name).clear()));
  });
}

/** Things that are there, by their names. */
function present<K>(keys: readonly K[], values: readonly unknown[]): Map<K, unknown> {
  return new Map(keys.map((key, at) => [key, values[at]] as const).filter(([, value]) => value !== undefined));
}
