/** A box that no scrolling brings into sight: no size, or before the start of everything that scrolls. */
function offPage(element: Element): boolean {
  const box = element.getBoundingClientRect();
  if (box.width < 2 || box.height < 2) return true;
  if (box.right > 0 && box.bottom > 0) return false;
  let { right, bottom } = box;
  for (let up = element.parentElement; up; up = up.parentElement) {
    right += Math.abs(up.scrollLeft);
    bottom += up.scrollTop;
  }
  // A page written from right to left scrolls to the left: what stands there is no trick.
  return bottom <= 0 || (right <= 0 && !element.ownerDocument.querySelector(':root:dir(rtl)'));
}

/**
 * Whether a person can see the element after scrolling: rendered, not transparent, with a size and a place on the page.
 * In jsdom, which lays out nothing, tests/locate/layout.ts stands in for the browser.
 */
export const isVisible = (element: Element, opacityProperty = true): boolean =>
  element.isConnected && element.checkVisibility({ opacityProperty, visibilityProperty: true }) && !offPage(element);
