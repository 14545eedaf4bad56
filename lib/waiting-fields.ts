import { getConnection, updateConnection } from './connections';
import type { Connection } from './model/connection';
import { besideMemory, isWaiting, settled } from './model/waiting';
import { readPending, withWaiting } from './vault/pending';
import type { VaultRecord } from './vault/records';

/**
 * Makes a connection say of its fields what is true of memory: what waits there is marked, and what waited there and went with
 * the browser is taken out. It can be told while the vault is locked. To be called before values are used: then none is used
 * that no tick speaks of.
 * @returns the connection as it is then. @throws what the storage throws (QuotaExceededError).
 */
export function agreeWithMemory(id: string): Promise<Connection | undefined> {
  return withWaiting(id, (claims) => updateConnection(id, (current) => besideMemory(current, claims)));
}

/** The same for a connection that was just read: mostly nothing waits, and nothing is written. */
export async function agreed(connection: Connection): Promise<Connection | undefined> {
  return (await mayDiffer(connection)) ? agreeWithMemory(connection.id) : connection;
}

/**
 * A connection to be kept beside its opened record, in a file or for an undo: nothing waits in it, because the record has
 * what was in memory too. What is lost already is taken out. Writes nothing.
 * @returns undefined when it was removed meanwhile.
 */
export async function besideRecord(
  connection: Connection,
  record: VaultRecord | null | undefined,
): Promise<Connection | undefined> {
  if (!(await mayDiffer(connection))) return connection;
  return withWaiting(connection.id, async (claims) => {
    const current = await getConnection(connection.id);
    return current && settled(besideMemory(current, claims), new Set(Object.keys(record?.values ?? {})));
  });
}

const mayDiffer = async (connection: Connection): Promise<boolean> =>
  isWaiting(connection) || (await readPending(connection.id)) !== null;
