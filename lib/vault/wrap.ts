import { type Purpose, openBytes, sealBytes } from './aead';
import { type Header, type PasskeyWrap, type PassphraseWrap, VERSION, type Wrap } from './schemas';

type Identity = Pick<Header, 'vaultId' | 'keyId'>;
type Bytes = Uint8Array<ArrayBuffer>;
type Unsealed<W> = W extends Wrap ? Omit<W, 'nonce' | 'ciphertext'> : never;

/** Everything in the header beside the ciphertext: changed parameters, salt or ids make the key not open. */
function purpose({ vaultId, keyId }: Identity, wrap: Unsealed<Wrap>): Purpose {
  const who = ['patchbay key', VERSION, vaultId, keyId, wrap.kind];
  if (wrap.kind === 'passkey') return [...who, wrap.credential, wrap.transports, wrap.salt];
  const { name, memory, iterations, parallelism, salt } = wrap.kdf;
  return [...who, name, memory, iterations, parallelism, salt];
}

/** Wraps the data key with the key derived from the passphrase. */
export async function wrapKey(
  wrapping: CryptoKey,
  identity: Identity,
  kdf: PassphraseWrap['kdf'],
  dataKey: Bytes,
): Promise<PassphraseWrap> {
  const slot = { kind: 'passphrase', kdf } as const;
  return { ...slot, ...(await sealBytes(wrapping, purpose(identity, slot), dataKey)) };
}

/** Where a passkey's slot came from: everything in it but the box. */
export type PasskeySlot = Unsealed<PasskeyWrap>;

/** Wraps the data key with the key derived from a passkey. */
export async function wrapKeyForPasskey(
  wrapping: CryptoKey,
  identity: Identity,
  { credential, transports, salt }: PasskeySlot,
  dataKey: Bytes,
): Promise<PasskeyWrap> {
  const slot = { kind: 'passkey', credential, transports, salt } as const;
  return { ...slot, ...(await sealBytes(wrapping, purpose(identity, slot), dataKey)) };
}

/** @returns the data key, or null: passphrase or passkey is another one, or the header was changed (the two look the same). */
export function unwrapKey(wrapping: CryptoKey, identity: Identity, wrap: Wrap): Promise<Bytes | null> {
  return openBytes(wrapping, purpose(identity, wrap), wrap);
}
