import type { Located } from '../locate/find-fields';
import { isVisible } from '../locate/visible';
import type { FillOutcome } from '../messages/contract';

export type Problem = NonNullable<FillOutcome['problem']>;

/** How many characters a control takes; Infinity when it does not say. */
export function roomOf(element: Element): number {
  const { maxLength } = element as Partial<HTMLInputElement>;
  return maxLength !== undefined && maxLength >= 0 ? maxLength : Infinity;
}

/**
 * Whether pressing the form's button would send what stands in it to another site. Read by the attribute: a box named
 * `action` hides the property of that name, in a content script too.
 */
function sendsElsewhere(element: Element): boolean {
  const form = formOf(element);
  if (!form) return false;
  const attribute = (of: Element, name: string) => Element.prototype.getAttribute.call(of, name);
  const page = element.ownerDocument;
  // A button belongs to a form by its `form` attribute too, from anywhere in the same tree.
  const buttons = [...(element.getRootNode() as ParentNode).querySelectorAll('[formaction]')].filter(
    (button) => formOf(button) === form,
  );
  return [attribute(form, 'action'), ...buttons.map((button) => attribute(button, 'formaction'))].some((to) => {
    if (!to || !URL.canParse(to, page.baseURI)) return false;
    const { protocol, origin } = new URL(to, page.baseURI);
    // `javascript:` sends nothing anywhere by itself.
    return /^https?:$/.test(protocol) && origin !== page.defaultView?.origin;
  });
}

/** The form whose button sends a control: not always the one around it. */
const formOf = (control: Element): Element | null => (control as HTMLInputElement).form ?? control.closest('form');

/** Why the control cannot be written at all; null when it can. */
export function obstacle(found: Located | undefined, value: string): Problem | null {
  if (!found) return 'not-found';
  const { element } = found;
  if (!element.isConnected || !isVisible(element)) return 'not-found';
  if (sendsElsewhere(element)) return 'sends-elsewhere';
  if (element.matches(':disabled,[aria-disabled=true],[inert],[inert] *')) return 'disabled';
  const isText = /^(INPUT|TEXTAREA)$/.test(element.nodeName);
  const isEditable = isText || element.nodeName === 'SELECT' || (element as HTMLElement).isContentEditable;
  if (!isEditable || found.node !== element || element.matches('[aria-readonly=true]')) return 'read-only';
  if (isText && (element as HTMLInputElement).readOnly) return 'read-only';
  return value.length > roomOf(element) ? 'too-long' : null;
}
