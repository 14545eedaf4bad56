/**
 * Calls `draw` in the next frame after anything that can move the followed elements: scrolling, resizing, the page's own
 * rendering, the end of an animation. No frame is asked for while nothing moves, and nothing is listened to while nothing
 * is followed.
 *
 * `probe` is an element of ours whose size is changed to be called back: size observers are called between the page's
 * layout and its painting, so that reading places there makes the browser lay out nothing twice. From a frame callback
 * the same reading cost 1.7 ms a frame on a page that renders without rest (measured in Chromium 156, 2026-11).
 */
export function createFollower(
  probe: HTMLElement,
  draw: () => void,
): {
  follow: (elements: Element[]) => void;
  soon: () => void;
  stop: () => void;
} {
  let due = false;
  let listening: AbortController | undefined;
  const mutations = new MutationObserver(() => soon());
  const sizes = new ResizeObserver(() => {
    if (due) attend();
    due = false;
    draw();
  });
  let roots: Iterable<Node> = [];
  const attend = () => {
    if (listening) for (const root of roots) mutations.observe(root, { childList: true, subtree: true });
  };

  function soon(): void {
    if (due || !listening) return;
    due = true;
    // One callback a frame however often the page renders in it.
    mutations.disconnect();
    // From 1px, as in the style sheet: set to what it is already, it would call nobody back, and the ring stood still.
    probe.style.inlineSize = probe.style.inlineSize === '2px' ? '1px' : '2px';
  }

  function stop(): void {
    due = false;
    listening?.abort();
    listening = undefined;
    mutations.disconnect();
    sizes.disconnect();
  }

  /** @param views the page's windows: its own and those of frames. A listener that is there already is not added again. */
  function listen(views: Iterable<Window>): void {
    listening ??= new AbortController();
    const options = { capture: true, passive: true, signal: listening.signal };
    for (const view of views) {
      for (const type of ['scroll', 'resize', 'transitionend', 'animationend', 'load', 'toggle'])
        view.addEventListener(type, soon, options);
    }
    // Pinch zoom moves rings and controls alike: both stand in the layout viewport.
    if (!due) attend();
  }

  return {
    follow: (elements) => {
      if (!elements.length) return stop();
      const documents = new Set([document, ...elements.map(({ ownerDocument }) => ownerDocument)]);
      // The page around a shadow root or a frame moves what is in it.
      roots = new Set([...documents, ...elements.map((element) => element.getRootNode())]);
      listen([...documents].flatMap(({ defaultView }) => defaultView ?? []));
      sizes.disconnect();
      for (const element of [probe, ...elements]) sizes.observe(element);
    },
    soon,
    stop,
  };
}
