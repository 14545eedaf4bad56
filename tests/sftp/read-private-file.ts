import type { JsonWebKey } from 'node:crypto';

/** Reads an OpenSSH private key file by the letter of PROTOCOL.key, with nothing of the product: a second opinion. */
export function readPrivateFile(text: string): { blob: Buffer; jwk: JsonWebKey; comment: string } {
  const all = Buffer.from(text.replace(/-----[^-]+-----/g, ''), 'base64');
  const reader = (bytes: Buffer, start = 0) => {
    let at = start;
    return {
      number: () => bytes.readUInt32BE((at += 4) - 4),
      string: () => bytes.subarray(at + 4, (at += 4 + bytes.readUInt32BE(at))),
      rest: () => bytes.subarray(at),
    };
  };
  if (all.subarray(0, 15).toString('latin1') !== 'openssh-key-v1\0') throw new Error('no OpenSSH key');
  const outer = reader(all, 15);
  const [cipher, derivation, options] = [outer.string(), outer.string(), outer.string()].map(String);
  if (cipher !== 'none' || derivation !== 'none' || options !== '' || outer.number() !== 1) throw new Error('sealed');
  const blob = outer.string();
  const inside = outer.string();
  if (outer.rest().length > 0 || inside.length % 8 !== 0) throw new Error('not padded to 8');
  const inner = reader(inside);
  if (inner.number() !== inner.number()) throw new Error('check numbers differ');
  const algorithm = String(inner.string());
  const b64 = () => {
    const bytes = inner.string();
    return bytes.subarray(bytes[0] === 0 ? 1 : 0).toString('base64url');
  };
  let jwk: JsonWebKey;
  if (algorithm === 'ssh-ed25519') {
    const x = inner.string().toString('base64url');
    jwk = { kty: 'OKP', crv: 'Ed25519', x, d: inner.string().subarray(0, 32).toString('base64url') };
  } else {
    const [n, e, d, qi, p, q] = [b64(), b64(), b64(), b64(), b64(), b64()];
    const minusOne = (part: string) => BigInt(`0x${Buffer.from(part, 'base64url').toString('hex')}`) - 1n;
    const modulo = (part: string) => {
      const hex = ((minusOne(d) + 1n) % minusOne(part)).toString(16);
      return Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex').toString('base64url');
    };
    jwk = { kty: 'RSA', n, e, d, qi, p, q, dp: modulo(p), dq: modulo(q) };
  }
  const comment = String(inner.string());
  if (!inner.rest().every((byte, index) => byte === index + 1)) throw new Error('padding is not 1, 2, 3');
  return { blob, jwk, comment };
}
