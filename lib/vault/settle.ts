import { tellChanged } from '../connection-news';
import { inTransaction } from '../database';
import { Connection } from '../model/connection';
import { settled } from '../model/waiting';
import { BOTH, type Writing, putConnection } from '../put-connection';

/** Values that were in memory only and are sealed now; a record has the id of its connection. */
export interface Settles {
  id: string;
  fields: ReadonlySet<string>;
}

/** Takes the marks off a connection's fields, in the transaction that seals their values. @returns whether there were any. */
export async function settleIn(transaction: Writing, { id, fields }: Settles): Promise<boolean> {
  const stored = Connection.safeParse(await transaction.objectStore('connections').get(id));
  const after = stored.success ? settled(stored.data, fields) : undefined;
  if (!after || after === stored.data) return false;
  await putConnection(transaction, after);
  return true;
}

/** The same where records are in memory too: before the copy that waits is let go, so that a kill in between repeats it. */
export async function settle(settles: Settles): Promise<void> {
  const changed = await inTransaction(BOTH, 'readwrite', (transaction) => settleIn(transaction, settles));
  if (changed) await tellChanged(settles.id);
}
