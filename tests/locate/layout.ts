/**
 * jsdom lays out nothing: what a browser would say of an element's visibility and place, as far as inline and sheet styles
 * tell it. Imported for its effect by the tests that look at a page; tests/e2e ask real browsers. A frame has an
 * `Element` of its own to be laid out.
 */
const ancestors = (element: Element): Element[] => {
  const found: Element[] = [];
  for (let up: Element | null = element; up; up = up.parentElement) found.push(up);
  return found;
};

export function layOut({ prototype }: typeof Element): void {
  prototype.checkVisibility = function checkVisibility(this: Element, { opacityProperty = false } = {}) {
    if (getComputedStyle(this).visibility === 'hidden') return false;
    return ancestors(this).every((up) => {
      const { display, opacity } = getComputedStyle(up);
      return display !== 'none' && !(opacityProperty && opacity === '0') && !(up as HTMLElement).hidden;
    });
  };

  prototype.getBoundingClientRect = function getBoundingClientRect(this: Element) {
    const styles = ancestors(this).map((up) => getComputedStyle(up));
    if (styles.some(({ width, height }) => width === '0px' || height === '0px')) return new DOMRect(10, 10, 0, 0);
    const moved = styles.filter(({ position }) => position === 'absolute' || position === 'fixed');
    const at = (side: 'left' | 'top') => Math.min(10, ...moved.map((style) => parseFloat(style[side]) || 0));
    return new DOMRect(at('left'), at('top'), 80, 20);
  };
}

layOut(Element);
