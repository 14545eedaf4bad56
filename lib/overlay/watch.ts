import { isOurDoing, isOurs } from '../locate/page-change';
import { onChange } from '../locate/notify';
import { pageIndex } from '../locate/page-index';
import type { Twins } from '../locate/redrawn';

/** Of the main thread's time, looking may take a part of this many while a page moves without rest. */
const PARTS = 20;
/** Milliseconds after a rest: long enough for a page to put a part together, short enough to be no wait for a person. */
const FIRST = 30;
/** How much longer each pause is than the one before, while the page moves on. */
const GROWTH = 4;
/** Shortest and longest rest between two looks while the page moves, in milliseconds. */
const EVERY = 200;
const LONGEST = 800;
/** A page that changes more often than this before it is looked at is looked at whole; being told of each change costs more. */
const FEW = 4;

/** What is watched beside what a page's index hears of (`page-index.ts`). */
export interface Also {
  attributes: string[];
  /** Events of the page after which it may show something else. */
  events: string[];
  /** Is told of every change at once, before anybody looks. @returns whether `framed` is called with the next frame. */
  moved: (twins?: Twins) => boolean | undefined;
  /**
   * @returns nothing when these changes are nobody's business, else whether more may be another than what is written in
   *   fields; without records, whatever changed may be
   */
  concerns: (records?: readonly MutationRecord[]) => boolean | undefined;
}

/** @param isMore false when nothing is another but what is written in fields: what stood anywhere stands there still */
export type Look = (isMore: boolean) => void;

export interface Watching {
  /** Asks for a look without a change. */
  soon: () => void;
  /** The page was laid out, which makes looking cheap. @returns whether it was looked at for more than values, because that was due */
  framed: () => boolean | undefined;
  /** Looks no more; a timer that is left then goes off once, and finds nobody to look for. */
  stop: () => void;
}

const looks = new Set<Look>();
let more: Also | undefined;
let listening = new AbortController();
let due = false;
let timer: ReturnType<typeof setTimeout> | undefined;
let pause = FIRST;
let seen = -Infinity;
let took = 0;
let dear = 0;
let calls = 0;
let kept: MutationRecord[] | undefined;
let attended = new WeakSet<Node>();
const attributes = new MutationObserver((records) => heard(records));
onChange(heard);

/**
 * Calls `look` now and soon after the page changed, detector and overlay in one task: at most once per `EVERY` while it
 * moves on, less often when looking is slow on this page, always once after the last change. While the guide is shown, what
 * changes and is nobody's business (`concerns.ts`) is not looked at. After a few changes nobody listens until the look, so a
 * page that renders a thousand times costs a handful of callbacks; a page at rest has no timer.
 */
export function watch(look: Look, also?: Also): Watching {
  looks.add(look);
  more = also ?? more;
  pause = FIRST;
  // What is attended to already is not yet for this one.
  rest();
  lookNow();
  return {
    soon,
    framed: () => {
      if (!due) return false;
      if (performance.now() - seen > Math.max(EVERY, dear)) return lookNow();
      // A page that moves on is looked at when its time comes.
      return schedule();
    },
    stop: () => {
      looks.delete(look);
      if (also) more = undefined;
      rest();
      listening.abort();
      listening = new AbortController();
    },
  };
}

/** @param records not there: too many to tell */
function heard(records?: readonly MutationRecord[], twins?: Twins): void {
  if (records?.every(isOurDoing)) return;
  const framed = more?.moved(twins);
  if (!records || ++calls > FEW) return soon();
  if (!twins) kept?.push(...records);
  // A tab in the background draws no frames.
  schedule(framed && !document.hidden);
}

function happened({ target }: Event): void {
  if (!isOurs(target as Node)) soon();
}

/** Open shadow roots and frames, too: a document's observer hears nothing of them. */
function attend(): void {
  for (const part of pageIndex(document, []).parts) {
    if (attended.has(part)) continue;
    attended.add(part);
    if (more) attributes.observe(part, { subtree: true, attributeFilter: more.attributes });
    // The same listener twice on one part is one.
    for (const type of more?.events ?? [])
      part.addEventListener(type, happened, { capture: true, passive: true, signal: listening.signal });
    // A frame that goes to another page has another document.
    (part as Document).defaultView?.frameElement?.addEventListener('load', soon);
  }
}

/** @returns as `concerns` does */
function lookNow(): boolean | undefined {
  clearTimeout(timer);
  timer = undefined;
  const start = performance.now();
  const isMore = more ? more.concerns(kept) : true;
  kept = [];
  calls = 0;
  due = false;
  if (isMore === undefined) return undefined;
  for (const look of looks) look(isMore);
  if (isMore && looks.size) attend();
  seen = performance.now();
  // The mean of two looks: the index is shared, so that one look walks over the page and the next finds it walked over.
  dear = (took + seen - start) * (PARTS / 2);
  took = seen - start;
  return isMore;
}

function soon(): void {
  rest();
  schedule();
}

/** Whatever changed until the next look is not known. */
function rest(): void {
  kept = undefined;
  attributes.disconnect();
  attended = new WeakSet();
}

/** @param framed a frame will tell whether a look is needed */
function schedule(framed?: boolean): undefined {
  due = true;
  if (timer || !looks.size || framed) return;
  const since = performance.now() - seen;
  // It moved on right after the last look: the more it moves, the less often it is looked at.
  pause = since < EVERY ? Math.min(GROWTH * pause, LONGEST) : FIRST;
  timer = setTimeout(lookNow, Math.max(pause, dear - since));
}
