import { adoptedFirst, updateConnection } from '../connections';
import { type Claims, besideMemory, claimed, unmarked } from '../model/waiting';
import { exclusively } from './exclusively';
import { usableKey } from './held-key';
import { isFull } from './is-full';
import { legacyIds, legacyRecord } from './legacy-records';
import { lockWhenDue } from './lock';
import { dropPending, pendingIds, readPending, writePending } from './pending';
import { storeOf } from './record-store';
import { type HeldKey, type Pending, RecordId, VaultRecord } from './schemas';
import { type Found, readSealed, writeSealed } from './sealed-store';

export { pendingIds } from './pending';
export { type Taken, putBack, removeRecord, takeRecord } from './remove-record';
export type { VaultRecord } from './schemas';

/**
 * Seals a record in two phases: it is held in memory first, sealed, read back, and only then let go from memory. What its
 * connection says of the values goes the same way: in memory beside them, then into the connection in the write that seals.
 *
 * @param record all values of the connection's source that the caller knows; it replaces what was there. Written while
 * the vault is locked, it is laid over the sealed values later, since the caller could not see them.
 * @param claims of the values that are new, and null for those that go.
 * @returns `sealed`: saved and read back. `pending`: no open vault; in memory until `sealPending`, and its fields say so.
 * `full`: the disk takes nothing more; both are in memory until `sealPending`. `memory-full`: not even that; nothing was changed.
 * `failed`: not saved; `pendingIds()` tells whether the copy in memory stands.
 */
export async function sealRecord(
  id: string,
  record: VaultRecord,
  claims: Claims = {},
): Promise<'sealed' | 'pending' | 'full' | 'memory-full' | 'failed'> {
  const parsed = VaultRecord.safeParse(record);
  if (!RecordId.safeParse(id).success || !parsed.success) return 'failed';
  let held = false;
  try {
    await lockWhenDue();
    return await exclusively(async () => {
      const [key, waiting] = [await usableKey(), await readPending(id)];
      const whole = key !== null || (waiting?.whole ?? false);
      const pending = { whole, record: parsed.data, claims: joined(waiting, claims, parsed.data) };
      await writePending(id, pending);
      held = true;
      if (key) return await sealOrMark(key, id, pending, claims);
      await mark(id, pending, claims);
      return 'pending';
    });
  } catch (error) {
    // The error's text stays inside; the storage's own can quote what it was given.
    if (!isFull(error)) return 'failed';
    return held ? 'full' : 'memory-full';
  }
}

/** What the disk refuses stays in memory, and its fields should say so; where not even that can be written, whoever reads them tries again (waiting-fields.ts). */
async function sealOrMark(key: HeldKey, id: string, pending: Pending, claims: Claims): Promise<'sealed' | 'failed'> {
  try {
    if (await sealOne(key, id, pending)) return 'sealed';
  } catch (error) {
    await mark(id, pending, claims).catch(() => undefined);
    throw error;
  }
  await mark(id, pending, claims).catch(() => undefined);
  return 'failed';
}

/** Says of the fields that their values wait; of those that are new whatever it says already. */
async function mark(id: string, pending: Pending, anew: Claims): Promise<void> {
  await updateConnection(id, (current) => besideMemory(claimed(current, anew, true), pending.claims));
}

/** Claims of what waited already stay as long as their values do; of one field the newer one counts. */
function joined(waiting: Pending | null, anew: Claims, { values }: VaultRecord): Pending['claims'] {
  const all = Object.entries({ ...waiting?.claims, ...anew });
  return Object.fromEntries(
    all
      .filter(([field, claim]) => claim === null || Object.hasOwn(values, field))
      .map(([field, claim]) => [field, claim && unmarked(claim)]),
  );
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
  // The connection must be where the claims are written.
  await adoptedFirst();
  const record = pending.whole ? pending.record : laidOver(await readSealed(key, id), pending.record);
  if (!(await writeSealed(key, id, record, pending.claims))) return false;
  await dropPending(id);
  return true;
}

/** Values of one console add up; those of another never mix. */
function laidOver(below: Found, record: VaultRecord): VaultRecord {
  if (below.state !== 'open') return record;
  const { vendor, origin, values } = below.record;
  if (vendor !== record.vendor || origin !== record.origin) return record;
  return { ...record, values: { ...values, ...record.values } };
}
