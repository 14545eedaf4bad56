import { browser } from '#imports';
import { type Database, database, inTransaction } from './database';
import { Connection } from './model/connection';
import { BOTH, putConnection } from './put-connection';

/** Until 0.1 connections lay in `storage.local`, one a key. */
export const LEGACY_PREFIX = 'connection:';
/** So many in one transaction: a worker that is killed loses this much work and no data. */
const AT_ONCE = 500;

/**
 * Moves connections from `storage.local` into the database. May be ended anywhere and begun again: each batch is written,
 * read back and only then removed; what cannot be read is left where it is.
 * @returns ids of what was moved.
 */
export function adoptConnections(): Promise<string[]> {
  return navigator.locks.request('connections:adopt', async () => {
    const all = await browser.storage.local.get(null);
    const found = Object.entries(all).flatMap(([key, value]) => {
      const parsed = key.startsWith(LEGACY_PREFIX) ? Connection.safeParse(value) : undefined;
      return parsed?.success ? [{ key, connection: parsed.data }] : [];
    });
    if (found.length === 0) return [];
    const db = await database();
    for (let from = 0; from < found.length; from += AT_ONCE) {
      const batch = found.slice(from, from + AT_ONCE);
      await write(batch.map(({ connection }) => connection));
      const safe = await Promise.all(
        batch.map(async (each) => ((await isKept(db, each.connection)) ? [each.key] : [])),
      );
      await browser.storage.local.remove(safe.flat());
    }
    return found.map(({ connection }) => connection.id);
  });
}

function write(connections: Connection[]): Promise<void> {
  return inTransaction(BOTH, 'readwrite', async (transaction) => {
    for (const connection of connections) {
      // Left over from a move that was cut off: what was changed since is newer.
      const kept = await transaction.objectStore('connections').get(connection.id);
      if (!isNewer(kept, connection)) await putConnection(transaction, connection);
    }
  });
}

async function isKept(db: Database, connection: Connection): Promise<boolean> {
  const [kept, summary] = await Promise.all([
    db.get('connections', connection.id),
    db.getKey('summaries', connection.id),
  ]);
  return summary !== undefined && (isNewer(kept, connection) || JSON.stringify(kept) === JSON.stringify(connection));
}

const isNewer = (kept: unknown, { updatedAt }: Connection): boolean =>
  kept !== undefined && (kept as Partial<Connection>).updatedAt! > updatedAt;
