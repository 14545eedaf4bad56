import { reading } from './reading';
import { normalise } from './text';
import { isVisible } from './visible';

/** One long word with a digit in it: neither prose nor what a button is called. */
export const isToken = (text: string): boolean => /^(?=.*\d)\S{16,}$/.test(text.trim());

/** "Active", "Optional", "82 % full": what stands on a rounded ground of its own is said of what stands beside it. */
export const isBadge = (part: Node | null | undefined): boolean =>
  part?.nodeName === 'SPAN' &&
  !!parseFloat(getComputedStyle(part as Element).borderTopLeftRadius) &&
  !isToken(part.textContent!);

const NOT_TEXT = 'style,script,svg,select,textarea,[role=tooltip]';

/** A button that copies what it shows is read. */
const isPress = (part: Element): boolean =>
  part.matches(':is(button,[role=button]):not(:has(code))') && !isToken(part.textContent);

/** @returns the text that stands in an element as a value: without its copy and reveal buttons. */
export function readText(node: Element | Text): string {
  const element = reading(node as Element);
  if (node.nodeType === Node.TEXT_NODE) return element.textContent.trim();
  const shown = leafText(element).trim();
  // Cut off by a script, it may stand whole in the tooltip; what CSS cuts off is all there.
  const whole = /^(.+)(…|\.{3})$/s.exec(shown);
  const title = whole && ((element as HTMLElement).title || element.querySelector<HTMLElement>('[title]')?.title);
  return title && title.startsWith(whole[1]!.trimEnd()) ? title : shown;
}

/** What says one of the texts in a box, where it says nothing else. */
export const leavesSaying = (box: Element, texts: ReadonlySet<string>): Element[] =>
  [...box.querySelectorAll(':not([role=option])')].filter(
    (leaf) => !leaf.firstElementChild && texts.has(normalise(readText(leaf))),
  );

/** What people read, in order: also what components draw, and what is slotted into them. A button that is the value itself, such as a list's, is read. */
function leafText(node: Node): string {
  const { shadowRoot } = node as Element;
  const slotted = node.nodeName === 'SLOT' && (node as HTMLSlotElement).assignedNodes({ flatten: true });
  let all = '';
  let text = '';
  let isBare = false;
  for (const part of slotted || (shadowRoot ?? node).childNodes) {
    // What is slotted stands elsewhere, and not in what is read.
    if (slotted) reading(part);
    if (isBare && isBadge(part)) continue;
    const said = pieceOf(part);
    isBare ||= says(said) && !isBadge(part);
    all += said;
    if (part.nodeName !== 'A') text += said;
  }
  // "Change", "Hide": a link is read where it stands alone.
  return says(text) ? text : all;
}

function pieceOf(part: Node): string {
  if (part.nodeType === Node.TEXT_NODE) return part.nodeValue ?? '';
  if (part.nodeType !== Node.ELEMENT_NODE || (part as Element).matches(NOT_TEXT) || isPress(part as Element)) return '';
  // "Copied!" waits for its moment, "…, is selected" is for screen readers. What is a box only by what it holds, as a slot is,
  // shows all the same.
  if (!isVisible(part as Element) && getComputedStyle(part as Element).display !== 'contents') return '';
  const text = leafText(part);
  // A list's arrow is no part of what is chosen; hidden dots stand for a secret, and stay.
  return (part as Element).ariaHidden === 'true' && !says(text) ? '' : text;
}

/** A star, a colon or an icon beside a label says nothing; dots in place of a secret do. */
export const says = (text: string | null): boolean => /[\p{L}\p{N}]|[^\s:]{3}/u.test(text ?? '');
