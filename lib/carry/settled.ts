/** At most this many frames are waited for: a page that never rests is read as it is. */
const MOST_FRAMES = 60;
const QUIET_FRAMES = 2;

/** The next frame, or soon: a page in a background tab gets no frames at all. */
const nextFrame = (view: Window): Promise<void> =>
  new Promise((resolve) => {
    let timer = 0;
    const frame = view.requestAnimationFrame(() => {
      view.clearTimeout(timer);
      resolve();
    });
    timer = view.setTimeout(() => {
      view.cancelAnimationFrame(frame);
      resolve();
    }, 50);
  });

/** Resolves when nothing in the document has changed for two frames, or after 60 frames. */
export async function settled(root: Document): Promise<void> {
  const view = root.defaultView;
  if (!view) return;
  let quiet = 0;
  const observer = new MutationObserver(() => {
    quiet = 0;
  });
  observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  try {
    for (let frame = 0; frame < MOST_FRAMES && quiet < QUIET_FRAMES; frame++) {
      quiet++;
      await nextFrame(view);
    }
  } finally {
    observer.disconnect();
  }
}
