import type { Placed } from '../put-connection';
import { markSeen, seenCounter } from './manifest';
import { type Bucket, type Root, bucketOf, openBucket, openRoot, sealBucket, sealRoot } from './manifest-nodes';
import { storeOf } from './record-store';
import type { HeldKey, SealedNode, SealedRecord, VaultRecord } from './schemas';
import { sealEnvelope } from './sealed-record';
import { type Found, judge, sameRecord } from './sealed-store';

/** Several records and the parts of the manifest that name them, of one moment. */
interface Places {
  root: Root;
  buckets: Map<number, Bucket | null>;
  envelopes: Map<string, unknown>;
}

/** @returns null when the root cannot be trusted; a bucket is null when it is not the one that the root names. */
async function load(key: HeldKey, ids: readonly string[]): Promise<Places | null> {
  const floor = await seenCounter(key.vaultId);
  const indices = [...new Set(ids.map(bucketOf))];
  const { records, nodes } = await storeOf(key.mode).read(ids, ['root', ...indices]);
  const root = await openRoot(key, nodes.get('root'));
  if (!root || root.counter < floor) return null;
  const opened = indices.map(async (index) => [index, await openBucket(key, root, index, nodes.get(index))] as const);
  return { root, buckets: new Map(await Promise.all(opened)), envelopes: records };
}

/** Opens several records in one read. */
export async function readMany(key: HeldKey, ids: readonly string[]): Promise<Map<string, Found>> {
  const places = await load(key, ids);
  const found = ids.map(async (id): Promise<[string, Found]> => {
    const bucket = places?.buckets.get(bucketOf(id));
    return [id, bucket ? await judge(key, id, { envelope: places?.envelopes.get(id), bucket }) : { state: 'damaged' }];
  });
  return new Map(await Promise.all(found));
}

/**
 * Seals several records, writes them with their connections, their buckets and the root in one transaction (all or
 * nothing; a session vault's connections come right after) and reads them back. `null` takes a record out. Damaged
 * envelopes that are replaced are moved to quarantine. Inside `exclusively`.
 *
 * @returns whether all of them are on their places and open. @throws what the storage throws (QuotaExceededError).
 */
export async function writeMany(
  key: HeldKey,
  records: ReadonlyMap<string, VaultRecord | null>,
  connections: Placed = [],
): Promise<boolean> {
  const places = await load(key, [...records.keys()]);
  if (!places || [...places.buckets.values()].includes(null)) return false;
  const { root, buckets, envelopes } = places;
  root.counter += 1;
  const quarantine: [string, unknown][] = [];
  const seal = async ([id, record]: [string, VaultRecord]): Promise<[string, SealedRecord]> => {
    const bucket = buckets.get(bucketOf(id)) ?? new Map();
    const old = envelopes.get(id);
    if (old !== undefined && (await judge(key, id, { envelope: old, bucket })).state === 'damaged')
      quarantine.push([`${root.counter}:${id}`, old]);
    return [id, await sealEnvelope(key, id, root.counter, record)];
  };
  const gone = [...records].flatMap(([id, record]) => (record === null ? [id] : []));
  const kept = [...records].flatMap(([id, record]): [string, VaultRecord][] => (record ? [[id, record]] : []));
  const sealed = await Promise.all(kept.map(seal));
  for (const [id, { nonce }] of sealed) buckets.get(bucketOf(id))?.set(id, { counter: root.counter, nonce });
  for (const id of gone) buckets.get(bucketOf(id))?.delete(id);
  const nodes = await Promise.all(
    [...buckets].map(async ([index, bucket]): Promise<[number, SealedNode]> => {
      const node = await sealBucket(key, index, bucket ?? new Map());
      root.buckets.set(index, node.nonce);
      return [index, node];
    }),
  );
  await storeOf(key.mode).write({
    records: [...sealed, ...gone.map((id) => [id, null] as const)],
    connections,
    quarantine,
    nodes: [...nodes, ['root', await sealRoot(key, root)]],
  });
  const back = await readMany(key, [...records.keys()]);
  for (const [id, record] of records) {
    const found = back.get(id);
    const same = record ? found?.state === 'open' && sameRecord(found.record, record) : found?.state === 'missing';
    if (!same) return false;
  }
  await markSeen(key.vaultId, root.counter);
  return true;
}
