import type { IDBPTransaction } from 'idb';
import type { Schema } from './database';
import type { Connection } from './model/connection';
import { summarise } from './model/connection-summary';

/** Stores that change together. */
export const BOTH: ['connections', 'summaries'] = ['connections', 'summaries'];

/** Writes a connection and its summary, in one transaction. */
export async function putConnection(
  transaction: IDBPTransaction<Schema, typeof BOTH, 'readwrite'>,
  connection: Connection,
): Promise<void> {
  await Promise.all([
    transaction.objectStore('connections').put(connection),
    transaction.objectStore('summaries').put(summarise(connection)),
  ]);
}
