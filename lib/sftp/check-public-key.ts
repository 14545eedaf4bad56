import { base64 } from '@scure/base';
import { fromPem } from './from-pem';
import { looksPrivate } from './looks-private';
import { fingerprint, publicLine } from './public-line';
import { readBlob } from './read-blob';
import { type Wrapped, type Wrapping, unwrap } from './unwrap';

/** Why a text is no public key that can be sent. */
export type KeyProblem =
  | 'private-key'
  | 'fingerprint'
  | 'several-keys'
  | 'certificate'
  | 'not-a-key'
  | 'cut-off'
  | 'damaged'
  | 'unknown-algorithm'
  | 'dsa'
  | 'too-short';

/** What was mended on the way to one line. */
export type KeyMend = Wrapping | 'broken-lines' | 'padding' | 'algorithm-missing' | 'algorithm-differs' | 'options';

/** What is true of a good key and worth knowing. */
export type KeyNote = 'type-not-documented' | 'hardware-key';

/** A pasted public key, judged. */
export type KeyVerdict =
  | { usable: false; problem: KeyProblem }
  | {
      usable: true;
      line: string;
      algorithm: string;
      /** What stood before the key, where it differs from what is inside. */
      named?: string;
      bits: number;
      fingerprint: string;
      mends: KeyMend[];
      notes: KeyNote[];
    };

const NAME = /(?<![\w@.+/=-])((?:ssh-|ecdsa-|sk-|rsa-sha2-)[a-z0-9@.-]+)\s+/i;
/** What every SSH key begins with: the length of a short name, in base64. */
const BLOB = /AAAA[A-Za-z0-9+/\s]*=*/;

interface Found {
  body: string;
  comment: string;
  named?: string;
  mends: KeyMend[];
}

/** @returns the bytes, and whether the signs that fill base64 up were missing. */
function decode(body: string): { bytes: Uint8Array; padded: boolean } | undefined {
  const bare = body.replace(/=+$/, '');
  const full = bare.padEnd(Math.ceil(bare.length / 4) * 4, '=');
  try {
    return { bytes: base64.decode(full), padded: full !== body };
  } catch {
    return undefined;
  }
}

/** Whether the key ends here, so that what follows it is no part of it. */
function isWhole(body: string): boolean {
  const bytes = decode(body)?.bytes;
  return bytes !== undefined && typeof readBlob(bytes) !== 'string';
}

/** Reads OpenSSH's own form, however it was broken on the way. */
function readLine(text: string): Found | KeyProblem {
  const mends: KeyMend[] = [];
  // Mail programs quote, markdown fences.
  const plain = text
    .replace(/\r\n?/g, '\n')
    .replace(/^[> \t`'"]+|[ \t`'"]+$/gm, '')
    .trim();
  if (/^(\d+ )?(SHA256:|MD5:|([0-9a-f]{2}:){15})/i.test(plain)) return 'fingerprint';
  if ((plain.match(/(?<![A-Za-z0-9+/])AAAA[A-Za-z0-9+/]{12}/g) ?? []).length > 1) return 'several-keys';
  const name = NAME.exec(plain);
  const start = name ? name.index + name[0].length : 0;
  const [first = '', ...more] = plain.slice(start).split(/\n+/);
  if (!first.startsWith('AAAA')) return BLOB.test(plain) && name ? 'damaged' : 'not-a-key';
  if (!name) mends.push('algorithm-missing');
  if (name && name.index > 0) mends.push('options');
  // A line that goes on is base64 to its end or to the space before the comment.
  let [body = '', ...words] = first.split(/\s+/);
  if (name && /[\r\n]/.test(name[0])) mends.push('broken-lines');
  for (const line of more) {
    if (words.length > 0 || isWhole(body)) break;
    const [next = '', ...rest] = line.split(/\s+/);
    if (!/^[A-Za-z0-9+/]+=*$/.test(next)) break;
    body += next;
    words = rest;
    if (!mends.includes('broken-lines')) mends.push('broken-lines');
  }
  return { body, comment: words.join(' '), mends, ...(name?.[1] && { named: name[1] }) };
}

const fromFile = ({ body, comment, named, wrapping }: Wrapped): Found => ({
  body: body.replace(/\s+/g, ''),
  comment,
  mends: [wrapping],
  ...(named && { named }),
});

const refuse = (problem: KeyProblem): KeyVerdict => ({ usable: false, problem });

/** Judges a pasted public key, and turns it into one OpenSSH line where that can be done. */
export async function checkPublicKey(text: string): Promise<KeyVerdict> {
  if (looksPrivate(text)) return refuse('private-key');
  const wrapped = unwrap(text);
  if (wrapped && /CERTIFICATE/.test(wrapped.label)) return refuse('certificate');
  const found = wrapped ? fromFile(wrapped) : readLine(text);
  if (typeof found === 'string') return refuse(found);
  const decoded = decode(found.body);
  if (!decoded || decoded.bytes.length === 0) return refuse('cut-off');
  const bytes = wrapped?.wrapping === 'pem' ? await fromPem(wrapped.label, decoded.bytes) : decoded.bytes;
  if (!bytes) return refuse('damaged');
  const blob = readBlob(bytes);
  if (typeof blob === 'string') return refuse(blob);
  const { algorithm, bits } = blob;
  if (algorithm === 'ssh-dss') return refuse('dsa');
  if (algorithm === 'ssh-rsa' && bits < 2048) return refuse('too-short');
  const mends = [...found.mends];
  if (decoded.padded) mends.push('padding');
  const differs = found.named !== undefined && found.named !== algorithm;
  if (differs) mends.push('algorithm-differs');
  const notes: KeyNote[] = [];
  if (algorithm !== 'ssh-rsa') notes.push('type-not-documented');
  if (algorithm.startsWith('sk-')) notes.push('hardware-key');
  const line = publicLine(algorithm, bytes, found.comment);
  const print = await fingerprint(bytes);
  return {
    usable: true,
    line,
    algorithm,
    bits,
    fingerprint: print,
    mends,
    notes,
    ...(differs && found.named && { named: found.named }),
  };
}
