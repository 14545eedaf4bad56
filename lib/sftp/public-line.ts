import { base64 } from '@scure/base';

/** A comment that can stand at the end of a line: what breaks the line or cannot be read is left out. */
export const cleanComment = (comment: string): string =>
  comment
    .replace(/[^\p{L}\p{N}\p{P}\p{S} ]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, 100);

/** The one line that OpenSSH writes into a `.pub` file. */
export const publicLine = (algorithm: string, blob: Uint8Array, comment = ''): string =>
  `${algorithm} ${base64.encode(blob)} ${cleanComment(comment)}`.trim();

/** The fingerprint as `ssh-keygen -l` shows it, to compare by telephone. */
export async function fingerprint(blob: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(blob));
  return `SHA256:${base64.encode(new Uint8Array(hash)).replace(/=+$/, '')}`;
}
