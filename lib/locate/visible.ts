/** jsdom and a document that is not rendered have no boxes at all: geometry then says nothing. */
const hasLayout = (view: Document): boolean => {
  const box = view.documentElement.getBoundingClientRect();
  return box.width > 0 || box.height > 0;
};

/** A box that no scrolling brings into sight: no size, or before the start of everything that scrolls. */
function offPage(element: Element, page: Document): boolean {
  const box = element.getBoundingClientRect();
  if (box.width < 2 || box.height < 2) return true;
  if (box.right > 0 && box.bottom > 0) return false;
  let { right, bottom } = box;
  for (let up = element.parentElement; up; up = up.parentElement) {
    right += Math.abs(up.scrollLeft);
    bottom += up.scrollTop;
  }
  // A page written from right to left scrolls to the left: what stands there is no trick.
  const rtl = page.defaultView?.getComputedStyle(page.documentElement).direction === 'rtl';
  return bottom <= 0 || (right <= 0 && !rtl);
}

/** Styles that hide, for where there is no layout and no `checkVisibility`. */
function hiddenByStyle(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  if (view.getComputedStyle(element).visibility === 'hidden') return true;
  for (let up: Element | null = element; up; up = up.parentElement) {
    const style = view.getComputedStyle(up);
    if (style.display === 'none' || style.opacity === '0' || (up as HTMLElement).hidden) return true;
    if (style.width === '0px' || style.height === '0px') return true;
    const moved = style.position === 'absolute' || style.position === 'fixed';
    if (moved && (parseFloat(style.left) < -99 || parseFloat(style.top) < -99)) return true;
  }
  return false;
}

/**
 * Whether a person can see the element after scrolling: rendered, not transparent, with a size and a place on the page.
 * Without layout (jsdom) only styles are judged.
 */
export function isVisible(element: Element): boolean {
  if (!element.isConnected) return false;
  const page = element.ownerDocument;
  if (typeof element.checkVisibility !== 'function' || !hasLayout(page)) return !hiddenByStyle(element);
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !offPage(element, page);
}

/** Tick boxes and radios are often drawn by their label and hidden themselves: what stands for them on screen, or null. */
export function shownAs(control: Element): Element | null {
  if (isVisible(control)) return control;
  const label = (control as HTMLInputElement).labels?.[0] ?? control.closest('label');
  return label && isVisible(label) ? label : null;
}
