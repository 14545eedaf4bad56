import { PrivateExport } from 'micro-key-producer/ssh.js';
import { part } from './jwk-to-blob';

/** Writes an Ed25519 key pair as OpenSSH's private key file. */
export function ed25519PrivateFile(jwk: JsonWebKey, comment: string): string {
  const check = crypto.getRandomValues(new Uint8Array(4));
  const pubKey = part(jwk.x);
  const privKey = Uint8Array.of(...part(jwk.d), ...pubKey);
  return PrivateExport.encode({
    keys: [{ pubKey: { pubKey }, privKey: { check1: check, check2: check, pubKey, privKey, comment } }],
  });
}
