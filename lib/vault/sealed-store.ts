import { areaOf } from './held-key';
import { KEYS, quarantineKey, recordKey } from './keys';
import { type Manifest, loadManifest, markSeen, sealManifest } from './manifest';
import type { HeldKey, SealedRecord, VaultRecord } from './schemas';
import { openEnvelope, sealEnvelope } from './sealed-record';

export type Found = { state: 'open'; record: VaultRecord } | { state: 'missing' | 'damaged' };

/** @returns the record if it opens and is the one the manifest names. One read for both: they belong together. */
export async function readSealed(key: HeldKey, id: string): Promise<Found> {
  const { manifest, stored } = await loadManifest(key, [recordKey(id)]);
  if (!manifest) return { state: 'damaged' };
  const envelope = stored[recordKey(id)];
  const entry = manifest.records.get(id);
  if (envelope === undefined && !entry) return { state: 'missing' };
  const { counter, nonce } = (envelope ?? {}) as Partial<SealedRecord>;
  if (!entry || counter !== entry.counter || nonce !== entry.nonce) return { state: 'damaged' };
  const record = await openEnvelope(key, id, envelope);
  return record ? { state: 'open', record } : { state: 'damaged' };
}

/**
 * Seals a record, writes it with the manifest in one call (all or nothing) and reads it back. A damaged envelope in its
 * place is moved to quarantine, not overwritten. Inside `exclusively`.
 *
 * @returns whether the record is on its place and opens. @throws what the storage throws (quota).
 */
export async function writeSealed(key: HeldKey, id: string, record: VaultRecord): Promise<boolean> {
  const { manifest, stored } = await loadManifest(key, [recordKey(id)]);
  if (!manifest) return false;
  const old = stored[recordKey(id)];
  const damaged = old !== undefined && (await readSealed(key, id)).state === 'damaged';
  const counter = manifest.counter + 1;
  const envelope = await sealEnvelope(key, id, counter, record);
  manifest.records.set(id, { counter, nonce: envelope.nonce });
  await areaOf(key.mode).set({
    [recordKey(id)]: envelope,
    [KEYS.manifest]: await sealManifest(key, { counter, records: manifest.records }),
    ...(damaged && { [quarantineKey(id, counter)]: old }),
  });
  const back = await readSealed(key, id);
  if (back.state !== 'open' || !sameRecord(back.record, record)) return false;
  await markSeen(key.vaultId, counter);
  return true;
}

/** Changes the set of records, not a record: `change` gets the manifest, `items` go with it in the same write. */
export async function changeManifest(
  key: HeldKey,
  change: (manifest: Manifest) => void,
  items: Record<string, unknown> = {},
): Promise<boolean> {
  const { manifest } = await loadManifest(key);
  if (!manifest) return false;
  manifest.counter += 1;
  change(manifest);
  await areaOf(key.mode).set({ ...items, [KEYS.manifest]: await sealManifest(key, manifest) });
  await markSeen(key.vaultId, manifest.counter);
  return true;
}

function sameRecord(a: VaultRecord, b: VaultRecord): boolean {
  const names = Object.keys(b.values);
  return (
    a.vendor === b.vendor &&
    a.origin === b.origin &&
    names.length === Object.keys(a.values).length &&
    names.every((name) => a.values[name] === b.values[name])
  );
}
