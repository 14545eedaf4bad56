import * as z from 'zod/mini';
import { adoptedFirst } from '../connections';
import type { Connection } from '../model/connection';
import { exclusively } from './exclusively';
import { usableKey } from './held-key';
import { lockWhenDue } from './lock';
import { dropPending, pendingIds, readPending, writePending } from './pending';
import { openRecord } from './records';
import { type HeldKey, type Pending, RecordId, VaultRecord } from './schemas';
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
    const putBack = await holdInstead(key, wholes);
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
    for (const { id } of wholes) if (waiting.has(id)) await dropPending(id);
    return 'sealed';
  });
}

/**
 * Puts them in the place of what waits in memory: whoever is killed after the write would else have the older values sealed
 * over it. Those of a session's vault wait for a moment themselves: its records and the connections are no one store.
 * @returns how to bring back what waited.
 */
async function holdInstead(key: HeldKey, wholes: readonly Whole[]): Promise<() => Promise<void>> {
  const waiting = new Set(await pendingIds());
  const held = wholes.filter(({ id }) => key.mode === 'session' || waiting.has(id));
  const before = await Promise.all(held.map(async ({ id }) => [id, await readPending(id)] as const));
  for (const { id, connection, record } of held) {
    if (record) await writePending(id, { whole: true, record, claims: claimsOf(connection, record) });
    else await dropPending(id);
  }
  return async () => {
    for (const [id, pending] of before) await (pending ? writePending(id, pending) : dropPending(id));
  };
}

/** What a connection says of the values in its record. */
export const claimsOf = (connection: Connection | null | undefined, { values }: VaultRecord): Pending['claims'] =>
  Object.fromEntries(Object.entries(connection?.fields ?? {}).filter(([id]) => Object.hasOwn(values, id)));
