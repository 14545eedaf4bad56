import { findTexts } from './find-texts';
import { type Root, openRoots } from './open-roots';
import { normalise } from './text';
import { isVisible } from './visible';

/** What may carry its words in several pieces or in an attribute. */
const NAMED = '[aria-label],[placeholder],input[type=submit],input[type=button]';
const WHOLE = ':is(h1,h2,h3,h4,legend,label,button,a,th,dt,[role=heading],[role=tab],[role=button]) > :first-child';

const LONGEST = 200;

/**
 * Which of the texts are on screen, as headings, labels, buttons, links, tabs or short texts of their own. For the
 * always-on detector: no accessible-name computation, visibility is looked at for hits only.
 *
 * @returns those of `wanted` that were found, as they were given
 */
export function findLandmarks(root: Document, wanted: Iterable<string>, parts: Root[] = openRoots(root)): string[] {
  const asked = new Map<string, string[]>();
  for (const text of wanted) {
    const key = normalise(text);
    const same = asked.get(key);
    if (same) same.push(text);
    else asked.set(key, [text]);
  }
  const found = new Set<string>();

  for (const [text, holders] of findTexts(root, new Set(asked.keys()), parts)) {
    if (holders.some(isVisible)) found.add(text);
  }
  const offer = (said: string | null | undefined, element: Element) => {
    const text = said && said.length <= LONGEST ? normalise(said) : '';
    if (asked.has(text) && !found.has(text) && isVisible(element)) found.add(text);
  };
  for (const part of parts) {
    if (found.size === asked.size) break;
    for (const element of part.querySelectorAll<HTMLInputElement>(NAMED)) {
      offer(element.getAttribute('aria-label'), element);
      offer(element.placeholder, element);
      if (element.type === 'submit' || element.type === 'button') offer(element.value, element);
    }
    for (const { parentElement: whole } of part.querySelectorAll(WHOLE)) {
      if (whole) offer(whole.textContent, whole);
    }
  }
  return [...found].flatMap((key) => asked.get(key) ?? []);
}
