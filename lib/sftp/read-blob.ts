import * as P from 'micro-packed';
import { ALGORITHMS } from './algorithms';

/** A public key is a row of byte strings, each after its length (RFC 4253, 6.6). */
const Parts = P.array(null, P.bytes(P.U32BE));

/** What a public key says of itself. */
export interface Blob {
  algorithm: string;
  bits: number;
}

/** Reads the binary part of a public key; a word when it is not whole or not known. */
export function readBlob(bytes: Uint8Array): Blob | 'cut-off' | 'damaged' | 'certificate' | 'unknown-algorithm' {
  let parts: Uint8Array[];
  try {
    parts = Parts.decode(bytes);
  } catch {
    // A length that leads past the end: the rest was not copied.
    return 'cut-off';
  }
  const [name, ...rest] = parts;
  const algorithm = new TextDecoder('latin1').decode(name);
  if (algorithm.includes('-cert-v')) return 'certificate';
  const measure = Object.hasOwn(ALGORITHMS, algorithm) ? ALGORITHMS[algorithm] : undefined;
  if (!measure) return 'unknown-algorithm';
  const bits = measure(rest);
  return bits === undefined ? 'damaged' : { algorithm, bits };
}
