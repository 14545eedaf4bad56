import { browser } from '#imports';
import { type Purpose, importKey, openJson, sealJson } from './aead';
import { fromBase64 } from './base64';
import { generationOf } from './generation';
import { areaOf } from './held-key';
import { KEYS } from './keys';
import { type HeldKey, ManifestBody, SealedManifest, Seen, VERSION } from './schemas';

/** Which records there are and which ciphertext is the newest of each: swap, rollback and removal show against it. */
export interface Manifest {
  counter: number;
  records: Map<string, { counter: number; nonce: string }>;
}

type VaultKey = Omit<HeldKey, 'deadline'>;

const purpose = (key: VaultKey): Purpose => ['patchbay manifest', VERSION, key.vaultId, key.keyId];

export async function sealManifest(key: VaultKey, manifest: Manifest): Promise<SealedManifest> {
  const records = [...manifest.records].map(([id, { counter, nonce }]) => [id, counter, nonce]);
  const box = await sealJson(await importKey(fromBase64(key.key)), purpose(key), {
    counter: manifest.counter,
    records,
  });
  return { version: VERSION, vaultId: key.vaultId, keyId: key.keyId, ...box };
}

/**
 * Reads the manifest, and with it in one call what lies under `keys`: the two belong together.
 *
 * @returns `manifest` null when it is missing, damaged, of another vault or older than one seen since the browser
 * started. An older copy of the *whole* storage, put back while the browser was closed, cannot be told from the truth.
 */
export async function loadManifest(
  key: VaultKey,
  keys: string[] = [],
): Promise<{ manifest: Manifest | null; stored: Record<string, unknown> }> {
  // Before the manifest: read after it, a write in between would make the older manifest look rolled back.
  const seen = Seen.safeParse((await browser.storage.session.get(KEYS.seen))[KEYS.seen]);
  const stored: Record<string, unknown> = await areaOf(key.mode).get([...keys, KEYS.manifest]);
  const manifest = await openManifest(key, stored[KEYS.manifest]);
  const floor = seen.success && seen.data.vaultId === key.vaultId ? seen.data.counter : 0;
  return { manifest: manifest && manifest.counter >= floor ? manifest : null, stored };
}

async function openManifest(key: VaultKey, stored: unknown): Promise<Manifest | null> {
  const sealed = SealedManifest.safeParse(stored);
  if (!sealed.success || sealed.data.vaultId !== key.vaultId) return null;
  const own = generationOf(key, sealed.data.keyId);
  if (!own) return null;
  const opened = await openJson(await importKey(fromBase64(own.key)), purpose(own), sealed.data);
  const body = ManifestBody.safeParse(opened);
  if (!body.success) return null;
  const records = new Map(body.data.records.map(([id, counter, nonce]) => [id, { counter, nonce }]));
  return { counter: body.data.counter, records };
}

/** Remembers how far the manifest has come, until the browser closes. */
export async function markSeen(vaultId: string, counter: number): Promise<void> {
  await browser.storage.session.set({ [KEYS.seen]: { vaultId, counter } });
}
