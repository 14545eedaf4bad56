import type { Connection } from './model/connection';
import { type ConnectionSummary, summarise } from './model/connection-summary';

/** Stores that change together. */
export const BOTH: ['connections', 'summaries'] = ['connections', 'summaries'];

/** A transaction that writes these two, whatever else is in it. */
export interface Writing {
  objectStore(name: 'connections'): {
    get(id: string): Promise<unknown>;
    put(connection: Connection): Promise<unknown>;
  };
  objectStore(name: 'summaries'): { put(summary: ConnectionSummary): Promise<unknown> };
}

/** Writes a connection and its summary, in one transaction. */
export async function putConnection(transaction: Writing, connection: Connection): Promise<void> {
  await Promise.all([
    transaction.objectStore('connections').put(connection),
    transaction.objectStore('summaries').put(summarise(connection)),
  ]);
}
