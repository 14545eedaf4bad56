import { isOurs, pageChanged } from '../locate/page-change';

/** Part of the main thread's time that looking may take while a page moves without rest. */
const SHARE = 0.05;
/** After a rest: long enough for a page to put a part together, short enough to be no wait for a person. */
const FIRST = 30;
/** How much longer each pause is than the one before, while the page moves on. */
const GROWTH = 4;
/** A page that changes more often than this before it is looked at is looked at whole; being told of each change costs more. */
const FEW = 4;
/** Longest pause between two looks while the page moves, in units of the shortest. */
const LONGEST = 4;

/** What is watched beside nodes that come and go. */
export interface Also extends Pick<MutationObserverInit, 'attributeFilter' | 'characterData'> {
  /** Events of the page after which it may show something else. */
  events?: string[];
}

/**
 * Calls `look` now and soon after the page changed: at most once per `every` milliseconds while it moves on, less often
 * when looking is slow on this page, always once after the last change. After a few changes the observer is off until
 * the look, so a page that renders a thousand times costs a handful of callbacks; a page at rest has no timer.
 *
 * @param look gets all changes since the last look where they are few and known; returns the parts to watch, since a
 *   document's observer hears nothing of open shadow roots and frames; or nothing when there was nothing to look at
 * @returns `soon()` to ask for a look without a change, `now()` to have the one that is due at once, `stop()` to leave no trace.
 */
export function watch(
  root: Document,
  every: number,
  look: (records?: readonly MutationRecord[]) => readonly Node[] | undefined,
  { events = [], ...also }: Also = {},
): { soon: () => void; now: () => void; stop: () => void } {
  const listening = new AbortController();
  const { signal } = listening;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = FIRST;
  let seen = -Infinity;
  let took = 0;
  let dear = 0;
  let calls = 0;
  let kept: MutationRecord[] | undefined;
  let attended = new WeakSet<Node>();
  const observer = new MutationObserver((records) => {
    if (!pageChanged(records)) return;
    if (++calls > FEW) return soon();
    kept?.push(...records);
    schedule();
  });

  const heard = ({ target }: Event) => {
    if (!isOurs(target as Node)) soon();
  };

  function attend(part: Node): void {
    if (attended.has(part)) return;
    attended.add(part);
    observer.observe(part, { childList: true, subtree: true, ...also });
    if (part.nodeType !== Node.DOCUMENT_NODE) return;
    // The same listener twice on one part is one.
    for (const type of events) part.addEventListener(type, heard, { capture: true, passive: true, signal });
    // A frame that goes to another page has another document.
    (part as Document).defaultView?.frameElement?.addEventListener('load', soon, { signal });
  }

  function lookNow(): void {
    timer = undefined;
    const records = kept;
    kept = [];
    calls = 0;
    // Before looking: what looking changes has to be looked at, too.
    attend(root);
    const start = performance.now();
    const parts = look(records);
    if (!parts) return;
    seen = performance.now();
    // The mean of two looks: the index is shared, so that one look walks over the page and the next finds it walked over.
    dear = (took + seen - start) / 2 / SHARE;
    took = seen - start;
    if (!signal.aborted && timer === undefined) parts.forEach(attend);
  }

  function soon(): void {
    kept = undefined;
    observer.disconnect();
    attended = new WeakSet();
    schedule();
  }

  function schedule(): void {
    if (timer !== undefined) return;
    const rest = performance.now() - seen;
    // It moved on right after the last look: the more it moves, the less often it is looked at.
    pause = rest < every ? Math.min(GROWTH * pause, LONGEST * every) : FIRST;
    timer = setTimeout(lookNow, Math.max(pause, dear - rest));
  }

  lookNow();
  return {
    soon,
    now: () => {
      if (!timer) return;
      clearTimeout(timer);
      lookNow();
    },
    stop: () => {
      clearTimeout(timer);
      // A look that stops the watch from inside must not be followed by another.
      timer = 0 as never;
      listening.abort();
      observer.disconnect();
    },
  };
}
