import { base64urlnopad } from '@scure/base';
import * as P from 'micro-packed';
import { SSHBuf, SSHString } from 'micro-key-producer/ssh.js';
import { mpint } from './mpint';

const Rsa = P.struct({ algorithm: SSHString, e: SSHBuf, n: SSHBuf });
const Ed25519 = P.struct({ algorithm: SSHString, key: SSHBuf });
const Ecdsa = P.struct({ algorithm: SSHString, curve: SSHString, point: SSHBuf });
const CURVES: Readonly<Record<string, string>> = { 'P-256': 'nistp256', 'P-384': 'nistp384', 'P-521': 'nistp521' };

/** One number of a key; a key without it is not the kind that it says. */
export function part(value: string | undefined): Uint8Array {
  if (value === undefined) throw new TypeError('The key lacks a part.');
  return base64urlnopad.decode(value);
}

/** The public half of a WebCrypto key, as SSH writes it. */
export function jwkToBlob(jwk: JsonWebKey): Uint8Array {
  if (jwk.kty === 'RSA') return Rsa.encode({ algorithm: 'ssh-rsa', e: mpint(part(jwk.e)), n: mpint(part(jwk.n)) });
  if (jwk.kty === 'OKP') return Ed25519.encode({ algorithm: 'ssh-ed25519', key: part(jwk.x) });
  const curve = CURVES[jwk.crv ?? ''];
  if (curve === undefined) throw new TypeError('SSH knows no such curve.');
  const point = Uint8Array.of(4, ...part(jwk.x), ...part(jwk.y));
  return Ecdsa.encode({ algorithm: `ecdsa-sha2-${curve}`, curve, point });
}
