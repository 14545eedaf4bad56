import type { Connection } from './model/connection';
import { type ConnectionSummary, summarise } from './model/connection-summary';

/** Stores that change together. */
export const BOTH: ['connections', 'summaries'] = ['connections', 'summaries'];

/** A transaction that writes these two, whatever else is in it. */
export interface Writing {
  objectStore(name: 'connections'): {
    get(id: string): Promise<unknown>;
    put(connection: Connection): Promise<unknown>;
    delete(id: string): Promise<unknown>;
  };
  objectStore(name: 'summaries'): {
    put(summary: ConnectionSummary): Promise<unknown>;
    delete(id: string): Promise<unknown>;
  };
}

/** Writes a connection and its summary, in one transaction. */
export async function putConnection(transaction: Writing, connection: Connection): Promise<void> {
  await Promise.all([
    transaction.objectStore('connections').put(connection),
    transaction.objectStore('summaries').put(summarise(connection)),
  ]);
}

/** Connections as they are to stand, with their summaries; null takes one out. */
export type Placed = readonly (readonly [id: string, connection: Connection | null])[];

/** Writes and removes several, in one transaction. */
export async function placeIn(transaction: Writing, placed: Placed): Promise<void> {
  await Promise.all(
    placed.map(([id, connection]) =>
      connection
        ? putConnection(transaction, connection)
        : Promise.all(BOTH.map((name) => transaction.objectStore(name as 'connections').delete(id))),
    ),
  );
}
