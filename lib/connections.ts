import { browser } from '#imports';
import { Connection } from './model/connection';

const PREFIX = 'connection:';
const ACTIVE = 'activeConnection';

/** Key of a connection in `storage.local`; extension pages watch it to stay current. */
export const connectionKey = (id: string): string => PREFIX + id;

/** All connections, the last used first. An entry that no longer fits the schema is left alone and not listed. */
export async function listConnections(): Promise<Connection[]> {
  const all = await browser.storage.local.get(null);
  return Object.entries(all)
    .flatMap(([key, value]) => {
      const parsed = key.startsWith(PREFIX) ? Connection.safeParse(value) : undefined;
      return parsed?.success ? [parsed.data] : [];
    })
    .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
}

export async function getConnection(id: string): Promise<Connection | undefined> {
  const key = connectionKey(id);
  const parsed = Connection.safeParse((await browser.storage.local.get(key))[key]);
  return parsed.success ? parsed.data : undefined;
}

/** Writes a connection that is new or comes back (undo). */
export async function saveConnection(connection: Connection): Promise<void> {
  await browser.storage.local.set({ [connectionKey(connection.id)]: connection });
}

/**
 * Reads, changes and writes one connection as a whole. The worker and the workbench change the same record: the lock
 * spans every context of the extension, so that neither overwrites the other. `change` returns the same object when
 * nothing changed, and then nothing is written.
 */
export async function updateConnection(
  id: string,
  change: (connection: Connection) => Connection,
): Promise<Connection | undefined> {
  return navigator.locks.request(connectionKey(id), async () => {
    const before = await getConnection(id);
    if (!before) return undefined;
    const after = change(before);
    if (after === before) return before;
    const stamped = { ...after, updatedAt: new Date().toISOString() };
    await saveConnection(stamped);
    return stamped;
  });
}

export async function removeConnection(id: string): Promise<void> {
  await browser.storage.local.remove(connectionKey(id));
}

/** The connection that consoles show when several would fit; survives a restart of the browser. */
export async function activeConnection(): Promise<string | undefined> {
  return (await browser.storage.local.get(ACTIVE))[ACTIVE] as string | undefined;
}

export async function setActiveConnection(id: string): Promise<void> {
  await browser.storage.local.set({ [ACTIVE]: id });
}
