import { openRoots } from './open-roots';
import type { Root } from './open-roots';
import { matcher } from './matcher';

const SKIP = /^(script|style|noscript|template|option|textarea|title)$/;

/** Indentation of hand-written HTML around a label. */
const SLACK = 120;

/** Where each wanted text stands. */
export type Texts = Map<string, Element[]>;

const longestWord = (text: string): string =>
  text.split(/[^\p{L}\p{N}]+/u).reduce((longest, word) => (word.length > longest.length ? word : longest), '');

/** Those of the wanted whose longest word is anywhere in the part: one native pass that spares most of the work. */
function mentioned(part: Root, words: ReadonlyMap<string, string>): string[] {
  const whole = ((part as Document).body ?? part).textContent?.toLowerCase() ?? '';
  return [...words].flatMap(([text, word]) => (whole.includes(word) ? text : []));
}

/**
 * One walk over the text of the page, its open shadow roots and frames.
 *
 * @param wanted normalised texts
 * @returns normalised text → the elements that hold it as a text of their own, in document order, seen or not
 */
export function findTexts(root: Document, wanted: ReadonlySet<string>, parts: Root[] = openRoots(root)): Texts {
  const hits: Texts = new Map();
  const words = new Map<string, string>();
  let most = SLACK;
  for (const text of wanted) {
    words.set(text, longestWord(text));
    most = Math.max(most, text.length + SLACK);
  }
  for (const part of parts) {
    const here = mentioned(part, words);
    if (here.length === 0) continue;
    const match = matcher(here);
    const walker = root.createTreeWalker((part as Document).body ?? part, 4);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const text = node.length > most ? undefined : match(node.data);
      if (text === undefined) continue;
      const holder = node.parentElement;
      if (!holder || SKIP.test(holder.localName)) continue;
      const list = hits.get(text);
      if (list) list.push(holder);
      else hits.set(text, [holder]);
    }
  }
  return hits;
}
