import { normalise } from './text';

const NOT_TEXT = 'button,[role=button],style,script,svg,select,textarea,[role=tooltip]';

/** @returns the text that stands in an element as a value: without its copy and reveal buttons. */
export function readText(node: Element | Text): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').trim();
  const element = node as Element;
  const shown = leafText(element);
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

function leafText(element: Element): string {
  if (!element.firstElementChild) return (element.textContent ?? '').trim();
  let text = '';
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  for (let part = walker.nextNode(); part; part = walker.nextNode()) {
    // A list's arrow is no part of what is chosen; hidden dots stand for a secret, and stay.
    const skip = part.parentElement?.closest(says(part.nodeValue) ? NOT_TEXT : `${NOT_TEXT},[aria-hidden=true]`);
    // A button that is the value itself, such as a list's, is read.
    if (!skip || skip.contains(element)) text += part.textContent ?? '';
  }
  return text.trim();
}

/** A star, a colon or an icon beside a label says nothing; dots in place of a secret do. */
export const says = (text: string | null): boolean => /[\p{L}\p{N}]|[^\s:]{3}/u.test(text ?? '');
