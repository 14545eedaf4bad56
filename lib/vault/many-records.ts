import * as z from 'zod/mini';
import { adoptedFirst } from '../connections';
import type { Connection } from '../model/connection';
import { claimed } from '../model/waiting';
import { exclusively } from './exclusively';
import { usableKey } from './held-key';
import { lockWhenDue } from './lock';
import { pendingIds, placePending, readPending } from './pending';
import { storeOf } from './record-store';
import { openRecord } from './records';
import { type Pending, RecordId, VaultRecord } from './schemas';
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

/** A connection and its values as they are to stand; null is for what is not to be there. */
export interface Whole {
  id: string;
  connection: Connection | null;
  record: VaultRecord | null;
}

/**
 * Seals the values of several connections and writes the connections beside them in one write: all of it, or nothing. For what
 * is at hand elsewhere too, such as a file: it does not wait in memory for a vault as a capture does.
 *
 * @returns `sealed`: saved and read back. @throws what the storage throws (QuotaExceededError).
 */
export async function sealWholes(wholes: readonly Whole[]): Promise<'sealed' | 'locked' | 'failed'> {
  for (const { id, record } of wholes) {
    if (!RecordId.safeParse(id).success || !z.nullable(VaultRecord).safeParse(record).success) return 'failed';
  }
  await Promise.all([lockWhenDue(), adoptedFirst()]);
  return exclusively(async () => {
    const key = await usableKey();
    if (!key) return 'locked';
    const before = new Set(await pendingIds());
    // Those of a session's vault wait for a moment themselves: its records and the connections are no one store.
    const putBack = await holdInstead(wholes.filter(({ id }) => key.mode === 'session' || before.has(id)));
    try {
      const records = new Map(wholes.map(({ id, record }) => [id, record]));
      const connections = wholes.map(({ id, connection }) => [id, connection] as const);
      if (!(await writeMany(key, records, connections))) {
        await putBack();
        return 'failed';
      }
    } catch (error) {
      await putBack();
      throw error;
    }
    // They replace the whole, what waited for its place as well.
    const waiting = new Set(await pendingIds());
    await placePending(wholes.flatMap(({ id }) => (waiting.has(id) ? [[id, null] as const] : [])));
    return 'sealed';
  });
}

/**
 * Brings several back as `sealWholes` does, while the vault is locked: their values wait in memory, whole, and one write makes the
 * connections say so and takes out the records that are not to be there. @throws what the storage throws; nothing is changed then.
 */
export async function holdWholes(wholes: readonly Whole[]): Promise<void> {
  await adoptedFirst();
  await exclusively(async () => {
    const putBack = await holdInstead(wholes);
    try {
      await storeOf('passphrase').write({
        records: wholes.flatMap(({ id, record }) => (record ? [] : [[id, null] as const])),
        connections: wholes.map(({ id, connection, record }) => [
          id,
          connection && record ? claimed(connection, claimsOf(connection, record), true) : connection,
        ]),
      });
    } catch (error) {
      await putBack();
      throw error;
    }
  });
}

/**
 * Puts them in the place of what waits in memory: whoever is killed after the write would else have the older values sealed
 * over it.
 * @returns how to bring back what waited.
 */
async function holdInstead(held: readonly Whole[]): Promise<() => Promise<void>> {
  const before = await Promise.all(held.map(async ({ id }) => [id, await readPending(id)] as const));
  await placePending(
    held.map(({ id, connection, record }) => [
      id,
      record && { whole: true, record, claims: claimsOf(connection, record) },
    ]),
  );
  return () => placePending(before);
}

/** What a connection says of the values in its record. */
export const claimsOf = (connection: Connection | null | undefined, { values }: VaultRecord): Pending['claims'] =>
  Object.fromEntries(Object.entries(connection?.fields ?? {}).filter(([id]) => Object.hasOwn(values, id)));
