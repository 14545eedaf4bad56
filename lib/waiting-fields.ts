import { updateConnection } from './connections';
import type { Connection } from './model/connection';
import { claimed, withoutLost } from './model/waiting';
import { withWaiting } from './vault/pending';

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
