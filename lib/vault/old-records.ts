import { markSeen, seenCounter } from './manifest';
import { type Root, bucketOf, openBucket, openRoot, sealBucket, sealRoot } from './manifest-nodes';
import { storeOf } from './record-store';
import { type HeldKey, SealedNode, SealedRecord } from './schemas';
import { openEnvelope, sealEnvelope } from './sealed-record';

/** @returns ids of the records whose envelope names another key than the held one, those of a bucket together. */
export async function idsOfOtherKeys(key: HeldKey): Promise<string[]> {
  const { records } = await storeOf(key.mode).readAll();
  return [...records]
    .flatMap(([id, stored]) => {
      const sealed = SealedRecord.safeParse(stored);
      return sealed.success && sealed.data.keyId === key.keyId ? [] : [id];
    })
    .sort((a, b) => bucketOf(a) - bucketOf(b));
}

/**
 * Opens records with the key before and seals them with the held one, in one transaction together with the root and the
 * buckets that name them. Damaged ones stay as they are. Inside `exclusively`.
 *
 * @returns how many were sealed; null when the manifest does not open. @throws what the storage throws.
 */
export async function sealSomeAnew(key: HeldKey, ids: readonly string[]): Promise<number | null> {
  const store = storeOf(key.mode);
  const indices = [...new Set(ids.map(bucketOf))];
  const floor = await seenCounter(key.vaultId);
  const { records, nodes } = await store.read(ids, ['root', ...indices]);
  const root = await openRoot(key, nodes.get('root'));
  if (!root || root.counter < floor) return null;
  const counter = root.counter + 1;
  const envelopes: [string, SealedRecord][] = [];
  const buckets: [number, SealedNode][] = [];
  for (const index of indices) {
    const bucket = await openBucket(key, root, index, nodes.get(index));
    if (!bucket) continue;
    for (const id of ids.filter((each) => bucketOf(each) === index)) {
      const { counter: its, nonce } = (records.get(id) ?? {}) as Partial<SealedRecord>;
      const entry = bucket.get(id);
      // What the manifest does not vouch for was swapped or rolled back: a new seal would make it look right.
      if (!entry || entry.counter !== its || entry.nonce !== nonce) continue;
      const record = await openEnvelope(key, id, records.get(id));
      if (!record) continue;
      const envelope = await sealEnvelope(key, id, counter, record);
      bucket.set(id, { counter, nonce: envelope.nonce });
      envelopes.push([id, envelope]);
    }
    const sealed = await sealBucket(key, index, bucket);
    root.buckets.set(index, sealed.nonce);
    buckets.push([index, sealed]);
  }
  root.counter = counter;
  await store.write({ records: envelopes, nodes: [...buckets, ['root', await sealRoot(key, root)]] });
  await markSeen(key.vaultId, counter);
  return envelopes.length;
}

/**
 * Seals anew what the manifest itself still has of the key before: buckets without a record that opens. Inside
 * `exclusively`.
 *
 * @returns whether the manifest opens with the held key alone, read back.
 */
export async function settleManifest(key: HeldKey): Promise<boolean> {
  const store = storeOf(key.mode);
  const { nodes } = await store.readAll();
  const root = await openRoot(key, nodes.get('root'));
  if (!root) return false;
  const old: [number, SealedNode][] = [];
  for (const index of root.buckets.keys()) {
    const sealed = SealedNode.safeParse(nodes.get(index));
    const bucket = await openBucket(key, root, index, nodes.get(index));
    if (bucket && sealed.success && sealed.data.keyId !== key.keyId)
      old.push([index, await sealBucket(key, index, bucket)]);
  }
  if (old.length > 0) {
    for (const [index, { nonce }] of old) root.buckets.set(index, nonce);
    root.counter += 1;
    await store.write({ nodes: [...old, ['root', await sealRoot(key, root)]] });
    await markSeen(key.vaultId, root.counter);
  }
  return opensAlone(key, root);
}

async function opensAlone(key: HeldKey, expected: Root): Promise<boolean> {
  const { previous: _, ...held } = key;
  const { nodes } = await storeOf(held.mode).readAll();
  const root = await openRoot(held, nodes.get('root'));
  if (root?.counter !== expected.counter) return false;
  for (const index of root.buckets.keys()) {
    const stored = nodes.get(index);
    // One that no key opens was damaged before.
    if ((await openBucket(key, root, index, stored)) && !(await openBucket(held, root, index, stored))) return false;
  }
  return true;
}
