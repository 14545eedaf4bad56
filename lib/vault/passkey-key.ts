import { fromBase64 } from './base64';
import type { PasskeySlot } from './wrap';

/** What every passkey's key is for; another purpose would get another key from the same passkey. */
const INFO = new TextEncoder().encode('patchbay vault key wrapped by a passkey, 1');

/** Makes the wrapping key of what a passkey's PRF yields (HKDF-SHA-256, RFC 5869), for this slot alone. */
export async function importPrf(prf: Uint8Array<ArrayBuffer>, { salt }: Pick<PasskeySlot, 'salt'>): Promise<CryptoKey> {
  const secret = await crypto.subtle.importKey('raw', prf, 'HKDF', false, ['deriveKey']);
  const how = { name: 'HKDF', hash: 'SHA-256', salt: fromBase64(salt), info: INFO };
  return crypto.subtle.deriveKey(how, secret, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
