import { jwkToBlob } from './jwk-to-blob';

const KINDS = [
  { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
  { name: 'Ed25519' },
  ...['P-256', 'P-384', 'P-521'].map((namedCurve) => ({ name: 'ECDSA', namedCurve })),
];

/** DER: a tag, the length of what follows, and that. */
function der(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const body = parts.flatMap((each) => [...each]);
  const size = body.length < 0x80 ? [body.length] : [0x82, body.length >> 8, body.length & 0xff];
  return Uint8Array.of(tag, ...size, ...body);
}

/** rsaEncryption with its empty parameters (RFC 8017, A.1). */
const RSA = Uint8Array.of(0x30, 13, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 13, 1, 1, 1, 5, 0);

/** A bare RSA key (PKCS #1) in the wrapping that WebCrypto reads. */
const wrapRsa = (bytes: Uint8Array): Uint8Array => der(0x30, RSA, der(3, Uint8Array.of(0), bytes));

/**
 * The key of a PEM file, as SSH writes it; none when the browser cannot read it.
 * @param label what stands after BEGIN, such as `RSA PUBLIC KEY`.
 */
export async function fromPem(label: string, bytes: Uint8Array): Promise<Uint8Array | undefined> {
  const spki = new Uint8Array(label === 'RSA PUBLIC KEY' ? wrapRsa(bytes) : bytes);
  for (const kind of KINDS) {
    try {
      const key = await crypto.subtle.importKey('spki', spki, kind, true, ['verify']);
      return jwkToBlob(await crypto.subtle.exportKey('jwk', key));
    } catch {
      // Not this kind: the next one.
    }
  }
  return undefined;
}
