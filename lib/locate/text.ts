/**
 * Makes two spellings of one label equal: case, white space (also no-break and zero-width), and the star or colon that
 * marks a required or leading label.
 */
export const normalise = (text: string): string =>
  text
    .replace(/[\s\u200B\uFEFF]+/g, ' ')
    .replace(/’/g, "'")
    .replace(/[\s*:：]+$/, '')
    .trimStart()
    .toLowerCase();

/** @returns the letters and digits of a label or attribute, for comparing `client_id`, `clientId` and `Client ID`. */
export const squash = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const spoken = new Map<string, string>();

/** `normalise` for labels of the vendor's data: they are few, and asked for at every look. Nothing of a page goes in here. */
export function labelKey(label: string): string {
  const known = spoken.get(label);
  if (known !== undefined) return known;
  const made = normalise(label);
  spoken.set(label, made);
  return made;
}
