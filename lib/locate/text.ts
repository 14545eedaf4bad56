/** Anything that `normalise` does more to than trim and write small. */
const ODD = /[^\S ]|  |[\u200B’*:：]/;

/**
 * Makes two spellings of one label equal: case, white space (also no-break and zero-width), and the star or colon that
 * marks a required or leading label. Asked of every text of a page: most are plain, and one look tells.
 */
export function normalise(text: string): string {
  const plain = text.trim().toLowerCase();
  if (!ODD.test(plain)) return plain;
  return plain
    .replace(/[\s\u200B]+/g, ' ')
    .replace(/’/g, "'")
    .replace(/[\s*:：]+$/, '')
    .trimStart();
}

const labels: Record<string, string> = { __proto__: null as never };

/** `normalise` for labels of ours, which are asked for at every look. What a page says is never kept: it may be a secret. */
export const normaliseLabel = (label: string): string => (labels[label] ??= normalise(label));
