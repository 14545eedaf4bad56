import { query } from './composed';
import type { Root } from './open-roots';
import { isVisible } from './visible';

const NO_TEXT = ['hidden', 'checkbox', 'radio', 'button', 'submit', 'reset', 'file', 'image', 'range', 'color'];

export const CONTROLS = `input:not(${NO_TEXT.map((type) => `[type=${type}]`).join()}),textarea,select,[contenteditable]:not([contenteditable=false]),[role=textbox],[role=combobox]`;

export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** By name, not by class: an element of a frame is no instance of this window's classes. */
export const isFormControl = (node: Node): node is Control => /^(INPUT|TEXTAREA|SELECT)$/.test(node.nodeName);

/**
 * @returns the visible controls that hold a text, in the box or the box itself; a control inside another counts once. Two
 *   say that there are several: no more are looked at.
 */
export function fieldControls(box: Element, parts: readonly Root[] = []): Element[] {
  const found: Element[] = [];
  for (const control of [...(box.matches(CONTROLS) ? [box] : []), ...query(box, CONTROLS, parts)]) {
    if (!isVisible(control)) continue;
    if (found.at(-1)?.contains(control)) found.pop();
    if (found.push(control) > 1) break;
  }
  return found;
}
