import { reading } from './reading';

/** What people write into these is their value. */
const HOLDS_A_VALUE =
  'input,textarea,select,[contenteditable],[role=textbox],[role=searchbox],[role=combobox],[role=listbox]';

const attribute = (element: Element, name: string): string => element.getAttribute(name)?.trim() ?? '';

/** Text inside, with what stands for pictures; hidden icons and pieces say nothing. */
const contentOf = (element: Element): string =>
  [...reading(element).childNodes]
    .map((node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.nodeValue;
      return node.nodeType === Node.ELEMENT_NODE ? pieceOf(node as Element) : '';
    })
    .join(' ')
    .trim();

function pieceOf(element: Element): string {
  if (element.matches(`[aria-hidden=true],[hidden],script,style,${HOLDS_A_VALUE}`)) return '';
  return attribute(element, 'aria-label') || attribute(element, 'alt') || contentOf(element);
}

/**
 * The name by which people and assistive technology know an element: its references, its `aria-label`, its labels, its
 * content or its `title`, in the order of https://www.w3.org/TR/accname-1.2/#mapping_additional_nd_te.
 *
 * Not the whole algorithm: dom-accessibility-api, which is, costs 3.8 kB of the 20 kB that a vendor page may cost, and
 * asks for the style of every part. The fixtures in tests/locate and a comparison with that library hold it in place.
 */
export function nameOf(element: Element): string {
  const scope = element.getRootNode() as Document | ShadowRoot;
  const references = attribute(element, 'aria-labelledby')
    .split(/\s+/)
    .map((id) => (id && scope.getElementById(id)) || null)
    .map((other) => (other ? attribute(other, 'aria-label') || contentOf(other) : ''));
  const input = element as HTMLInputElement;
  const isPress = element.matches('input[type=submit],input[type=button],input[type=reset]');
  const name =
    references.join(' ').trim() ||
    attribute(element, 'aria-label') ||
    (isPress ? input.value : [...(input.labels ?? [])].map(contentOf).join(' ').trim()) ||
    (!element.matches(HOLDS_A_VALUE) && contentOf(element)) ||
    attribute(element, 'alt') ||
    attribute(element, 'title');
  return name.replace(/\s+/g, ' ').trim();
}
