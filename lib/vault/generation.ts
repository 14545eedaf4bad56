import { type Purpose, importKey, openBytes, sealBytes } from './aead';
import { fromBase64, toBase64 } from './base64';
import { type Header, type HeldKey, VERSION } from './schemas';

type VaultKey = Omit<HeldKey, 'deadline'>;
type Bytes = Uint8Array<ArrayBuffer>;

/**
 * The key of the generation that an envelope names. While the vault gets a new key, records of both are readable; what
 * is sealed is always of the newer.
 *
 * @returns null for a generation that is neither.
 */
export function generationOf<K extends VaultKey>(held: K, keyId: string): K | null {
  if (keyId === held.keyId) return held;
  return keyId === held.previous?.keyId ? { ...held, ...held.previous } : null;
}

const purpose = (vaultId: string, keyId: string, previousId: string): Purpose => [
  'patchbay previous key',
  VERSION,
  vaultId,
  keyId,
  previousId,
];

/** Seals the key before under the new one, for the header. */
export async function sealPrevious(
  { vaultId, keyId }: Pick<Header, 'vaultId' | 'keyId'>,
  dataKey: Bytes,
  previous: { keyId: string; dataKey: Bytes },
): Promise<NonNullable<Header['previous']>> {
  const box = await sealBytes(await importKey(dataKey), purpose(vaultId, keyId, previous.keyId), previous.dataKey);
  return { keyId: previous.keyId, ...box };
}

/** @returns the key as it is held open, with the one before when the header has one; null when that one was changed. */
export async function keyOf(header: Header, dataKey: Bytes): Promise<VaultKey | null> {
  const { vaultId, keyId, previous } = header;
  const key = { mode: 'passphrase', vaultId, keyId, key: toBase64(dataKey) } as const;
  if (!previous) return key;
  const raw = await openBytes(await importKey(fromBase64(key.key)), purpose(vaultId, keyId, previous.keyId), previous);
  return raw?.length === 32 ? { ...key, previous: { keyId: previous.keyId, key: toBase64(raw) } } : null;
}
