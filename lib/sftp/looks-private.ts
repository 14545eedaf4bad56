/** Where private keys give themselves away, whole or in part. */
const SIGNS = [
  /PRIVATE KEY-{3}/i,
  /-{3}\s*BEGIN [A-Z0-9 ]*PRIVATE/i,
  /^\s*Private-(Lines|MAC|Hash):/im,
  // `openssh-key-v1` in base64: the body of the file without its first line.
  /b3BlbnNzaC1rZXktdjE/,
  // A JSON Web Key with its private part.
  /"kty"\s*:[^]*"d"\s*:|"d"\s*:[^]*"kty"\s*:/,
];

/** A PEM body without its first line: a DER sequence that begins with a version (RFC 8017, 5958), which no public key does. */
function isPrivateBody(text: string): boolean {
  const body = text.replace(/\s+/g, '');
  if (!/^M[A-Za-z0-9+/]{40,}=*$/.test(body)) return false;
  const head = Uint8Array.from(atob(body.slice(0, 20)), (each) => each.charCodeAt(0));
  if (head[0] !== 0x30) return false;
  const size = head[1] ?? 0;
  const start = size < 0x80 ? 2 : 2 + (size & 0x7f);
  return head[start] === 2 && head[start + 1] === 1 && (head[start + 2] ?? 9) <= 1;
}

/** Whether a text holds a private key, or a part of one. */
export const looksPrivate = (text: string): boolean => SIGNS.some((sign) => sign.test(text)) || isPrivateBody(text);
