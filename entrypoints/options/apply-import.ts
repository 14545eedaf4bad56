import { getConnection, removeConnection, saveConnection } from '../../lib/connections';
import { claimed } from '../../lib/model/waiting';
import type { Exported } from '../../lib/vault/export-vault';
import { touchVault } from '../../lib/vault/lock';
import { type Whole, claimsOf, openRecords, sealWholes } from '../../lib/vault/many-records';
import { withWaiting } from '../../lib/vault/pending';
import { removeRecord, sealRecord } from '../../lib/vault/records';
import { vaultState } from '../../lib/vault/state';
import { besideRecord } from '../../lib/waiting-fields';

/** `failed`: the storage refused. What was written was taken back; `undone` is false when that failed too. */
export type Imported =
  { state: 'imported'; connections: number } | { state: 'locked' } | { state: 'failed'; undone: boolean };

/** So many are written at once, between two looks at the lock and two words on how far it is: each write opens and seals the manifest's buckets, 256 at most. */
const AT_ONCE = 500;

/**
 * Writes connections of a file, replacing those of the same id, all or none. Who is killed in the middle has some of
 * them, each whole; the same file imported again brings the rest and doubles nothing.
 */
export async function applyImport(
  entries: readonly Exported[],
  tell: (done: number) => void = () => undefined,
): Promise<Imported> {
  const written: Whole[] = [];
  try {
    for (let from = 0; from < entries.length; from += AT_ONCE) {
      const some = entries.slice(from, from + AT_ONCE);
      tell(from);
      await touchVault();
      if ((await vaultState()).state !== 'open') return await undo(written, 'locked');
      written.push(...(await whatIsThere(some)));
      await write(some);
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

async function whatIsThere(entries: readonly Exported[]): Promise<Whole[]> {
  const ids = entries.map(({ connection }) => connection.id);
  const [records, connections] = await Promise.all([openRecords(ids), Promise.all(ids.map(getConnection))]);
  return Promise.all(
    ids.map(async (id, at) => {
      const [connection, record] = [connections[at], records.get(id) ?? null];
      return { id, connection: (connection && (await besideRecord(connection, record))) ?? null, record };
    }),
  );
}

async function write(entries: readonly Exported[]): Promise<void> {
  const wholes = entries.map(({ connection, record }) => ({ id: connection.id, connection, record }));
  if ((await sealWholes(wholes)) !== 'sealed') throw new Error('not sealed');
}

async function undo(written: readonly Whole[], why: 'locked' | 'failed'): Promise<Imported> {
  let undone = true;
  for (const before of written.toReversed()) {
    await putBack(before).catch(() => {
      undone = false;
    });
  }
  return why === 'locked' && undone ? { state: 'locked' } : { state: 'failed', undone };
}

async function putBack({ id, connection, record }: Whole): Promise<void> {
  // As one, as it came. Without the key the values wait in memory, and the connection says so.
  if ((await sealWholes([{ id, connection, record }]).catch(() => 'failed')) === 'sealed') return;
  const told = record ? await sealRecord(id, record, claimsOf(connection, record)) : await removeRecord(id);
  if (told && told !== 'sealed' && told !== 'pending') throw new Error('not put back');
  if (!connection) return removeConnection(id);
  await withWaiting(id, (claims) => saveConnection(claimed(connection, claims, true)));
}
