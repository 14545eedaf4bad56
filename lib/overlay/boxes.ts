import { above } from '../locate/above';
import type { Box } from './side';

/** Smaller than this, an input is hidden behind a drawn one: its label or its parent is what people see. */
const SEEN = 8;

/** Ancestors in its document that can cut an element off; asked once, since computed styles are dear. */
export function clipsOf(element: Element): Element[] {
  const clips: Element[] = [];
  for (let at = above(element); at && !/^(body|html)$/.test(at.localName); at = above(at)) {
    const { overflowX, overflowY } = getComputedStyle(at);
    if (overflowX !== 'visible' || overflowY !== 'visible') clips.push(at);
  }
  return clips;
}

/** The frame of the page that the element lives in, if any; of another origin's frames nothing is ever found. */
export const frameOf = (element: Element): Element | null => element.ownerDocument.defaultView?.frameElement ?? null;

function seen(element: Element | null | undefined): DOMRect | undefined {
  const box = element?.getBoundingClientRect();
  return box && box.width >= SEEN && box.height >= SEEN ? box : undefined;
}

/** Where a person sees the element, in the viewport; null when it is nowhere. It may lie outside the viewport. */
export function boxOf(element: Element, clips: Element[]): Box | null {
  // For its labels the browser walks over the whole page: asked of hidden boxes only.
  const rect = seen(element) ?? seen((element as HTMLInputElement).labels?.[0]) ?? seen(above(element));
  if (!rect) return null;
  const box = { left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom };
  for (const clip of clips) {
    const edge = clip.getBoundingClientRect();
    // An element of no size cuts nothing off that can be seen: a wrapper of floated or fixed children.
    if (edge.width >= SEEN && edge.height >= SEEN) cut(box, edge);
  }
  const frame = frameOf(element);
  const outer = frame && boxOf(frame, clipsOf(frame));
  if (outer) {
    const { left, top } = frame.getBoundingClientRect();
    const x = left + frame.clientLeft;
    const y = top + frame.clientTop;
    box.left += x;
    box.right += x;
    box.top += y;
    box.bottom += y;
    cut(box, outer);
  }
  return (!frame || outer) && box.right - box.left >= SEEN / 2 && box.bottom - box.top >= SEEN / 2 ? box : null;
}

function cut(box: Box, edge: Box): void {
  box.left = Math.max(box.left, edge.left);
  box.top = Math.max(box.top, edge.top);
  box.right = Math.min(box.right, edge.right);
  box.bottom = Math.min(box.bottom, edge.bottom);
}
