import { getConnection } from '../../lib/connections';
import type { Exported } from '../../lib/vault/export-vault';
import { touchVault } from '../../lib/vault/lock';
import { type Whole, holdWholes, openRecords, sealWholes } from '../../lib/vault/many-records';
import { sameJson } from '../../lib/vault/same-json';
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
  atOnce = AT_ONCE,
): Promise<Imported> {
  const written: Whole[] = [];
  let trying: Whole[] = [];
  try {
    for (let from = 0; from < entries.length; from += atOnce) {
      const some = entries.slice(from, from + atOnce);
      tell(from);
      await touchVault();
      if ((await vaultState()).state !== 'open') return await undo(written, 'locked');
      trying = await whatIsThere(some.map(({ connection }) => connection.id));
      const told = await sealWholes(some.map((each) => ({ id: each.connection.id, ...each })));
      if (told === 'locked') return await undo(written, 'locked');
      if (told === 'failed') return await undo(written, 'failed', trying);
      written.push(...trying);
      trying = [];
    }
  } catch {
    // The reason stays inside: a storage's error can quote what it was given.
    const locked = await vaultState().then(
      ({ state }) => state !== 'open',
      () => false,
    );
    return undo(written, locked ? 'locked' : 'failed', trying);
  }
  return { state: 'imported', connections: written.length };
}

async function whatIsThere(ids: readonly string[]): Promise<Whole[]> {
  const [records, connections] = await Promise.all([openRecords(ids), Promise.all(ids.map(getConnection))]);
  return Promise.all(
    ids.map(async (id, at) => {
      const [connection, record] = [connections[at], records.get(id) ?? null];
      return { id, connection: (connection && (await besideRecord(connection, record))) ?? null, record };
    }),
  );
}

/** @param tried nobody knows whether it was written. */
async function undo(written: Whole[], why: 'locked' | 'failed', tried: Whole[] = []): Promise<Imported> {
  const undone = await putBack(written, tried).then(
    () => true,
    () => false,
  );
  return why === 'locked' && undone ? { state: 'locked' } : { state: 'failed', undone };
}

/** All of them in one write: who is killed or refused here has all of the file's that were written, or all of their own. */
async function putBack(written: Whole[], tried: Whole[]): Promise<void> {
  const changed = [...written, ...((await vaultState()).state === 'open' ? await amongChanged(tried) : tried)];
  if (changed.length === 0) return;
  const told = await sealWholes(changed);
  // Without the key the values wait in memory, and the connections say so.
  if (told === 'locked') await holdWholes(changed);
  if (told === 'failed') throw new Error('not put back');
}

/** Of a write that was refused nothing is there, and a full disk must not be asked to take it back. */
async function amongChanged(tried: Whole[]): Promise<Whole[]> {
  const now = await whatIsThere(tried.map(({ id }) => id));
  return tried.filter((before, at) => !sameJson(before, now[at]));
}
