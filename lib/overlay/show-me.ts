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

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Brings it to the middle of the screen and moves no focus. */
export const scrollTo = (element: Element): void =>
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: calm() ? 'auto' : 'smooth' });

/** Draws the eye to the rings, three times. */
export function pulse(signs: HTMLElement): void {
  if (calm()) return;
  for (const ring of signs.querySelectorAll('.ring'))
    ring.animate(
      [
        { scale: 1, opacity: 1 },
        { scale: 1.06, opacity: 0.55 },
        { scale: 1, opacity: 1 },
      ],
      { duration: 600, iterations: 3 },
    );
}
