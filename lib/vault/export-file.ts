import { fromBase64, toBase64 } from './base64';
import { deriveKey } from './derive';
import { randomBase64 } from './random';
import { Kdf } from './schemas';

/**
 * An encrypted export, byte by byte (numbers big-endian):
 *
 *     0   8  "PBEXPORT"
 *     8   1  version: 1
 *     9   4  Argon2id memory in KiB   13  4  iterations   17  1  parallelism   18  16  salt
 *    34  12  nonce
 *    46   n  AES-256-GCM of the content, with the 46 bytes before it as additional data
 *   46+n 32  SHA-256 of everything before it
 *
 * The sum is for accidents: it tells a file that was cut or garbled from a wrong passphrase. Against intent stands the
 * cipher alone. Nothing of a stranger's file is parsed before its passphrase has opened it.
 */
const MAGIC = new TextEncoder().encode('PBEXPORT');
const VERSION = 1;
const HEAD = 46;
const SUM = 32;
const TAG = 16;

/** Room for more than 25,000 connections, and still little enough to be held in memory. */
export const MAX_BYTES = 128 * 1024 * 1024;

type Bytes = Uint8Array<ArrayBuffer>;

/** Why a file is not read. `unsafe`: it asks for a key derivation that is too weak, or would freeze the browser. */
export type Unreadable = 'not-an-export' | 'newer-version' | 'too-large' | 'damaged' | 'unsafe' | 'wrong-passphrase';

/** Seals content under a passphrase of its own. */
export async function sealFile(content: Bytes, passphrase: string, cost: Omit<Kdf, 'name' | 'salt'>): Promise<Bytes> {
  const kdf = Kdf.parse({ name: 'argon2id', ...cost, salt: randomBase64(16) });
  const head = new Uint8Array(HEAD);
  const view = new DataView(head.buffer);
  head.set(MAGIC);
  view.setUint8(8, VERSION);
  view.setUint32(9, kdf.memory);
  view.setUint32(13, kdf.iterations);
  view.setUint8(17, kdf.parallelism);
  head.set(fromBase64(kdf.salt), 18);
  crypto.getRandomValues(head.subarray(34));
  const how = { name: 'AES-GCM', iv: head.slice(34), additionalData: head };
  const sealed = new Uint8Array(await crypto.subtle.encrypt(how, await deriveKey(passphrase, kdf), content));
  const file = new Uint8Array(HEAD + sealed.length + SUM);
  file.set(head);
  file.set(sealed, HEAD);
  file.set(await sumOf(file.subarray(0, -SUM)), HEAD + sealed.length);
  return file;
}

/** Looks at a file without a passphrase. @returns what its key derivation costs, or why it cannot be read. */
export async function inspectFile(file: Bytes): Promise<Kdf | Exclude<Unreadable, 'wrong-passphrase'>> {
  if (file.length > MAX_BYTES) return 'too-large';
  if (MAGIC.some((byte, at) => file[at] !== byte)) return 'not-an-export';
  if (file.length > MAGIC.length && file[8] !== VERSION) return 'newer-version';
  if (file.length < HEAD + TAG + SUM) return 'damaged';
  const sum = await sumOf(file.subarray(0, -SUM));
  if (sum.some((byte, at) => file[file.length - SUM + at] !== byte)) return 'damaged';
  const view = new DataView(file.buffer, file.byteOffset);
  const kdf = Kdf.safeParse({
    name: 'argon2id',
    memory: view.getUint32(9),
    iterations: view.getUint32(13),
    parallelism: view.getUint8(17),
    salt: toBase64(file.subarray(18, 34)),
  });
  return kdf.success ? kdf.data : 'unsafe';
}

/** Opens a file. Whoever changed it and mended its sum gets `wrong-passphrase`: nothing could tell the two apart. */
export async function openFile(file: Bytes, passphrase: string): Promise<Bytes | Unreadable> {
  const kdf = await inspectFile(file);
  if (typeof kdf === 'string') return kdf;
  const how = { name: 'AES-GCM', iv: file.slice(34, HEAD), additionalData: file.slice(0, HEAD) };
  try {
    const key = await deriveKey(passphrase, kdf);
    return new Uint8Array(await crypto.subtle.decrypt(how, key, file.slice(HEAD, -SUM)));
  } catch {
    return 'wrong-passphrase';
  }
}

async function sumOf(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}
