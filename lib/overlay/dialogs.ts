const OPEN = 'dialog[open],[role=dialog],[role=alertdialog]';

/** The page's dialogs, native or drawn, shown or not. */
export const allDialogs = (): Element[] => [...document.querySelectorAll(OPEN)];

/** The native dialog that makes everything outside it inert. */
export const inertingDialog = (): Element | undefined =>
  [...document.querySelectorAll('dialog[open]')].findLast((dialog) => dialog.matches(':modal'));

/** One of the `open` dialogs says that nothing outside it counts now, and the element is outside. */
export const behindDialog = (element: Element, open: Element[]): boolean =>
  open.some(
    (dialog) =>
      !dialog.contains(element) &&
      (dialog.ariaModal === 'true' || (dialog.localName === 'dialog' && dialog.matches(':modal'))),
  ) && !open.some((dialog) => dialog.contains(element));
