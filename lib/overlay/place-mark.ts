import type { Box } from './side';

/** As in the style sheet. */
const HEIGHT = 22;
const WIDTH = 280;
const AIR = 6;

/** From the field's corner, in pixels; `width` is the most it may take. */
export interface Spot {
  x: number;
  y: number;
  width: number;
}

/**
 * Where a mark goes: after the field or under it, the first that is empty page; else only its sign, after
 * the field. Never over the field itself, nor over anything that a person reads or uses.
 */
export function placeMark(field: Box, element: Element, sign: HTMLElement): Spot {
  const width = Math.min(WIDTH, Math.max(sign.scrollWidth, HEIGHT));
  const middle = (field.top + field.bottom - HEIGHT) / 2;
  const places = [
    { x: field.right + AIR, y: middle },
    { x: field.left, y: field.bottom + AIR },
  ];
  const host = (sign.getRootNode() as ShadowRoot).host;
  const empty = ({ x, y }: { x: number; y: number }) =>
    [2, width / 2, width - 2].every((dx) => {
      const there = document.elementsFromPoint(x + dx, y + HEIGHT / 2).find((one) => one !== host);
      // What stands behind the field too is empty here.
      return there !== undefined && there !== element && there.contains(element);
    });
  const free = places.find(empty);
  const { x, y } = free ?? { x: Math.min(field.right + 2, innerWidth - HEIGHT), y: middle };
  return { x: x - field.left, y: y - field.top, width: free ? WIDTH : HEIGHT };
}
