import { type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames, openDB } from 'idb';
import { Unanswered, inTime } from './in-time';
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
/** The same, for as long as it is waited for. */
let waited: Promise<Database> | undefined;
/** Whether another window keeps an older version open, which is in the way of this one. */
let blocked = false;

/**
 * The extension's own database. It is asked for once; who asks while it does not answer waits anew.
 * @throws VersionError when a newer version of the extension wrote it; Unanswered when the browser does not answer in time.
 */
export function database(): Promise<Database> {
  opening ??= open().catch((error: unknown) => {
    forget();
    throw error;
  });
  waited ??= inTime(opening, () => blocked).catch((error: unknown) => {
    if (error instanceof Unanswered) waited = undefined;
    throw error;
  });
  return waited;
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
  forget();
  (await current?.catch(() => undefined))?.close();
}

function forget(): void {
  opening = undefined;
  waited = undefined;
}

function open(): Promise<Database> {
  blocked = false;
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
    blocked: () => {
      blocked = true;
    },
    // A newer version of the extension wants to upgrade it in another window: let it.
    blocking: () => void closeDatabase(),
    terminated: forget,
  });
}
