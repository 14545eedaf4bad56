import { type RefObject, useEffect } from 'react';

/**
 * Gives the focus to `home` when the control that had it is gone: without this, the keyboard starts again at the top of the
 * browser.
 *
 * Not before the focus has arrived where it goes: between two boxes it is nobody's for a moment, and a render in that
 * moment would take it from the box that was just clicked, with all that is typed then (seen 2026-11-29).
 */
export function useKeptFocus(home: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      if (document.hasFocus() && document.activeElement === document.body) home.current?.focus({ preventScroll: true });
    });
    return () => clearTimeout(timer);
  });
}
