import { type Box, type Side, chooseSide } from './side';

/** Distance of the overlay from the edges, as in the style sheet. */
const EDGE = 16;
/** A dialog wider than this part of the window is the page of the moment: there is no beside it. */
const WIDE = 0.7;
/** A dialog's inner margin, which may be covered. */
const MARGIN = 16;
const TYPED = 'input,textarea,select,[contenteditable]';

/**
 * Decides where the overlay stands: where the person put it, unless it would cover what it points at, a dialog of the
 * page, or the field that is being typed in; then on the other side; when that is covered too, as a pill. `changed` is
 * told of every move.
 */
export function createPlace(
  first: { side: Side; minimised: boolean },
  frame: HTMLElement,
  dialogs: () => Element[],
  changed: (side: Side, minimised: boolean) => void,
) {
  let { side, minimised } = first;
  let wished = first;
  /** Opened by hand although it covers something: the person's word counts until something else is pointed at. */
  let insisted = false;
  let panel = { width: 340, height: innerHeight * 0.7 };
  let pill = { width: 110, height: 40 };
  let rings: Box[] = [];
  let typing: Box[] = [];

  const sizes = new ResizeObserver(() => {
    const box = frame.firstElementChild!.getBoundingClientRect();
    if (!box.width) return;
    if (minimised) pill = box;
    else panel = box;
  });

  function decide(): void {
    const must = [...rings, ...inTheWay(dialogs())];
    const free = (size: { width: number; height: number }, boxes: Box[]) =>
      chooseSide(side, (at) => home(at, size), boxes);
    // For the field that is being typed in it steps aside, but does not fold up.
    const open = free(panel, [...must, ...typing]) ?? free(panel, must);
    const small = wished.minimised || (!open && !insisted);
    settle((small ? free(pill, must) : open) ?? side, small);
  }

  function settle(nextSide: Side, nextMinimised: boolean): void {
    if (nextSide === side && nextMinimised === minimised) return;
    side = nextSide;
    minimised = nextMinimised;
    changed(side, minimised);
  }

  function wish(dock: Side, small: boolean): void {
    // Opening the pill by hand is a word against its having folded up.
    insisted = minimised && !small && !wished.minimised;
    wished = { side: dock, minimised: small };
    settle(dock, small);
    decide();
  }

  const focused = ({ target }: Event) => {
    typing = target instanceof Element && target.matches(TYPED) ? boxes([target]) : [];
    decide();
  };
  document.addEventListener('focusin', focused);
  return {
    /** The person's word: stands until something else is pointed at. */
    wish,
    /** The same, as the worker keeps it; no news when it only repeats the wish. */
    stored: (dock: Side, small: boolean): void => {
      if (wished.side !== dock || wished.minimised !== small) wish(dock, small);
    },
    decide,
    keepClear: (boxes: Box[]): void => {
      rings = boxes;
      decide();
    },
    forget: (): void => {
      insisted = false;
    },
    /** Call it when the overlay was drawn: one element in `frame`. */
    drawn: (): void => sizes.observe(frame.firstElementChild!),
    stop: (): void => {
      sizes.disconnect();
      document.removeEventListener('focusin', focused);
    },
  };
}

const home = (side: Side, { width, height }: { width: number; height: number }): Box => {
  const left = side === 'left' ? EDGE : innerWidth - EDGE - width;
  return { left, right: left + width, top: innerHeight - EDGE - height, bottom: innerHeight - EDGE };
};

const boxes = (elements: Element[]): Box[] => elements.map((element) => element.getBoundingClientRect());

const inTheWay = (dialogs: Element[]): Box[] =>
  boxes(dialogs)
    .filter(({ left, right }) => right > left && right - left < innerWidth * WIDE)
    .map(({ left, top, right, bottom }) => ({ left: left + MARGIN, top, right: right - MARGIN, bottom }));
