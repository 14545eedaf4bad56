import { locateTarget } from '../locate/locate-target';
import type { RingTarget } from '../model/view';

/** A tab or a way that is open already leads nowhere. */
const OPEN = '[aria-selected=true],[aria-current=page]';

/** The elements of the first target that is on the page. */
export function ringOf(targets: RingTarget[]): Element[] {
  for (const target of targets) {
    const found = locateTarget(document, target).filter((element) => !element.matches(OPEN));
    if (found.length) return found;
  }
  return [];
}

/** Brings it to the middle of the screen at once, and moves no focus. */
export const scrollTo = (element: Element): void => element.scrollIntoView({ block: 'center' });

/** Draws the eye to the rings, three times. */
export function pulse(signs: HTMLElement): void {
  // Asked without a value: whether any motion is to be spared.
  if (matchMedia('(prefers-reduced-motion)').matches) return;
  for (const ring of signs.querySelectorAll('.ring'))
    ring.animate({ scale: [1, 1.1, 1] }, { duration: 600, iterations: 3 });
}
