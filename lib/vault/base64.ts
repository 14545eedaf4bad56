/** @returns standard base64. One value at a time: records are small, so no chunking is needed. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** @returns the bytes of a base64 text. @throws DOMException when it is none. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}

/**
 * @returns whether the text is the one spelling of `length` bytes (of any number when left out). Unused bits at the end
 * must be zero: else a changed header could still decode to the same bytes and pass unseen.
 */
export function isBase64(text: string, length?: number): boolean {
  try {
    const bytes = fromBase64(text);
    return toBase64(bytes) === text && (length === undefined || bytes.length === length);
  } catch {
    return false;
  }
}
