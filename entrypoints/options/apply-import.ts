import { getConnection, removeConnection, saveConnection } from '../../lib/connections';
import type { Connection } from '../../lib/model/connection';
import type { Exported } from '../../lib/vault/export-vault';
import { touchVault } from '../../lib/vault/lock';
import { type VaultRecord, openRecord, removeRecord, sealRecord } from '../../lib/vault/records';
import { vaultState } from '../../lib/vault/state';

/** `failed`: the storage refused. What was written was taken back; `undone` is false when that failed too. */
export type Imported =
  { state: 'imported'; connections: number } | { state: 'locked' } | { state: 'failed'; undone: boolean };

/** So many are written between two looks at the lock and two words on how far it is. */
const AT_ONCE = 25;

interface Before {
  id: string;
  connection: Connection | undefined;
  record: VaultRecord | undefined;
}

/**
 * Writes connections of a file, replacing those of the same id, all or none. Who is killed in the middle has some of
 * them, each whole; the same file imported again brings the rest and doubles nothing.
 */
export async function applyImport(
  entries: readonly Exported[],
  tell: (done: number) => void = () => undefined,
): Promise<Imported> {
  const written: Before[] = [];
  try {
    for (const entry of entries) {
      // Each look costs a few calls to the storage, and thousands may come.
      if (written.length % AT_ONCE === 0) {
        tell(written.length);
        await touchVault();
        if ((await vaultState()).state !== 'open') return await undo(written, 'locked');
      }
      const { id } = entry.connection;
      const opened = await openRecord(id);
      const record = opened.state === 'open' ? opened.record : undefined;
      written.push({ id, connection: await getConnection(id), record });
      await write(entry);
    }
  } catch {
    // The reason stays inside: a storage's error can quote what it was given.
    const locked = await vaultState().then(
      ({ state }) => state !== 'open',
      () => false,
    );
    return undo(written, locked ? 'locked' : 'failed');
  }
  return { state: 'imported', connections: written.length };
}

/** The values first: a connection must not tick what nobody has. */
async function write({ connection, record }: Exported): Promise<void> {
  if (record && (await sealRecord(connection.id, record)) !== 'sealed') throw new Error('not sealed');
  await saveConnection(connection);
  if (!record) await removeRecord(connection.id);
}

async function undo(written: readonly Before[], why: 'locked' | 'failed'): Promise<Imported> {
  let undone = true;
  for (const before of written.toReversed()) {
    await putBack(before).catch(() => {
      undone = false;
    });
  }
  return why === 'locked' && undone ? { state: 'locked' } : { state: 'failed', undone };
}

async function putBack({ id, connection, record }: Before): Promise<void> {
  await (connection ? saveConnection(connection) : removeConnection(id));
  if (!record) return removeRecord(id);
  const told = await sealRecord(id, record);
  if (told !== 'sealed' && told !== 'pending') throw new Error('not put back');
}
