import { updateConnection } from '../connections';
import { withoutLost } from '../model/waiting';
import { exclusively } from './exclusively';
import { usableKey } from './held-key';
import { legacyIds, legacyRecord } from './legacy-records';
import { lockWhenDue } from './lock';
import { dropPending, pendingIds, readPending, valuesIn, writePending } from './pending';
import { storeOf } from './record-store';
import { type HeldKey, type Pending, RecordId, VaultRecord } from './schemas';
import { type Found, readSealed, writeSealed } from './sealed-store';

export { pendingIds } from './pending';
export { type Taken, putBack, removeRecord, takeRecord } from './remove-record';
export type { VaultRecord } from './schemas';

/**
 * Seals a record in two phases: it is held in memory first, sealed, read back, and only then let go from memory.
 *
 * @param record all values of the connection's source that the caller knows; it replaces what was there. Written while
 * the vault is locked, it is laid over the sealed values later, since the caller could not see them.
 * @returns `sealed`: saved and read back. `pending`: no open vault; in memory until `sealPending`. `full`: the disk takes nothing
 * more. `failed`: not saved. Of these two `pendingIds()` tells whether the copy in memory stands, which `sealPending` tries
 * again.
 */
export async function sealRecord(id: string, record: VaultRecord): Promise<'sealed' | 'pending' | 'full' | 'failed'> {
  const parsed = VaultRecord.safeParse(record);
  if (!RecordId.safeParse(id).success || !parsed.success) return 'failed';
  try {
    await lockWhenDue();
    return await exclusively(async () => {
      const [key, waiting] = [await usableKey(), await readPending(id)];
      // Before anything waits anew: a field that lost its value must not be settled by another one in the same place.
      await updateConnection(id, (connection) => withoutLost(connection, valuesIn(waiting)));
      const whole = key !== null || (waiting?.whole ?? false);
      await writePending(id, { whole, record: parsed.data });
      if (!key) return 'pending';
      return (await sealOne(key, id, { whole, record: parsed.data })) ? 'sealed' : 'failed';
    });
  } catch (error) {
    // The error's text stays inside; the storage's own can quote what it was given.
    return isFull(error) ? 'full' : 'failed';
  }
}

/** Seals what waits in memory, after create and unlock. @returns how many records were saved; the others go on waiting. */
export async function sealPending(): Promise<number> {
  await lockWhenDue();
  let sealed = 0;
  for (const id of await pendingIds()) {
    const done = await exclusively(async () => {
      const [key, pending] = [await usableKey(), await readPending(id)];
      return key !== null && pending !== null && (await sealOne(key, id, pending));
    }).catch(() => false);
    if (done) sealed += 1;
  }
  return sealed;
}

/**
 * @returns the record, a pending one too (even while the vault is locked). `damaged`: changed, swapped, rolled back or
 * removed behind the vault's back; it stays where it is.
 */
export async function openRecord(
  id: string,
): Promise<{ state: 'open'; record: VaultRecord } | { state: 'locked' | 'missing' | 'damaged' }> {
  await lockWhenDue();
  const [key, pending] = [await usableKey(), await readPending(id)];
  if (pending && (!key || pending.whole)) return { state: 'open', record: pending.record };
  if (key) {
    const found = await readSealed(key, id);
    return pending ? { state: 'open', record: laidOver(found, pending.record) } : found;
  }
  const stored = (await storeOf('passphrase').read([id], [])).records.get(id) ?? (await legacyRecord(id));
  return { state: stored === undefined ? 'missing' : 'locked' };
}

/** @returns ids of all records, sealed or pending; needs no open vault. */
export async function recordIds(): Promise<string[]> {
  const key = await usableKey();
  const [sealed, older] = await Promise.all([storeOf(key?.mode).ids(), key?.mode === 'session' ? [] : legacyIds()]);
  return [...new Set([...sealed, ...older, ...(await pendingIds())])].sort();
}

async function sealOne(key: HeldKey, id: string, pending: Pending): Promise<boolean> {
  const record = pending.whole ? pending.record : laidOver(await readSealed(key, id), pending.record);
  if (!(await writeSealed(key, id, record, valuesIn(pending)))) return false;
  await dropPending(id);
  return true;
}

/** The database names it; `storage.session` says it in its text alone. */
function isFull(error: unknown): boolean {
  return error instanceof Error && (error.name === 'QuotaExceededError' || /quota/i.test(error.message));
}

/** Values of one console add up; those of another never mix. */
function laidOver(below: Found, record: VaultRecord): VaultRecord {
  if (below.state !== 'open') return record;
  const { vendor, origin, values } = below.record;
  if (vendor !== record.vendor || origin !== record.origin) return record;
  return { ...record, values: { ...values, ...record.values } };
}
