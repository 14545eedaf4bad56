import { browser } from '#imports';
import { adoptConnections } from './adopt-connections';
import { tellChanged } from './connection-news';
import { type Database, database, inTransaction } from './database';
import { Connection } from './model/connection';
import { type ConnectionSummary, WAITING } from './model/connection-summary';
import { BOTH, type Placed, placeIn, putConnection } from './put-connection';

const ACTIVE = 'activeConnection';
/** Summaries of so many are read in one go: about 10 ms, less than a frame. */
const PAGE = 1500;

/** Once a context: nobody reads or writes before what older versions kept elsewhere was moved. */
let adopted: Promise<unknown> | undefined;

export async function adoptedFirst(): Promise<void> {
  adopted ??= adoptConnections().catch((error: unknown) => {
    adopted = undefined;
    throw error;
  });
  await adopted;
}

async function opened(): Promise<Database> {
  await adoptedFirst();
  return database();
}

export async function getConnection(id: string): Promise<Connection | undefined> {
  return checked(await (await opened()).get('connections', id));
}

/** Connections bound to exactly this origin, on either side. */
export async function connectionsAt(origin: string): Promise<Connection[]> {
  await adoptedFirst();
  const found = await inTransaction(['connections'], 'readonly', async (transaction) => {
    const store = transaction.objectStore('connections');
    return [
      ...(await store.index('sourceOrigin').getAll(origin)),
      ...(await store.index('destinationOrigin').getAll(origin)),
    ];
  });
  const byId = new Map(found.map((each) => [each.id, each]));
  return [...byId.values()].flatMap((each) => checked(each) ?? []).sort(newestFirst);
}

/** Connections whose verification says that it is running. */
export async function connectionsVerifying(): Promise<Connection[]> {
  const all = await (await opened()).getAllFromIndex('connections', 'verifying', 'running');
  return all.flatMap((each) => checked(each) ?? []);
}

/** Ids of the connections that hold a captured value. */
export async function connectionsHolding(): Promise<string[]> {
  return (await opened()).getAllKeysFromIndex('summaries', 'holding');
}

/** Ids of the connections that say that a value of theirs waits for the vault. */
export async function connectionsWaiting(): Promise<string[]> {
  return (await opened()).getAllKeysFromIndex('summaries', 'holding', WAITING);
}

/** Every connection, the last used first. At 25,000 this is half a second and 50 MB: for exports and tests. */
export async function listConnections(): Promise<Connection[]> {
  const all = await (await opened()).getAll('connections');
  return all.flatMap((each) => checked(each) ?? []).sort(newestFirst);
}

/** Summaries of the connections that were used last, newest first, and how many there are in all. */
export async function recentSummaries(count: number): Promise<{ recent: ConnectionSummary[]; total: number }> {
  await adoptedFirst();
  return inTransaction(['summaries'], 'readonly', async (transaction) => {
    const store = transaction.objectStore('summaries');
    const [recent, total] = await Promise.all([store.index('age').getAll(null, count), store.count()]);
    return { recent, total };
  });
}

export async function getSummary(id: string): Promise<ConnectionSummary | undefined> {
  return (await opened()).get('summaries', id);
}

/** All summaries, page by page, in no order: a page at a time keeps the panel awake. */
export async function* allSummaries(): AsyncGenerator<ConnectionSummary[]> {
  const db = await opened();
  for (let after = ''; ;) {
    const page = await db.getAll('summaries', IDBKeyRange.lowerBound(after, true), PAGE);
    yield page;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    after = last.id;
  }
}

/** Writes connections that are new or come back (undo), and removes others: all or none. @throws QuotaExceededError when the disk is full; then nothing is changed. */
export async function placeConnections(placed: Placed): Promise<void> {
  await adoptedFirst();
  await inTransaction(BOTH, 'readwrite', (transaction) => placeIn(transaction, placed));
  await tellChanged(...placed.map(([id]) => id));
}

export const saveConnections = (connections: readonly Connection[]): Promise<void> =>
  placeConnections(connections.map((each) => [each.id, each]));

export const saveConnection = (connection: Connection): Promise<void> => saveConnections([connection]);

/**
 * Reads, changes and writes one connection as a whole. The worker and the workbench change the same record: one
 * transaction of the database keeps them from overwriting each other. `change` returns the same object when nothing
 * changed, and then nothing is written.
 */
export async function updateConnection(
  id: string,
  change: (connection: Connection) => Connection,
): Promise<Connection | undefined> {
  await adoptedFirst();
  let changed = false;
  const result = await inTransaction(BOTH, 'readwrite', async (transaction) => {
    const before = checked(await transaction.objectStore('connections').get(id));
    const after = before && change(before);
    if (!after || after === before) return before;
    changed = true;
    const stamped = { ...after, updatedAt: new Date().toISOString() };
    await putConnection(transaction, stamped);
    return stamped;
  });
  if (changed) await tellChanged(id);
  return result;
}

export async function removeConnection(id: string): Promise<void> {
  await placeConnections([[id, null]]);
}

/** The connection that consoles show when several would fit; survives a restart of the browser. */
export async function activeConnection(): Promise<string | undefined> {
  return (await browser.storage.local.get(ACTIVE))[ACTIVE] as string | undefined;
}

export async function setActiveConnection(id: string): Promise<void> {
  await browser.storage.local.set({ [ACTIVE]: id });
}

/** An entry that does not fit the schema is left alone and not shown. */
function checked(stored: unknown): Connection | undefined {
  const parsed = Connection.safeParse(stored);
  return parsed.success ? parsed.data : undefined;
}

const newestFirst = (a: Connection, b: Connection) => b.updatedAt.localeCompare(a.updatedAt);
