import { isOurs, pageChanged } from '../locate/page-change';

/** Part of the main thread's time that looking may take while a page moves without rest. */
const SHARE = 0.05;
/** After a rest: long enough for a page to put a part together, short enough to be no wait for a person. */
const FIRST = 40;
/** Longest pause between two looks while the page moves, in units of the shortest. */
const LONGEST = 4;

/** What is watched beside nodes that come and go. */
export interface Also extends Pick<MutationObserverInit, 'attributeFilter' | 'characterData'> {
  /** Events of the page after which it may show something else. */
  events?: string[];
}

/**
 * Calls `look` now and soon after the page changed: at most once per `every` milliseconds while it moves on, less often
 * when looking is slow on this page, always once after the last change. The observer is off between a change and its
 * look, so a page that renders a thousand times costs a handful of callbacks; a page at rest has no timer.
 *
 * @param look returns the parts to watch: a document's observer hears nothing of open shadow roots and frames
 * @returns `soon()` to ask for a look without a change, `stop()` to leave no trace.
 */
export function watch(
  root: Document,
  every: number,
  look: () => readonly Node[],
  { events = [], ...also }: Also = {},
): { soon: () => void; stop: () => void } {
  const listening = new AbortController();
  const { signal } = listening;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = FIRST;
  let seen = -Infinity;
  let took = Infinity;
  let dear = 0;
  const observer = new MutationObserver((records) => {
    if (pageChanged(records)) soon();
  });

  const heard = ({ target }: Event) => {
    if (!isOurs(target as Node)) soon();
  };

  function attend(part: Node): void {
    observer.observe(part, { childList: true, subtree: true, ...also });
    if (part.nodeType !== Node.DOCUMENT_NODE) return;
    // The same listener twice on one part is one.
    for (const type of events) part.addEventListener(type, heard, { capture: true, passive: true, signal });
    // A frame that goes to another page has another document.
    (part as Document).defaultView?.frameElement?.addEventListener('load', soon, { signal });
  }

  function lookNow(): void {
    timer = undefined;
    // Before looking: what looking changes has to be looked at, too.
    attend(root);
    const start = performance.now();
    const parts = look();
    seen = performance.now();
    // The cheaper of two looks: one that the machine interrupted says nothing of the page.
    dear = Math.min(took, seen - start) / SHARE;
    took = seen - start;
    if (!signal.aborted && timer === undefined) parts.forEach(attend);
  }

  function soon(): void {
    if (timer !== undefined) return;
    observer.disconnect();
    const rest = performance.now() - seen;
    // It moved on right after the last look: the more it moves, the less often it is looked at.
    pause = rest < every ? Math.min(Math.max(2 * pause, every), LONGEST * every) : FIRST;
    timer = setTimeout(lookNow, Math.max(pause, dear - rest));
  }

  lookNow();
  return {
    soon,
    stop: () => {
      clearTimeout(timer);
      // A look that stops the watch from inside must not be followed by another.
      timer = 0 as never;
      listening.abort();
      observer.disconnect();
    },
  };
}
