import { openRoots } from './open-roots';
import type { Root } from './open-roots';
import { normalise } from './text';

const SKIP = /^(script|style|noscript|template|option|textarea|title)$/;

/** A text that stands on a page more often than this is an entry of a list and nobody's label. */
const MOST = 200;

/** Where each wanted text stands. */
export type Texts = Map<string, Element[]>;

/** All the texts at once: one pass of the browser's own engine, however many languages are asked for. */
const patternOf = (texts: ReadonlySet<string>): RegExp =>
  new RegExp(
    [...texts]
      .map((text) =>
        text
          .replace(/[^\p{L}\p{N} ']/gu, '\\$&')
          .replace(/ /g, '[\\s\u200B]+')
          .replace(/'/g, "['’]"),
      )
      .join('|') || '[]',
    'gi',
  );

/**
 * Goes down to the texts at these offsets of the whole text, past everything else: most of a page is never touched, since
 * a look at each of 20,000 texts costs 4 ms at first and this less than one (Chromium 156, 2026-11-22).
 */
function visit(parent: Node, offsets: readonly number[], start: number, found: (text: Text) => void): void {
  let next = 0;
  let end = start;
  for (let node = parent.firstChild; node && next < offsets.length; node = node.nextSibling) {
    const isText = node.nodeType === Node.TEXT_NODE;
    if (!isText && node.nodeType !== Node.ELEMENT_NODE) continue;
    const from = end;
    end += isText ? (node as Text).length : node.textContent!.length;
    const first = next;
    while (offsets[next]! < end) next++;
    if (next === first) continue;
    if (isText) found(node as Text);
    else visit(node, offsets.slice(first, next), from, found);
  }
}

/**
 * Looks for texts in the page, its open shadow roots and frames.
 *
 * @param wanted normalised texts
 * @returns normalised text → the elements that hold it as a text of their own, in document order, seen or not
 */
export function findTexts(root: Document, wanted: ReadonlySet<string>, parts: Root[] = openRoots(root)): Texts {
  const hits: Texts = new Map();
  const note = (node: Text) => {
    const text = normalise(node.data);
    const holder = node.parentElement;
    if (!wanted.has(text) || !holder || SKIP.test(holder.localName)) return;
    const list = hits.get(text);
    if (!list) hits.set(text, [holder]);
    else if (list.length < MOST) list.push(holder);
  };
  const pattern = patternOf(wanted);
  for (const each of parts) {
    const part = (each as Document).body ?? each;
    const whole = part.textContent ?? '';
    const offsets: number[] = [];
    pattern.lastIndex = 0;
    for (let hit = pattern.exec(whole); hit; hit = pattern.exec(whole)) {
      offsets.push(hit.index);
      // Texts of neighbours touch in the whole text: the next one may begin inside this.
      pattern.lastIndex = hit.index + 1;
    }
    visit(part, offsets, 0, note);
  }
  return hits;
}
