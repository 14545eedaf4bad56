import { fromBase64, toBase64 } from './base64';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** What AES-GCM yields, as base64. */
export interface Box {
  nonce: string;
  ciphertext: string;
}

/** Names what a ciphertext is for; any difference on opening is a failure. A JSON array has one spelling and no ambiguous joins. */
export type Purpose = readonly (string | number | readonly string[])[];

const additionalData = (purpose: Purpose) => encoder.encode(JSON.stringify(purpose));

/** @returns an AES-256-GCM key that cannot be exported. */
export function importKey(raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/**
 * Seals bytes for one purpose. The nonce is random and made here: nobody can pass one, and a counter in storage would
 * repeat after a rollback.
 */
export async function sealBytes(key: CryptoKey, purpose: Purpose, plain: Uint8Array<ArrayBuffer>): Promise<Box> {
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const params = { name: 'AES-GCM', iv: nonce, additionalData: additionalData(purpose) };
  const ciphertext = await crypto.subtle.encrypt(params, key, plain);
  return { nonce: toBase64(nonce), ciphertext: toBase64(new Uint8Array(ciphertext)) };
}

/** @returns the bytes, or null when key, purpose or ciphertext do not belong together. */
export async function openBytes(key: CryptoKey, purpose: Purpose, box: Box): Promise<Uint8Array<ArrayBuffer> | null> {
  const params = { name: 'AES-GCM', iv: fromBase64(box.nonce), additionalData: additionalData(purpose) };
  try {
    return new Uint8Array(await crypto.subtle.decrypt(params, key, fromBase64(box.ciphertext)));
  } catch {
    return null;
  }
}

/** Seals a value as JSON. */
export function sealJson(key: CryptoKey, purpose: Purpose, value: unknown): Promise<Box> {
  return sealBytes(key, purpose, encoder.encode(JSON.stringify(value)));
}

/** @returns the value, unchecked; undefined when it does not open. */
export async function openJson(key: CryptoKey, purpose: Purpose, box: Box): Promise<unknown> {
  const plain = await openBytes(key, purpose, box);
  if (!plain) return undefined;
  try {
    return JSON.parse(decoder.decode(plain)) as unknown;
  } catch {
    return undefined;
  }
}
