import { isFormControl } from '../locate/field-controls';
import type { Control } from '../locate/field-controls';

type View = Window & typeof globalThis;

const PROTOTYPES = {
  INPUT: (view: View) => view.HTMLInputElement.prototype,
  TEXTAREA: (view: View) => view.HTMLTextAreaElement.prototype,
  SELECT: (view: View) => view.HTMLSelectElement.prototype,
};

/** React and others hide the native setter behind one of their own on the element, which would swallow the change. */
function setNative(control: Control, value: string, view: View): void {
  Reflect.set(PROTOTYPES[control.nodeName as keyof typeof PROTOTYPES](view), 'value', value, control);
}

/** The entry of a list with this value or text. */
const optionFor = (list: HTMLSelectElement, value: string): HTMLOptionElement | undefined =>
  [...list.options].find((choice) => choice.value === value || choice.text.trim() === value.trim());

/**
 * Tells the page that the person came to this control. The focus is only announced, not moved: the person stays where they
 * are, and nothing opens.
 */
export function announceFocus(element: Element): void {
  const view = element.ownerDocument.defaultView;
  if (!view) return;
  element.dispatchEvent(new view.FocusEvent('focus', { composed: true }));
  element.dispatchEvent(new view.FocusEvent('focusin', { bubbles: true, composed: true }));
}

/** One edit: the text, and the event that a page hears of it. */
function edit(element: Element, view: View, value: string, inputType: string): void {
  if (isFormControl(element)) setNative(element, value, view);
  else element.textContent = value;
  const about = { bubbles: true, composed: true };
  const isList = element.nodeName === 'SELECT';
  element.dispatchEvent(
    isList
      ? new view.Event('input', about)
      : new view.InputEvent('input', { ...about, inputType, data: value || null }),
  );
}

/**
 * Writes a value as if it had been pasted over what was there, and tells the page by the events it listens to. Nothing is
 * clicked or submitted.
 *
 * @param emptyFirst as a person does who deletes and then pastes: masks take an edit for an insertion into the old text
 * @returns false when the element offers no such choice
 */
export function writeValue(element: Element, value: string, emptyFirst = false): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  const choice = element.nodeName === 'SELECT' ? optionFor(element as HTMLSelectElement, value) : undefined;
  if (element.nodeName === 'SELECT' && !choice) return false;
  if (emptyFirst) edit(element, view, '', 'deleteContentBackward');
  edit(element, view, choice?.value ?? value, 'insertReplacementText');
  element.dispatchEvent(new view.Event('change', { bubbles: true }));
  element.dispatchEvent(new view.FocusEvent('blur', { composed: true }));
  element.dispatchEvent(new view.FocusEvent('focusout', { bubbles: true, composed: true }));
  return true;
}
