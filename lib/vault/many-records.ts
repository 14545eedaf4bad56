import { exclusively } from './exclusively';
import { usableKey } from './held-key';
import { lockWhenDue } from './lock';
import { dropPending, pendingIds } from './pending';
import { openRecord } from './records';
import { RecordId, VaultRecord } from './schemas';
import { readMany, writeMany } from './sealed-many';

/** Opens several records in one read, as `openRecord` does one. @returns those that open. */
export async function openRecords(ids: readonly string[]): Promise<Map<string, VaultRecord>> {
  await lockWhenDue();
  const key = await usableKey();
  const waiting = new Set(await pendingIds());
  const sealed = key
    ? await readMany(
        key,
        ids.filter((id) => !waiting.has(id)),
      )
    : undefined;
  const open = new Map<string, VaultRecord>();
  for (const id of ids) {
    const found = sealed?.get(id) ?? (await openRecord(id));
    if (found.state === 'open') open.set(id, found.record);
  }
  return open;
}

/**
 * Seals several records in one write: all of them, or none. For what is at hand elsewhere too, such as a file: it does
 * not wait in memory for a vault as a capture does.
 *
 * @returns `sealed`: saved and read back. @throws what the storage throws (QuotaExceededError).
 */
export async function sealRecords(records: ReadonlyMap<string, VaultRecord>): Promise<'sealed' | 'locked' | 'failed'> {
  for (const [id, record] of records) {
    if (!RecordId.safeParse(id).success || !VaultRecord.safeParse(record).success) return 'failed';
  }
  await lockWhenDue();
  return exclusively(async () => {
    const key = await usableKey();
    if (!key) return 'locked';
    if (!(await writeMany(key, records))) return 'failed';
    // They replace the whole, what waited for its place as well.
    for (const id of await pendingIds()) if (records.has(id)) await dropPending(id);
    return 'sealed';
  });
}
