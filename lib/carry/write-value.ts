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

/**
 * Writes a value as if it had been pasted, and tells the page by the events it listens to. The focus is only announced,
 * not moved: the person stays where they are, and nothing opens. Nothing is clicked or submitted.
 *
 * @returns false when the element offers no such choice
 */
export function writeValue(element: Element, value: string): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  const tell = (event: Event) => element.dispatchEvent(event);
  const isSelect = element.nodeName === 'SELECT';
  let raw = value;
  if (isSelect) {
    const option = [...(element as HTMLSelectElement).options].find(
      (choice) => choice.value === value || choice.text.trim() === value.trim(),
    );
    if (!option) return false;
    raw = option.value;
  }
  tell(new view.FocusEvent('focus', { composed: true }));
  tell(new view.FocusEvent('focusin', { bubbles: true, composed: true }));
  if (isFormControl(element)) setNative(element, raw, view);
  else element.textContent = value;
  tell(
    isSelect
      ? new view.Event('input', { bubbles: true, composed: true })
      : new view.InputEvent('input', {
          bubbles: true,
          composed: true,
          inputType: 'insertReplacementText',
          data: value,
        }),
  );
  tell(new view.Event('change', { bubbles: true }));
  tell(new view.FocusEvent('blur', { composed: true }));
  tell(new view.FocusEvent('focusout', { bubbles: true, composed: true }));
  return true;
}
