import { pageIndex } from '../locate/page-index';
import { frameOf } from './boxes';

// A page's menus and hints live in the top layer too. Ours is not among them.
const OPEN = 'dialog[open],[role=dialog],[role=alertdialog],:popover-open:not([data-patchbay])';

/** The page's dialogs, native or drawn, shown or not; those of frames and shadow roots stand within their own. */
export const allDialogs = (): Element[] =>
  [...pageIndex(document, []).notices].filter((notice) => notice.getRootNode() === document && notice.matches(OPEN));

/** It says that nothing outside it counts now. */
const isModal = (dialog: Element): boolean =>
  dialog.ariaModal === 'true' || (dialog.localName === 'dialog' && dialog.matches(':modal'));

/**
 * The dialog that makes everything outside it inert: a native one by the browser, a drawn one by its own focus trap and
 * for a screen reader by `aria-modal`.
 */
export const inertingDialog = (dialogs: Element[]): Element | undefined =>
  dialogs.findLast((dialog) => isModal(dialog) && dialog.checkVisibility());

/** One of the `open` dialogs says that nothing outside it counts now, and the element is outside. */
export function behindDialog(element: Element, open: Element[]): boolean {
  let top = element;
  for (let frame = frameOf(top); frame; frame = frameOf(top)) top = frame;
  return open.some(isModal) && !open.some((dialog) => dialog.contains(top));
}
