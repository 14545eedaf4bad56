import { pageChanged } from '../locate/page-change';

/** Part of the main thread's time that looking may take while a page moves without rest. */
const SHARE = 0.05;
/** Longest pause between two looks while the page moves, in units of the shortest. */
const LONGEST = 4;

/**
 * Calls `look` after the page changed: at most once per `every` milliseconds, less often when looking is slow on this
 * page, always once after the last change. The observer is off between a change and its look, so a page that renders a
 * thousand times costs a handful of callbacks; a page at rest has no timer.
 *
 * @returns `soon()` to ask for a look without a change, `stop()` to leave no trace.
 */
export function watch(
  root: Document,
  every: number,
  look: () => void,
  also: Pick<MutationObserverInit, 'attributeFilter' | 'characterData'> = {},
): { soon: () => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = every;
  let seen = -Infinity;
  let dear = 0;
  const observer = new MutationObserver((records) => {
    if (pageChanged(records)) soon();
  });
  const attend = () => observer.observe(root, { childList: true, subtree: true, ...also });

  function soon(): void {
    if (timer !== undefined) return;
    observer.disconnect();
    // It moved on right after the last look: the more it moves, the less often it is looked at.
    pause = performance.now() - seen < every ? Math.min(2 * pause, LONGEST * every) : every;
    timer = setTimeout(
      () => {
        timer = undefined;
        attend();
        const start = performance.now();
        look();
        seen = performance.now();
        dear = (seen - start) / SHARE;
      },
      Math.max(pause, dear),
    );
  }

  attend();
  return {
    soon,
    stop: () => {
      clearTimeout(timer);
      // A look that stops the watch from inside must not be followed by another.
      timer = 0 as never;
      observer.disconnect();
    },
  };
}
