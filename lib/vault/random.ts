import { toBase64 } from './base64';

/** @returns that many random bytes, as base64. */
export function randomBase64(length: number): string {
  return toBase64(crypto.getRandomValues(new Uint8Array(length)));
}
