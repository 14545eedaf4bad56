import type { Claims } from '../model/waiting';
import { markSeen, seenCounter } from './manifest';
import { type Bucket, type Root, bucketOf, openBucket, openRoot, sealBucket, sealRoot } from './manifest-nodes';
import { type Change, storeOf } from './record-store';
import type { HeldKey, SealedRecord, VaultRecord } from './schemas';
import { openEnvelope, sealEnvelope } from './sealed-record';

export type Found = { state: 'open'; record: VaultRecord } | { state: 'missing' | 'damaged' };

/** A record's place: its envelope as it lies there, and the part of the manifest that names it. */
interface Place {
  envelope: unknown;
  root: Root;
  index: number;
  bucket: Bucket;
}

/** One read for all three: they belong together. @returns `place` null when the manifest cannot be trusted. */
async function load(key: HeldKey, id: string): Promise<{ place: Place | null; envelope: unknown }> {
  const floor = await seenCounter(key.vaultId);
  const index = bucketOf(id);
  const { records, nodes } = await storeOf(key.mode).read([id], ['root', index]);
  const envelope = records.get(id);
  const root = await openRoot(key, nodes.get('root'));
  const bucket = root && root.counter >= floor ? await openBucket(key, root, index, nodes.get(index)) : null;
  return { place: root && bucket && { envelope, root, index, bucket }, envelope };
}

/** @returns the record if it opens and is the one the manifest names. */
export async function readSealed(key: HeldKey, id: string): Promise<Found> {
  const { place } = await load(key, id);
  return place ? judge(key, id, place) : { state: 'damaged' };
}

/** Whether an envelope opens and is the one that its bucket names. */
export async function judge(
  key: HeldKey,
  id: string,
  { envelope, bucket }: Pick<Place, 'envelope' | 'bucket'>,
): Promise<Found> {
  const entry = bucket.get(id);
  if (envelope === undefined && !entry) return { state: 'missing' };
  const { counter, nonce } = (envelope ?? {}) as Partial<SealedRecord>;
  if (!entry || counter !== entry.counter || nonce !== entry.nonce) return { state: 'damaged' };
  const record = await openEnvelope(key, id, envelope);
  return record ? { state: 'open', record } : { state: 'damaged' };
}

/**
 * Seals a record, writes it with the manifest in one transaction (all or nothing) and reads it back. A damaged envelope in
 * its place is moved to quarantine, not overwritten. Inside `exclusively`.
 *
 * @param claims what its connection says of its values from now on, in the same transaction.
 * @returns whether the record is on its place and opens. @throws what the storage throws (QuotaExceededError).
 */
export async function writeSealed(key: HeldKey, id: string, record: VaultRecord, claims: Claims): Promise<boolean> {
  const { place } = await load(key, id);
  if (!place) return false;
  const counter = place.root.counter + 1;
  const damaged = place.envelope !== undefined && (await judge(key, id, place)).state === 'damaged';
  const envelope = await sealEnvelope(key, id, counter, record);
  place.bucket.set(id, { counter, nonce: envelope.nonce });
  await write(key, place, {
    records: [[id, envelope]],
    ...(damaged && { quarantine: [[`${counter}:${id}`, place.envelope]] }),
    settles: { id, claims },
  });
  const back = await readSealed(key, id);
  if (back.state !== 'open' || !sameRecord(back.record, record)) return false;
  await markSeen(key.vaultId, counter);
  return true;
}

/** Takes a record out of its place, whatever state it is in. Inside `exclusively`. */
export async function dropSealed(key: HeldKey, id: string): Promise<void> {
  const { place } = await load(key, id);
  if (!place) return storeOf(key.mode).write({ records: [[id, null]] });
  place.bucket.delete(id);
  await write(key, place, { records: [[id, null]] });
  await markSeen(key.vaultId, place.root.counter);
}

/** Puts an envelope that was taken out back into its empty place. Inside `exclusively`. @returns whether it is there. */
export async function returnSealed(key: HeldKey, id: string, envelope: SealedRecord): Promise<boolean> {
  const { place } = await load(key, id);
  if (!place || place.envelope !== undefined || !(await openEnvelope(key, id, envelope))) return false;
  place.bucket.set(id, { counter: envelope.counter, nonce: envelope.nonce });
  await write(key, place, { records: [[id, envelope]] });
  await markSeen(key.vaultId, place.root.counter);
  return true;
}

/** Writes a change together with the bucket and the root that now name it. Counts the root on. */
async function write(key: HeldKey, { root, index, bucket }: Place, change: Change): Promise<void> {
  const sealed = await sealBucket(key, index, bucket);
  root.counter += 1;
  root.buckets.set(index, sealed.nonce);
  await storeOf(key.mode).write({
    ...change,
    nodes: [
      [index, sealed],
      ['root', await sealRoot(key, root)],
    ],
  });
}

export function sameRecord(a: VaultRecord, b: VaultRecord): boolean {
  const names = Object.keys(b.values);
  return (
    a.vendor === b.vendor &&
    a.origin === b.origin &&
    names.length === Object.keys(a.values).length &&
    names.every((name) => a.values[name] === b.values[name])
  );
}
