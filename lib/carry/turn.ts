/** Resolves after so many ms. */
export const pause = (view: Window, ms: number): Promise<void> =>
  new Promise((resolve) => view.setTimeout(resolve, ms));

/**
 * Gives the page its turn: it has heard of one field before the next is looked for. A frame when it is seen; a tab in the
 * background gets no frames and one timer a second, so there only its own tasks are let pass.
 */
export const turn = (root: Document): Promise<void> =>
  new Promise((resolve) => {
    const view = root.defaultView;
    if (view && !root.hidden) {
      const timer = view.setTimeout(resolve, 50);
      view.requestAnimationFrame(() => {
        view.clearTimeout(timer);
        resolve();
      });
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
