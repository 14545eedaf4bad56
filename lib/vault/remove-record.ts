import { exclusively } from './exclusively';
import { areaOf, usableKey } from './held-key';
import { recordKey } from './keys';
import { lockWhenDue } from './lock';
import { dropPending, readPending, writePending } from './pending';
import { type Pending, SealedRecord } from './schemas';
import { changeManifest } from './sealed-store';
import { openEnvelope } from './sealed-record';

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
    const area = areaOf(key?.mode);
    const envelope: unknown = (await area.get(recordKey(id)))[recordKey(id)];
    const pending = await readPending(id);
    if (envelope === undefined && !pending) return null;
    if (envelope !== undefined) {
      // The record first: a manifest that no longer names it would call a left-over record damaged.
      await area.remove(recordKey(id));
      // Not changed (storage full): it names a record that is gone, as when locked; the undo must not hang on it.
      if (key) await changeManifest(key, ({ records }) => records.delete(id)).catch(() => false);
    }
    await dropPending(id);
    return { envelope, pending };
  });
}

/**
 * Undoes `takeRecord`.
 *
 * @returns `locked`: unlock first, then call again (the taken record stays good). `failed`: the place is taken by a newer
 * record, or the envelope is none of this vault.
 */
export async function putBack(id: string, taken: Taken): Promise<'restored' | 'locked' | 'failed'> {
  await lockWhenDue();
  return exclusively(async () => {
    const key = await usableKey();
    if (taken.envelope !== undefined) {
      if (!key) return 'locked';
      const envelope = SealedRecord.safeParse(taken.envelope);
      const there = (await areaOf(key.mode).get(recordKey(id)))[recordKey(id)];
      if (!envelope.success || there !== undefined || !(await openEnvelope(key, id, taken.envelope))) return 'failed';
      const { counter, nonce } = envelope.data;
      const items = { [recordKey(id)]: envelope.data };
      if (!(await changeManifest(key, ({ records }) => records.set(id, { counter, nonce }), items))) return 'failed';
    }
    if (taken.pending && !(await readPending(id))) await writePending(id, taken.pending);
    return 'restored';
  });
}

/** Removes a record for good, sealed and pending. */
export async function removeRecord(id: string): Promise<void> {
  await takeRecord(id);
}
