import { tellChanged } from '../connection-news';
import { inTransaction } from '../database';
import { Connection } from '../model/connection';
import { type Claims, claimed, settled, unsaid, valuesOf } from '../model/waiting';
import { BOTH, type Writing, putConnection } from '../put-connection';

/** What was claimed for values that are sealed now; a record has the id of its connection. */
export interface Settles {
  id: string;
  claims: Claims;
}

/**
 * Writes the claims into their connection and takes the marks off, in the transaction that seals the values. Done twice it
 * changes nothing more. @returns whether it changed anything.
 */
export async function settleIn(transaction: Writing, { id, claims }: Settles): Promise<boolean> {
  const stored = Connection.safeParse(await transaction.objectStore('connections').get(id));
  if (!stored.success) return false;
  const after = settled(claimed(stored.data, unsaid(stored.data, claims), false), valuesOf(claims));
  if (after === stored.data) return false;
  await putConnection(transaction, { ...after, updatedAt: new Date().toISOString() });
  return true;
}

/** The same where records are in memory too: before the copy that waits is let go, so that a kill in between repeats it. */
export async function settle(settles: Settles): Promise<void> {
  const changed = await inTransaction(BOTH, 'readwrite', (transaction) => settleIn(transaction, settles));
  if (changed) await tellChanged(settles.id);
}
