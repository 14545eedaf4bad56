import { argon2id } from 'hash-wasm';
import { importKey } from './aead';
import { fromBase64 } from './base64';
import type { Kdf } from './schemas';

/**
 * Derives the key that wraps the data key. The only importer of hash-wasm, used by extension pages alone: the worker
 * would carry the WebAssembly and may be ended in the middle. Takes 0.3–0.5 s and blocks the page meanwhile.
 */
export async function deriveKey(passphrase: string, kdf: Kdf): Promise<CryptoKey> {
  const raw = await argon2id({
    // One spelling: the same keys pressed on another system may give another composition of ü.
    password: passphrase.normalize('NFC'),
    salt: fromBase64(kdf.salt),
    memorySize: kdf.memory,
    iterations: kdf.iterations,
    parallelism: kdf.parallelism,
    hashLength: 32,
    outputType: 'binary',
  });
  return importKey(new Uint8Array(raw));
}
