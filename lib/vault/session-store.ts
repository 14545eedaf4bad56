import { browser } from '#imports';
import { RECORD_PREFIX, recordKey } from './keys';
import type { NodeKey, RecordStore, Stored } from './record-store';
import { placeConnections } from '../connections';
import { settle } from './settle';

const NODE_PREFIX = 'vault:manifest:';
const QUARANTINE_PREFIX = 'vault:quarantine:';

/** Whether a key of `storage.session` belongs to a session vault's records. */
export const isSessionRow = (key: string): boolean =>
  [RECORD_PREFIX, NODE_PREFIX, QUARANTINE_PREFIX].some((prefix) => key.startsWith(prefix));

/** Records of a vault "for this session only": in memory, gone with the browser. */
export const sessionStore: RecordStore = {
  read: async (records, nodes) =>
    sort(await browser.storage.session.get([...records.map(recordKey), ...nodes.map((key) => NODE_PREFIX + key)])),
  readAll: async () => sort(await browser.storage.session.get(null)),
  write: async ({ records = [], nodes = [], quarantine = [], settles, connections = [] }) => {
    const gone = records.flatMap(([id, envelope]) => (envelope === null ? [recordKey(id)] : []));
    // The record first: a manifest that no longer names it would call a left-over record damaged.
    if (gone.length > 0) await browser.storage.session.remove(gone);
    await browser.storage.session.set(
      Object.fromEntries([
        ...records.flatMap(([id, envelope]) => (envelope === null ? [] : [[recordKey(id), envelope] as const])),
        ...nodes.map(([key, node]) => [NODE_PREFIX + key, node] as const),
        ...quarantine.map(([name, envelope]) => [QUARANTINE_PREFIX + name, envelope] as const),
      ]),
    );
    if (settles) await settle(settles);
    if (connections.length > 0) await placeConnections(connections);
  },
  ids: async () => [...sort(await browser.storage.session.get(null)).records.keys()],
};

function sort(all: Record<string, unknown>): Stored {
  const under = (prefix: string) =>
    Object.entries(all).flatMap(([key, value]) =>
      key.startsWith(prefix) ? [[key.slice(prefix.length), value] as const] : [],
    );
  return {
    records: new Map(under(RECORD_PREFIX)),
    nodes: new Map(
      under(NODE_PREFIX).map(([key, value]): [NodeKey, unknown] => [key === 'root' ? key : Number(key), value]),
    ),
  };
}
