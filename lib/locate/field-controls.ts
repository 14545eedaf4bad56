import { isVisible } from './visible';

const NO_TEXT = ['hidden', 'checkbox', 'radio', 'button', 'submit', 'reset', 'file', 'image', 'range', 'color'];

const CONTROLS = `input${NO_TEXT.map((type) => `:not([type=${type}])`).join('')},textarea,select,[contenteditable=""],[contenteditable=true],[contenteditable=plaintext-only],[role=textbox],[role=combobox]`;

export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** By name, not by class: an element of a frame is no instance of this window's classes. */
export const isFormControl = (node: Node): node is Control => /^(INPUT|TEXTAREA|SELECT)$/.test(node.nodeName);

/** @returns the visible controls that hold a text, in the box or the box itself; a control inside another counts once. */
export function fieldControls(box: Element): Element[] {
  if (box.matches(CONTROLS)) return isVisible(box) ? [box] : [];
  const all = [...box.querySelectorAll(CONTROLS)].filter(isVisible);
  return all.filter((control) => !all.some((other) => other !== control && other.contains(control)));
}
