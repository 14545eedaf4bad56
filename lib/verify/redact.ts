import { plainText } from '../model/plain-text';

/** Longest text of a vendor that is shown. */
const MAX_SHOWN = 300;
/** Pieces of a secret from this length on are masked, so that a cut-off or embedded echo is caught as well. */
const PIECE = 10;
const MASK = '•••';

const base64 = (text: string) => btoa(String.fromCodePoint(...new TextEncoder().encode(text)));

/** The ways in which a server may echo a secret. */
const forms = (secret: string) => [
  secret,
  encodeURIComponent(secret),
  base64(secret),
  JSON.stringify(secret).slice(1, -1),
];

/** Masks every live secret of one verification in what vendors say. */
export interface Redactor {
  /** From now on this is a secret too, such as a token that has just been issued. */
  learn: (secret: string) => void;
  /** @returns the text on one line, cut, with every secret and every longer piece of one masked. */
  mask: (text: string) => string;
}

/** @param secrets - values that must never be shown; empty ones are passed over. */
export function createRedactor(secrets: readonly string[]): Redactor {
  const pieces = new Map<number, Set<string>>();
  const learn = (secret: string) => {
    for (const form of secret === '' ? [] : forms(secret)) {
      const folded = form.toLowerCase();
      const size = Math.min(PIECE, folded.length);
      const known = pieces.get(size) ?? new Set();
      for (let at = 0; at + size <= folded.length; at += 1) known.add(folded.slice(at, at + size));
      pieces.set(size, known);
    }
  };
  for (const secret of secrets) learn(secret);

  const mask = (text: string) => {
    const line = plainText(text.slice(0, 20 * MAX_SHOWN));
    const folded = line.toLowerCase();
    const hidden = Array.from({ length: line.length }, () => false);
    // Lower-casing may lengthen a text ("İ"): then the places do not agree, and nothing of it is shown.
    if (folded.length !== line.length) return MASK;
    for (const [size, known] of pieces)
      for (let at = 0; at + size <= folded.length; at += 1)
        if (known.has(folded.slice(at, at + size))) hidden.fill(true, at, at + size);
    let shown = '';
    for (let at = 0; at < line.length && shown.length < MAX_SHOWN; at += 1)
      if (!hidden[at]) shown += line[at];
      else if (at === 0 || !hidden[at - 1]) shown += MASK;
    return shown.slice(0, MAX_SHOWN);
  };
  return { learn, mask };
}
