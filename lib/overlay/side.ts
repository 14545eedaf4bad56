/** A rectangle in the viewport, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
export type Side = 'left' | 'right';

export const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Where the overlay may stand so that it covers none of `keepClear`: the wanted side, the other one, or nowhere.
 * `home(side)` is the box that the overlay takes on that side.
 */
export function chooseSide(wanted: Side, home: (side: Side) => Box, keepClear: Box[]): Side | null {
  const isFree = (side: Side) => !keepClear.some((box) => meet(home(side), box));
  return [wanted, otherSide(wanted)].find(isFree) ?? null;
}
