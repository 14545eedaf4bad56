import { type Purpose, openBytes, sealBytes } from './aead';
import { type Header, VERSION, type Wrap } from './schemas';

type Identity = Pick<Header, 'vaultId' | 'keyId'>;

/** Everything in the header beside the ciphertext: changed parameters, salt or ids make the key not open. */
function purpose({ vaultId, keyId }: Identity, { kind, kdf }: Pick<Wrap, 'kind' | 'kdf'>): Purpose {
  const { name, memory, iterations, parallelism, salt } = kdf;
  return ['patchbay key', VERSION, vaultId, keyId, kind, name, memory, iterations, parallelism, salt];
}

/** Wraps the data key with the key derived from the passphrase. */
export async function wrapKey(
  wrapping: CryptoKey,
  identity: Identity,
  kdf: Wrap['kdf'],
  dataKey: Uint8Array<ArrayBuffer>,
): Promise<Wrap> {
  const kind = 'passphrase';
  return { kind, kdf, ...(await sealBytes(wrapping, purpose(identity, { kind, kdf }), dataKey)) };
}

/** @returns the data key, or null: the passphrase is wrong or the header was changed (the two look the same). */
export function unwrapKey(
  wrapping: CryptoKey,
  identity: Identity,
  wrap: Wrap,
): Promise<Uint8Array<ArrayBuffer> | null> {
  return openBytes(wrapping, purpose(identity, wrap), wrap);
}
