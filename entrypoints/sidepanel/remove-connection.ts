import { getConnection, removeConnection, saveConnection } from '../../lib/connections';
import { putBack, sealPending, takeRecord } from '../../lib/vault/records';

/** What came of an undo: the sealed values can only be put back while the vault is open. */
export type BroughtBack = 'restored' | 'locked' | 'failed';

/**
 * Removes a connection with its sealed values.
 * @returns how to bring both back as they were; may be called again when the vault was locked. `undefined`: there was
 * no such connection.
 */
export async function takeConnection(id: string): Promise<(() => Promise<BroughtBack>) | undefined> {
  const connection = await getConnection(id);
  if (!connection) return undefined;
  const taken = await takeRecord(id);
  await removeConnection(id);
  return async () => {
    const restore = () => saveConnection(connection);
    const result = taken ? await putBack(id, taken, restore) : await restore().then(() => 'restored' as const);
    // What waited when it was removed may find the vault open now.
    if (result === 'restored') await sealPending();
    return result;
  };
}
