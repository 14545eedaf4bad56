import type { Cost } from './cost';
import { deriveKey } from './derive';
import { randomBase64 } from './random';
import { type Header, Kdf, type PassphraseWrap } from './schemas';
import { wrapKey } from './wrap';

/** Wraps a data key under a passphrase, with a salt of its own. */
export async function newPassphraseSlot(
  passphrase: string,
  cost: Cost,
  identity: Pick<Header, 'vaultId' | 'keyId'>,
  dataKey: Uint8Array<ArrayBuffer>,
): Promise<PassphraseWrap> {
  const kdf = Kdf.parse({ name: 'argon2id', ...cost, salt: randomBase64(16) });
  return wrapKey(await deriveKey(passphrase, kdf), identity, kdf, dataKey);
}
