/** A rectangle in the viewport, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
export type Side = 'left' | 'right';

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Where the overlay may stand so that it covers none of `keepClear`: the wanted side, the other one, or nowhere.
 * `home(side)` is the box that the overlay takes on that side.
 */
export function chooseSide(wanted: Side, home: (side: Side) => Box, keepClear: Box[]): Side | null {
  const sides: Side[] = wanted === 'left' ? ['left', 'right'] : ['right', 'left'];
  return sides.find((side) => !keepClear.some((box) => meet(home(side), box))) ?? null;
}
