import { browser } from '#imports';
import { importKey, openJson } from './aead';
import { fromBase64 } from './base64';
import { diskStore } from './disk-store';
import { KEYS, RECORD_PREFIX, recordKey } from './keys';
import { type Bucket, type VaultKey, bucketOf, openBucket, openRoot, sealBucket, sealRoot } from './manifest-nodes';
import type { NodeKey } from './record-store';
import { LegacyManifest, LegacyManifestBody, type SealedNode, type SealedRecord, VERSION } from './schemas';

const QUARANTINE_PREFIX = 'vault:quarantine:';
const isLegacy = (key: string): boolean =>
  key === KEYS.manifest || key.startsWith(RECORD_PREFIX) || key.startsWith(QUARANTINE_PREFIX);

/**
 * Until 0.1 sealed records lay in `storage.local`, all named by one manifest. Moving them needs the key, so it happens at
 * unlock. May be ended anywhere and begun again: everything goes over in one transaction, is read back, and only then
 * is removed here. The envelopes stay as they are, damaged ones too; only the manifest is made anew.
 */
export async function moveLegacyRecords(key: VaultKey): Promise<void> {
  const all = await browser.storage.local.get(null);
  const rows = Object.entries(all).filter(([name]) => isLegacy(name));
  if (rows.length === 0) return;
  const manifest = all[KEYS.manifest];
  if (manifest !== undefined && !(await isMoved(key))) {
    const old = await openLegacyManifest(key, manifest);
    if (!old) return;
    await write(key, old, rows);
  }
  const gone = await arrived(key, rows);
  if (gone.length > 0) await browser.storage.local.remove(gone);
}

/** @returns the sealed envelope that an unfinished move has not taken yet. */
export async function legacyRecord(id: string): Promise<unknown> {
  return (await browser.storage.local.get(recordKey(id)))[recordKey(id)];
}

/** @returns ids of the records that wait to be moved. */
export async function legacyIds(): Promise<string[]> {
  const all = await browser.storage.local.get(null);
  return Object.keys(all).flatMap((name) => (name.startsWith(RECORD_PREFIX) ? [name.slice(RECORD_PREFIX.length)] : []));
}

export async function removeLegacyRecord(id: string): Promise<void> {
  await browser.storage.local.remove(recordKey(id));
}

/** A root of this vault, sound or not, was written by the move or after it: an old manifest put back says nothing. */
async function isMoved(key: VaultKey): Promise<boolean> {
  const root = (await diskStore.read([], ['root'])).nodes.get('root') as Partial<SealedNode> | undefined;
  return root?.vaultId === key.vaultId;
}

async function write(key: VaultKey, old: LegacyManifestBody, rows: [string, unknown][]): Promise<void> {
  const buckets = new Map<number, Bucket>();
  for (const [id, counter, nonce] of old.records) {
    const bucket = buckets.get(bucketOf(id)) ?? new Map();
    buckets.set(bucketOf(id), bucket.set(id, { counter, nonce }));
  }
  const sealed = await Promise.all(
    [...buckets].map(async ([index, bucket]) => [index, await sealBucket(key, index, bucket)] as const),
  );
  const root = await sealRoot(key, {
    counter: old.counter + 1,
    buckets: new Map(sealed.map(([index, { nonce }]) => [index, nonce])),
  });
  const under = (prefix: string) =>
    rows.flatMap(([name, value]) => (name.startsWith(prefix) ? [[name.slice(prefix.length), value] as const] : []));
  await diskStore.write({
    records: under(RECORD_PREFIX) as [string, SealedRecord][],
    nodes: [['root', root], ...sealed] as [NodeKey, SealedNode][],
    quarantine: under(QUARANTINE_PREFIX),
  });
}

/** @returns names of the rows that are safe in the database: the same bytes there, and a manifest that opens as a whole. */
async function arrived(key: VaultKey, rows: [string, unknown][]): Promise<string[]> {
  const { records, nodes } = await diskStore.readAll();
  const root = await openRoot(key, nodes.get('root'));
  if (!root) return [];
  for (const index of root.buckets.keys()) {
    if (!(await openBucket(key, root, index, nodes.get(index)))) return [];
  }
  const same = (name: string, value: unknown) =>
    !name.startsWith(RECORD_PREFIX) ||
    JSON.stringify(records.get(name.slice(RECORD_PREFIX.length))) === JSON.stringify(value);
  return rows.filter(([name, value]) => same(name, value)).map(([name]) => name);
}

async function openLegacyManifest(key: VaultKey, stored: unknown): Promise<LegacyManifestBody | null> {
  const sealed = LegacyManifest.safeParse(stored);
  if (!sealed.success || sealed.data.vaultId !== key.vaultId || sealed.data.keyId !== key.keyId) return null;
  const purpose = ['patchbay manifest', VERSION, key.vaultId, key.keyId];
  const body = LegacyManifestBody.safeParse(await openJson(await importKey(fromBase64(key.key)), purpose, sealed.data));
  return body.success ? body.data : null;
}
