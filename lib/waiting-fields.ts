import { updateConnection } from './connections';
import type { Connection } from './model/connection';
import { claimed, isWaiting, settled, withoutLost } from './model/waiting';
import { withWaiting } from './vault/pending';
import type { VaultRecord } from './vault/records';

/**
 * Changes what a connection says of its fields once their values were given to the vault: those that wait in its memory are
 * marked. Sealing comes before or after this as a whole, so a value that was just sealed is never marked.
 */
export function claimFields(
  id: string,
  change: (connection: Connection) => Connection,
): Promise<Connection | undefined> {
  return withWaiting(id, (inMemory) => updateConnection(id, (current) => claimed(current, change(current), inMemory)));
}

/**
 * Takes out the fields whose value waited for a vault and went with the browser. It can be told while the vault is locked.
 * @returns the connection as it is then.
 */
export function dropUnsealed(id: string): Promise<Connection | undefined> {
  return withWaiting(id, (inMemory) => updateConnection(id, (current) => withoutLost(current, inMemory)));
}

/**
 * A connection to be kept beside its opened record, in a file or for an undo: nothing waits in it, because the record has
 * what was in memory too. What is lost already is taken out.
 * @returns undefined when it was removed meanwhile.
 */
export async function besideRecord(
  connection: Connection,
  record: VaultRecord | null | undefined,
): Promise<Connection | undefined> {
  if (!isWaiting(connection)) return connection;
  const kept = await dropUnsealed(connection.id);
  return kept && settled(kept, new Set(Object.keys(record?.values ?? {})));
}
