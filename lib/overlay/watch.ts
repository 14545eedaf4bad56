import { isOurs, pageChanged } from '../locate/page-change';
import { onChange, pageIndex } from '../locate/page-index';

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

/**
 * Looks at the page. It gets all changes since the last look where they are few and known.
 *
 * @returns false when there was nothing to look at; of several, the last one's word counts
 */
export type Look = (records?: readonly MutationRecord[]) => unknown;

/** What is watched beside what a page's index hears of (`page-index.ts`). */
export interface Also {
  attributes: string[];
  /** Events of the page after which it may show something else. */
  events: string[];
  /** Is told of every change at once, before anybody looks. */
  moved: () => void;
}

const looks = new Set<Look>();
let more: Also | undefined;
let listening = new AbortController();
let timer: ReturnType<typeof setTimeout> | undefined;
let pause = FIRST;
let seen = -Infinity;
let took = 0;
let dear = 0;
let calls = 0;
let kept: MutationRecord[] | undefined;
let attended = new WeakSet<Node>();
const attributes = new MutationObserver(heard);
onChange(heard);

/**
 * Calls `look` now and soon after the page changed, detector and overlay in one task: at most once per `EVERY` while it
 * moves on, less often when looking is slow on this page, always once after the last change. After a few changes nobody
 * listens until the look, so a page that renders a thousand times costs a handful of callbacks; a page at rest has no timer.
 *
 * @returns `soon()` to ask for a look without a change, `now()` to have the one that is due at once, `stop()` to look no more;
 *   a timer that is left then goes off once, and finds nobody to look for.
 */
export function watch(look: Look, also?: Also): { soon: () => void; now: () => void; stop: () => void } {
  looks.add(look);
  more = also ?? more;
  pause = FIRST;
  // What is attended to already is not yet for this one.
  rest();
  lookNow();
  return {
    soon,
    now: () => {
      if (timer) lookNow();
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
function heard(records?: readonly MutationRecord[]): void {
  if (records && !pageChanged(records)) return;
  more?.moved();
  if (!records || ++calls > FEW) return soon();
  kept?.push(...records);
  schedule();
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

function lookNow(): void {
  clearTimeout(timer);
  timer = undefined;
  const records = kept;
  kept = [];
  calls = 0;
  const start = performance.now();
  let looked: unknown;
  for (const look of looks) looked = look(records);
  if (looks.size) attend();
  if (looked === false) return;
  seen = performance.now();
  // The mean of two looks: the index is shared, so that one look walks over the page and the next finds it walked over.
  dear = (took + seen - start) * (PARTS / 2);
  took = seen - start;
}

function soon(): void {
  kept = undefined;
  rest();
  schedule();
}

function rest(): void {
  attributes.disconnect();
  attended = new WeakSet();
}

function schedule(): void {
  if (timer || !looks.size) return;
  const since = performance.now() - seen;
  // It moved on right after the last look: the more it moves, the less often it is looked at.
  pause = since < EVERY ? Math.min(GROWTH * pause, LONGEST) : FIRST;
  timer = setTimeout(lookNow, Math.max(pause, dear - since));
}
