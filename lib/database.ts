import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ConnectionSummary } from './model/connection-summary';

const NAME = 'patchbay';
/** A newer one on disk is refused by the browser itself: an older extension never writes into what it does not know. */
const VERSION = 1;

/**
 * What outgrows `storage.local`: 25,000 connections are 50 MB, its limit is 10 MB. A content script cannot open it, because
 * its `indexedDB` is the page's own (tests/e2e/closed-storage.e2e.ts). What is read from it is checked by its reader.
 */
interface Schema extends DBSchema {
  connections: {
    key: string;
    value: { id: string };
    indexes: { sourceOrigin: string; destinationOrigin: string; verifying: string };
  };
  /** What a list and a search need of a connection, a twentieth of its size; written in the same transaction. */
  summaries: { key: string; value: ConnectionSummary; indexes: { age: number; holding: number } };
  /** Sealed records, by connection. */
  records: { key: string; value: unknown };
  /** The vault's manifest: `root` and its numbered buckets. */
  manifest: { key: string | number; value: unknown };
  /** Damaged envelopes, when a new record took their place. */
  quarantine: { key: string; value: unknown };
}

export type Database = IDBPDatabase<Schema>;

/** A handle, not state: a new worker opens a new one. */
let opening: Promise<Database> | undefined;

/** The extension's own database. @throws VersionError when a newer version of the extension wrote it. */
export function database(): Promise<Database> {
  opening ??= open().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

/** Lets go of the database; the next use opens it anew. */
export async function closeDatabase(): Promise<void> {
  const current = opening;
  opening = undefined;
  (await current?.catch(() => undefined))?.close();
}

function open(): Promise<Database> {
  return openDB<Schema>(NAME, VERSION, {
    upgrade: (db) => {
      // Null and missing values are no keys: such connections are simply not in the index.
      const connections = db.createObjectStore('connections', { keyPath: 'id' });
      connections.createIndex('sourceOrigin', 'source.origin');
      connections.createIndex('destinationOrigin', 'destination.origin');
      connections.createIndex('verifying', 'verification.state');
      const summaries = db.createObjectStore('summaries', { keyPath: 'id' });
      summaries.createIndex('age', 'age');
      summaries.createIndex('holding', 'holding');
      db.createObjectStore('records');
      db.createObjectStore('manifest');
      db.createObjectStore('quarantine');
    },
    // A newer version of the extension wants to upgrade it in another window: let it.
    blocking: () => void closeDatabase(),
    terminated: () => {
      opening = undefined;
    },
  });
}
