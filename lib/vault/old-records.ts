import { areaOf } from './held-key';
import { RECORD_PREFIX, recordKey } from './keys';
import { loadManifest } from './manifest';
import { type HeldKey, SealedRecord } from './schemas';
import { openEnvelope, sealEnvelope } from './sealed-record';
import { changeManifest } from './sealed-store';

/** @returns ids of the records whose envelope names another key than the held one. The only place that lists envelopes for a rotation. */
export async function idsOfOtherKeys(key: HeldKey): Promise<string[]> {
  const all = Object.entries(await areaOf(key.mode).get(null));
  return all.flatMap(([name, stored]) => {
    if (!name.startsWith(RECORD_PREFIX)) return [];
    const sealed = SealedRecord.safeParse(stored);
    return sealed.success && sealed.data.keyId === key.keyId ? [] : [name.slice(RECORD_PREFIX.length)];
  });
}

/**
 * Opens records with the key before and seals them with the held one, in one write together with the manifest, which
 * is sealed anew too. Damaged ones stay as they are. Inside `exclusively`.
 *
 * @returns how many were sealed; null when the manifest does not open. @throws what the storage throws.
 */
export async function sealSomeAnew(key: HeldKey, ids: readonly string[]): Promise<number | null> {
  const { manifest, stored } = await loadManifest(key, ids.map(recordKey));
  if (!manifest) return null;
  const counter = manifest.counter + 1;
  const envelopes = new Map<string, SealedRecord>();
  for (const id of ids) {
    const { counter: its, nonce } = (stored[recordKey(id)] ?? {}) as Partial<SealedRecord>;
    const entry = manifest.records.get(id);
    // What the manifest does not vouch for was swapped or rolled back: a new seal would make it look right.
    if (!entry || entry.counter !== its || entry.nonce !== nonce) continue;
    const record = await openEnvelope(key, id, stored[recordKey(id)]);
    if (record) envelopes.set(id, await sealEnvelope(key, id, counter, record));
  }
  const items = Object.fromEntries([...envelopes].map(([id, envelope]) => [recordKey(id), envelope]));
  const written = await changeManifest(
    key,
    ({ records }) => {
      for (const [id, { nonce }] of envelopes) records.set(id, { counter, nonce });
    },
    items,
  );
  return written ? envelopes.size : null;
}

/**
 * Seals anew what the manifest itself still has of the key before. Inside `exclusively`.
 *
 * @returns whether the manifest opens with the held key alone, read back.
 */
export async function settleManifest(key: HeldKey): Promise<boolean> {
  const { previous: _, ...held } = key;
  const { manifest } = await loadManifest(held);
  return manifest !== null;
}
