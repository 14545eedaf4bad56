import { ed25519PrivateFile } from './ed25519-private-file';
import { jwkToBlob } from './jwk-to-blob';
import { cleanComment, fingerprint, publicLine } from './public-line';
import { rsaPrivateFile } from './rsa-private-file';

/** Kinds of key that are made here. */
export type KeyKind = 'rsa-4096' | 'ed25519';

const KINDS = {
  'rsa-4096': {
    algorithm: 'ssh-rsa',
    write: rsaPrivateFile,
    params: {
      name: 'RSASSA-PKCS1-v1_5',
      modulusLength: 4096,
      publicExponent: Uint8Array.of(1, 0, 1),
      hash: 'SHA-256',
    },
  },
  ed25519: { algorithm: 'ssh-ed25519', write: ed25519PrivateFile, params: { name: 'Ed25519' } },
} as const;

/** What a new pair is: one half to show, one to save. */
export interface KeyPair {
  line: string;
  fingerprint: string;
  /** Text of the private key file: for a download alone, never for a page. */
  privateFile: string;
}

/**
 * Makes a key pair with the browser's own generator.
 * @throws NotSupportedError where the browser does not know the kind (Ed25519 before Chrome 137).
 */
export async function makeKeyPair(kind: KeyKind, comment: string): Promise<KeyPair> {
  const { algorithm, params, write } = KINDS[kind];
  const pair = (await crypto.subtle.generateKey(params, true, ['sign', 'verify'])) as CryptoKeyPair;
  const jwk = await crypto.subtle.exportKey('jwk', pair.privateKey);
  const blob = jwkToBlob(jwk);
  const clean = cleanComment(comment);
  return {
    line: publicLine(algorithm, blob, clean),
    fingerprint: await fingerprint(blob),
    // The library leaves a line empty that ssh-keygen does not write.
    privateFile: write(jwk, clean).replace('-----\n\n', '-----\n'),
  };
}
