import { above } from './above';
import { inside, isPart, isValue } from './inside';
import type { Beside, Bond, Units } from './inside';
import { isBadge, isToken, readText, says } from './read-text';
import { squash } from './squash';
import { reading } from './reading';
import { normalise } from './text';
import { isVisible } from './visible';

/** What stands under one of these is mostly prose. */
const TITLE = /^h[1-6]$/;

export const LEVELS = 4;

/** A leaf without text that stands alone beside its label: the place of a value that is missing. It may have no size. */
function emptyPlace(label: Element): Beside | undefined {
  const next = label.nextElementSibling;
  const alone = next && !next.nextElementSibling && !label.previousElementSibling;
  if (!alone || next.firstElementChild || readText(next)) return undefined;
  return /^(div|span|p|output|dd|td)$/.test(next.localName) ? { node: next, bond: 'neighbour' } : undefined;
}

const isAlike = (one: Element, other: Element): boolean =>
  one.localName === other.localName && one.className === other.className;

/** Everything of one kind in a row, with no sign of which is label and which is value. */
const isUniform = (label: Element, value: Element): boolean =>
  isAlike(label, value) && (label.localName === 'li' || (label.parentElement?.childElementCount ?? 0) > 2);

/** An id or a secret is one word. */
const isWordy = ({ node }: Beside): boolean => node.nodeType === Node.ELEMENT_NODE && /\s/.test(readText(node));

/** What follows the label on its own level; `undefined` when nothing does and the search may climb. */
export function after(
  label: Element,
  units: Units,
  wanted: ReadonlySet<string>,
  strict = false,
): Beside | null | undefined {
  let texts = 0;
  let value: Beside | undefined;
  for (let next = label.nextSibling; next && texts < 2; next = next.nextSibling) {
    if (next.nodeType === Node.TEXT_NODE) {
      if (!says(reading(next).textContent)) continue;
      texts++;
      value ??= { node: next as Text, bond: 'neighbour' };
      continue;
    }
    if (next.nodeType !== Node.ELEMENT_NODE) continue;
    const element = next as Element;
    // A second label in between means that the control is the other label's.
    const [control, second] = units(element);
    if (control && ((!strict && texts === 0) || control.matches('[type=radio]') || !/\S/.test(readText(element)))) {
      return second ? null : { node: control, bond: 'neighbour' };
    }
    if (control) break;
    // A collection counts no further than it is asked to.
    if (isPart(element)) return null;
    if (!says(readText(element)) || !isVisible(element)) continue;
    texts++;
    if (value) {
      // A flat grid: by sight a row is one label and one value.
      const { node, bond } = value as { node: HTMLElement; bond: Bond };
      // A line of help in smaller print than its label and what it helps with.
      if (isWordy(value) && isSmaller(node, label) && isSmaller(node, element) && !isAlike(label, element))
        value = { node: element, bond: isToken(readText(element)) ? 'neighbour' : 'list' };
      else if (
        bond === 'list' &&
        !node.firstElementChild &&
        isValue(node, wanted) &&
        (label as HTMLElement).offsetTop === node.offsetTop &&
        node.offsetTop < (element as HTMLElement).offsetTop
      )
        value.bond = 'neighbour';
      continue;
    }
    // Of several lines the one that is set as code is the value, and the rest is said of it; on a button, too.
    const [code, another] = element.querySelectorAll('code');
    const shown = code && !another ? code : element;
    const isShown = isValue(shown, wanted);
    // "Where do I find it?", right beside the label.
    if (!isShown && element.localName !== 'a') return null;
    const isProse = TITLE.test(label.localName) && !isToken(readText(shown));
    const uniform = !isShown || isUniform(label, element) || isProse;
    if (uniform && element.localName === 'li') return null;
    value = { node: shown, bond: uniform ? 'list' : 'neighbour' };
  }
  return value ?? (texts === 0 ? emptyPlace(label) : undefined);
}

const isSmaller = (element: Element, other: Element): boolean =>
  parseFloat(getComputedStyle(element).fontSize) < parseFloat(getComputedStyle(other).fontSize);

export const isBox = (near: Beside | null | undefined, units: Units): boolean =>
  near?.node.nodeType === Node.ELEMENT_NODE && !!units(near.node as Element)[0];

/**
 * A text of several words may be a line of help, mostly in smaller print than its label: what it helps with stands in the
 * next box then. So may a badge: "Optional".
 */
function pastHelp(
  found: Beside,
  holder: Element,
  said: string,
  box: Element,
  units: Units,
  wanted: ReadonlySet<string>,
): Beside {
  const { node, bond } = found;
  const other = box.nextElementSibling;
  if (!other || node.nodeType !== Node.ELEMENT_NODE || isBox(found, units)) return found;
  const text = node as Element;
  const isSign = isBadge(text);
  if (!isSign && !isWordy(found)) return found;
  const isHelp = isSign || isSmaller(text, holder) || (bond === 'list' && !isAlike(text, holder));
  const next = after(box, units, wanted, true);
  // "Edit Client ID" tells whose box it is.
  const isNamed = () =>
    [...other.querySelectorAll('[aria-label]')].some((named) => normalise(named.ariaLabel!).endsWith(said));
  if (isHelp && next && (isBox(next, units) || isNamed())) return next;
  if (isAlike(box, other) && box.childElementCount === other.childElementCount) return found;
  // A box, or an empty place or another text in larger print: nothing but its form tells whether the first is the value.
  const isDoubtful = isHelp && isSmaller(text, other) && (next?.bond === 'neighbour' || !other.firstElementChild);
  return isDoubtful || units(other)[0] ? { node, bond: 'list' } : found;
}

/**
 * A box or a value before its label, the two alone: labels float in a border, captions stand in small print below.
 *
 * @param box holds the label, and nothing that follows it
 * @returns null when the box may be another label's
 */
function over(holder: Element, said: string, box: Element, units: Units, wanted: ReadonlySet<string>) {
  const [control, second] = units(box);
  if (second) return null;
  const text = readText(box);
  if (control) return normalise(text) === said ? { node: control, bond: 'neighbour' as const } : null;
  const next = box.nextElementSibling;
  const value = [...box.children].find((child) => says(readText(child)));
  return value &&
    squash(text) === squash(readText(value) + said) &&
    (isSmaller(holder, value) || holder.closest('figcaption')) &&
    (!next || isAlike(box, next))
    ? inside(value, units, wanted, 'below')
    : undefined;
}

/** What stands after the holder of a label, on its own level or on one above; or else before it. */
export function around(holder: Element, said: string, units: Units, wanted: ReadonlySet<string>): Beside | null {
  let box: Element | null = holder;
  for (let level = 0; box && level < LEVELS; level++) {
    if (/^(body|form|fieldset|main|section|table|ul|ol)$/.test(box.localName)) return null;
    // Out of a web component that drew the label: its control may be slotted in.
    const [slotted, second] = box.shadowRoot ? units(box) : [];
    if (slotted) return second ? null : { node: slotted, bond: 'neighbour' };
    const found = after(box, units, wanted);
    box = above(box);
    if (found !== undefined) return found && box ? pastHelp(found, holder, said, box, units, wanted) : found;
    const before =
      box && !box.shadowRoot && box.localName !== 'body' ? over(holder, said, box, units, wanted) : undefined;
    if (before !== undefined) return before;
  }
  return null;
}
