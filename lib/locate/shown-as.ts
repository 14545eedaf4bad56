import { isVisible } from './visible';

/**
 * Tick boxes and radios are often drawn by their label and hidden themselves, or lie transparent in the box that is drawn:
 * what stands for them on screen, or null.
 */
export function shownAs(control: Element): Element | null {
  if (isVisible(control)) return control;
  const label =
    (control as HTMLInputElement).labels?.[0] ??
    control.closest('label') ??
    // Not the twin of a drawn one, which stands beside it.
    (!control.ariaHidden && isVisible(control, false) ? control.parentElement : null);
  return label && isVisible(label) ? label : null;
}
