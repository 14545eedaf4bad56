import type { Twins } from '../locate/redrawn';
import { boxOf, clipsOf } from './boxes';
import { behindDialog } from './dialogs';
import { createFollower } from './follow';
import { h, patch } from './h';
import { icon } from './icon';
import { type Spot, placeMark } from './place-mark';
import type { Box } from './side';

/** Something on the page to point at: with a ring, or, when it has a text, with a mark beside it. */
export interface Pointed {
  find: () => Element[];
  /** What is written on the page counts for which one it is. */
  isByValue?: boolean;
  marked?: { text: string; level: string } | undefined;
}

interface Sign {
  marked: Pointed['marked'];
  element: Element;
  clips: Element[];
  drawing: HTMLElement;
  style: string;
  spot?: Spot & { size: string };
}
interface Held extends Pointed {
  signs: Sign[];
}

/** Part of the time that finding again may take while the page replaces what is pointed at. */
const SHARE = 0.02;

/**
 * Draws rings and marks into `layer` and keeps them where the controls are. A control that the page replaced is found
 * again in the next frame; a page that replaces it without rest has to wait in proportion to what finding costs.
 * `drawn` hears where the rings are; `framed` is told of every frame first, for a look at the whole page that is due anyway,
 * and says whether one was had: that finds what is lost, and draws.
 */
export function createPointer(
  layer: HTMLElement,
  dialogs: () => Element[],
  drawn: (rings: Box[]) => void,
  framed: () => boolean | undefined,
): {
  point: (wanted: Pointed[]) => void;
  lookAgain: (isMore: boolean) => void;
  ringed: () => Element[];
  follow: (twins?: Twins) => boolean;
  stop: () => void;
} {
  let held: Held[] = [];
  let notBefore = 0;
  let took = Infinity;
  const probe = layer.appendChild(document.createElement('div'));
  const follower = createFollower(probe, show);

  const all = () => held.flatMap(({ signs }) => signs);

  function find(isMore = true): void {
    const start = performance.now();
    const before = took;
    const changed = held.map((each) => (isMore || each.isByValue) && hold(each)).includes(true);
    const end = performance.now();
    // The cheaper of two: one that the machine interrupted says nothing of the page.
    notBefore = end + Math.min(before, end - start) / SHARE;
    took = end - start;
    if (changed) follower.follow(all().map(({ element }) => element));
  }

  /** @returns whether it stands elsewhere now */
  function hold(pointed: Held): boolean {
    const { signs, marked } = pointed;
    const found = pointed.find();
    if (found.length === signs.length && found.every((element, index) => signs[index]!.element === element))
      return false;
    for (const { drawing } of signs.splice(found.length)) drawing.remove();
    pointed.signs = found.map((element, index) => ({
      marked,
      element,
      clips: clipsOf(element),
      drawing: signs[index]?.drawing ?? layer.appendChild(makeSign(pointed)),
      style: signs[index]?.style ?? '',
    }));
    return true;
  }

  function show(): void {
    if (!framed()) draw();
  }

  function draw(): void {
    const gone = all().filter(({ element }) => !element.isConnected);
    if (gone[0] && performance.now() < notBefore) {
      // Whoever heard of this frame looks again when the page comes to rest.
      for (const one of gone) paint(one, HIDDEN);
      return;
    }
    if (gone[0]) find();
    const signs = all();
    const open = dialogs().filter((dialog) => dialog.getBoundingClientRect().width);
    // All reading before all writing: one layout a frame.
    const boxes = signs.map(({ element, clips }) => (behindDialog(element, open) ? null : boxOf(element, clips)));
    const styles = signs.map((one, index) => {
      const box = boxes[index];
      return box ? (one.marked ? beside(box, one) : around(box)) : HIDDEN;
    });
    signs.forEach((one, index) => paint(one, styles[index]!));
    drawn(boxes.filter((box, index): box is Box => !!box && !signs[index]!.marked));
  }

  return {
    /** Points at these and at nothing else. */
    point: (wanted) => {
      for (const { drawing } of all()) drawing.remove();
      held = wanted.map((pointed) => ({ ...pointed, signs: [] }));
      follower.stop();
      find();
      show();
    },
    /** Looks again, after the page changed or because a person asks for it; after a change of values it is drawn with the frame. */
    lookAgain: (isMore) => {
      // What finding nothing takes says nothing of the page.
      if (held.length) find(isMore);
      if (!isMore) return;
      for (const one of all()) delete one.spot;
      draw();
    },
    /** What the rings stand around now. */
    ringed: () => all().flatMap(({ marked, element }) => (marked ? [] : element)),
    /** In the next frame, what it points at may stand elsewhere; it is followed to what was drawn in its place. */
    follow: (twins) => {
      if (twins) {
        const now = (element: Element) => (twins.get(element) as Element | undefined) ?? element;
        const moved = (one: Sign) => {
          one.clips = one.clips.map(now);
          return (one.element = now(one.element));
        };
        follower.follow(all().map(moved), twins);
      }
      return follower.soon();
    },
    stop: () => {
      follower.stop();
      held = [];
    },
  };
}

const HIDDEN = 'display:none';

function paint(one: Sign, style: string): void {
  // The object model and not the attribute, which a page's CSP may refuse.
  if (one.style !== style) one.drawing.style.cssText = one.style = style;
}

/** Where a mark goes is asked of the page once, as long as the field keeps its size: asking is dear. */
function beside(box: Box, one: Sign): string {
  const size = [box.right - box.left, box.bottom - box.top, innerWidth].join();
  if (one.spot?.size !== size) one.spot = { ...placeMark(box, one.element, one.drawing), size };
  const { x, y, width } = one.spot;
  return `translate:${Math.round(box.left + x)}px ${Math.round(box.top + y)}px;max-width:${width}px`;
}

function makeSign({ marked }: Pointed): HTMLElement {
  const sign = document.createElement('div');
  sign.className = marked ? `mark ${marked.level}` : 'ring';
  // The findings list says it in words; the step says it for the ring.
  sign.ariaHidden = 'true';
  if (marked) patch(sign, [icon(marked.level === 'note' ? 'info' : 'problem'), h('span', {}, marked.text)]);
  return sign;
}

/** Air between the control and the ring. */
const AIR = 4;
const around = ({ left, top, right, bottom }: Box) =>
  `translate:${left - AIR}px ${top - AIR}px;width:${right - left + 2 * AIR}px;height:${bottom - top + 2 * AIR}px`;
