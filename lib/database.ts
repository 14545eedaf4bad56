import { type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames, openDB } from 'idb';
import type { ConnectionSummary } from './model/connection-summary';

const NAME = 'patchbay';
/** Where the vault's header lies among its manifest's parts. */
export const HEADER = 'header';
/**
 * A newer one on disk is refused by the browser itself: an older extension never writes into what it does not know. 2 has the
 * stores of 1. It keeps out extensions from before the header's copy (kept-header.ts), whose new key would count for nothing.
 */
const VERSION = 2;

/**
 * What outgrows `storage.local`: 25,000 connections are 50 MB, its limit is 10 MB. A content script cannot open it, because
 * its `indexedDB` is the page's own (tests/e2e/closed-storage.e2e.ts). What is read from it is checked by its reader.
 */
export interface Schema extends DBSchema {
  connections: {
    key: string;
    value: { id: string };
    indexes: { sourceOrigin: string; destinationOrigin: string; verifying: string };
  };
  /** What a list and a search need of a connection, a twentieth of its size; written in the same transaction. */
  summaries: { key: string; value: ConnectionSummary; indexes: { age: number; holding: number } };
  /** Sealed records, by connection. */
  records: { key: string; value: unknown };
  /** The vault's manifest: `root` and its numbered buckets; and beside them its `header`. */
  manifest: { key: string | number; value: unknown };
  /** Damaged envelopes, when a new record took their place. */
  quarantine: { key: string; value: unknown };
}

export type Database = IDBPDatabase<Schema>;
export type Store = StoreNames<Schema>;

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

/**
 * Reads or changes some stores as one: all of it or nothing, and of one moment. Await only the database inside: anything
 * else lets the transaction end early. Changes are on the disk when this resolves, a power cut
 * included, as far as the disk has what it says it has.
 */
export async function inTransaction<Names extends Store[], Mode extends 'readonly' | 'readwrite', T>(
  stores: Names,
  mode: Mode,
  work: (transaction: IDBPTransaction<Schema, Names, Mode>) => Promise<T>,
): Promise<T> {
  const transaction = (await database()).transaction(stores, mode, { durability: 'strict' });
  const working = work(transaction).catch((error: unknown) => {
    // Our own failure: what was asked for so far must not be written.
    abort(transaction);
    throw error;
  });
  const [end, worked] = await Promise.allSettled([transaction.done, working]);
  // When the disk is full the transaction knows why, and its requests, which may hear of it before, only that it ended.
  if (end.status === 'rejected' && !wasAborted(end.reason)) throw end.reason;
  if (worked.status === 'rejected') throw worked.reason;
  if (end.status === 'rejected') throw end.reason;
  return worked.value;
}

const wasAborted = (reason: unknown): boolean => reason instanceof DOMException && reason.name === 'AbortError';

function abort(transaction: { abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // It ended by itself.
  }
}

/** Lets go of the database; the next use opens it anew. */
export async function closeDatabase(): Promise<void> {
  const current = opening;
  opening = undefined;
  (await current?.catch(() => undefined))?.close();
}

function open(): Promise<Database> {
  return openDB<Schema>(NAME, VERSION, {
    upgrade: (db, from) => {
      if (from >= 1) return;
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
