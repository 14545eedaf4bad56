import { exclusively } from './exclusively';
import { usableKey } from './held-key';
import { legacyRecord, removeLegacyRecord } from './legacy-records';
import { lockWhenDue } from './lock';
import { dropPending, readPending, writePending } from './pending';
import { storeOf } from './record-store';
import { type Pending, SealedRecord } from './schemas';
import { dropSealed, returnSealed } from './sealed-store';

/** A record that was taken out, to hold for an undo: ciphertext, and what waited in memory. Not to be looked into. */
export interface Taken {
  envelope: unknown;
  pending: Pending | null;
}

/**
 * Removes a record and returns it unopened for `putBack`. Works while the vault is locked too: then the manifest goes
 * on naming it, and a record of this id would be reported as damaged until it is written anew.
 *
 * @returns null when there was none.
 */
export async function takeRecord(id: string): Promise<Taken | null> {
  await lockWhenDue();
  return exclusively(async () => {
    const key = await usableKey();
    const store = storeOf(key?.mode);
    const older = key ? undefined : await legacyRecord(id);
    const envelope = (await store.read([id], [])).records.get(id) ?? older;
    const pending = await readPending(id);
    if (envelope === undefined && !pending) return null;
    if (envelope !== undefined && key) await dropSealed(key, id);
    else if (envelope !== undefined) await store.write({ records: [[id, null]] });
    if (older !== undefined) await removeLegacyRecord(id);
    await dropPending(id);
    return { envelope, pending };
  });
}

/**
 * Undoes `takeRecord`.
 *
 * @param beside brings back what belongs to the record, before anybody can seal what waits of it.
 * @returns `locked`: unlock first, then call again (the taken record stays good). `failed`: the place is taken by a newer
 * record, or the envelope is none of this vault.
 */
export async function putBack(
  id: string,
  taken: Taken,
  beside: () => Promise<void> = async () => undefined,
): Promise<'restored' | 'locked' | 'failed'> {
  await lockWhenDue();
  return exclusively(async () => {
    const key = await usableKey();
    if (taken.envelope !== undefined) {
      if (!key) return 'locked';
      const envelope = SealedRecord.safeParse(taken.envelope);
      if (!envelope.success || !(await returnSealed(key, id, envelope.data))) return 'failed';
    }
    if (taken.pending && !(await readPending(id))) await writePending(id, taken.pending);
    await beside();
    return 'restored';
  });
}

/** Removes a record for good, sealed and pending. */
export async function removeRecord(id: string): Promise<void> {
  await takeRecord(id);
}
