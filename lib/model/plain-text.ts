/**
 * Controls, marks that turn the direction of a line, and characters that show nothing. In a text of strangers they
 * re-arrange what stands beside it, or split an echoed secret so that no mask finds it.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;

/** Line breaks and tabs, which are controls too but stand for a space. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]/g;

/** @returns the text as it may stand among ours: on one line, and nothing in it that is not seen. */
export const plainText = (text: string): string =>
  text.replaceAll(BREAKS, ' ').replaceAll(UNSEEN, '').replaceAll(/\s+/g, ' ').trim();
