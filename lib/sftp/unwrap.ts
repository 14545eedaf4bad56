/** A way to write a public key that is not OpenSSH's line. */
export type Wrapping = 'pem' | 'rfc4716' | 'putty';

/** The parts of a key file, its base64 still as it stands. */
export interface Wrapped {
  wrapping: Wrapping;
  /** PEM's word after BEGIN; empty otherwise. */
  label: string;
  /** The algorithm that the file names, where it names one. */
  named?: string;
  comment: string;
  body: string;
}

const unquote = (text = ''): string => text.trim().replace(/^"(.*)"$/, '$1');

/** RFC 4716: headers in front, a backslash at the end of those that go on. */
function readRfc4716(inside: string): Wrapped {
  const lines = inside.replace(/\\\r?\n/g, '').split(/\r?\n/);
  const comment = lines.find((line) => /^Comment:/i.test(line))?.replace(/^Comment:/i, '');
  const body = lines.filter((line) => !line.includes(':')).join('\n');
  return { wrapping: 'rfc4716', label: '', comment: unquote(comment), body };
}

/** PuTTY's file, without its private lines: those are refused before. */
function readPutty(text: string): Wrapped {
  const count = Number(/^Public-Lines:\s*(\d+)/im.exec(text)?.[1] ?? 0);
  const after = text.split(/^Public-Lines:.*\r?\n/im)[1] ?? '';
  const named = /^PuTTY-User-Key-File-\d+:\s*(\S+)/im.exec(text)?.[1] ?? '';
  const comment = unquote(/^Comment:(.*)$/im.exec(text)?.[1]);
  return { wrapping: 'putty', label: '', named, comment, body: after.split(/\r?\n/).slice(0, count).join('\n') };
}

/** Takes a public key out of PEM, RFC 4716 or PuTTY's form; none when it is in none of them. */
export function unwrap(text: string): Wrapped | undefined {
  if (/^PuTTY-User-Key-File-\d/im.test(text)) return readPutty(text);
  const ssh2 = /-{4} ?BEGIN SSH2 PUBLIC KEY ?-{4}\s*([^]*?)(?:-{4} ?END|$)/.exec(text);
  if (ssh2) return readRfc4716(ssh2[1] ?? '');
  const pem = /-{5}BEGIN ([A-Z0-9 ]+)-{5}([^]*?)(?:-{5}END|$)/.exec(text);
  return pem ? { wrapping: 'pem', label: pem[1] ?? '', comment: '', body: pem[2] ?? '' } : undefined;
}
