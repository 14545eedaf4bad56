/**
 * Runs in every measured page before anything else, the same for all variants: keeps long tasks, and when an overlay was
 * on screen. The overlay's root is closed; its host is a popover that is a child of `<html>`, and it counts as seen two
 * frames after it was opened.
 */
export const HARNESS = `(() => {
  if (window.top !== window) return;
  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)))
    .observe({ type: 'longtask', buffered: true });
  const isOpen = () => [...(document.documentElement?.children ?? [])].some((each) => each.matches(':popover-open'));
  let openedAt;
  const opened = new Promise((resolve) => {
    const look = () => {
      if (openedAt !== undefined || !isOpen()) return;
      openedAt = 0;
      requestAnimationFrame(() => requestAnimationFrame(() => resolve((openedAt = performance.now()))));
    };
    new MutationObserver((_, observer) => {
      if (!document.documentElement) return;
      observer.disconnect();
      new MutationObserver(look).observe(document.documentElement, { childList: true });
      look();
    }).observe(document, { childList: true });
    addEventListener('toggle', look, true);
  });
  const quiet = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  window.bench = {
    tasks, isOpen, quiet,
    shown: () => Promise.race([opened, quiet(8000).then(() => { throw new Error('no overlay came'); })]),
    gone: async () => { while (isOpen()) await quiet(20); },
    seen: () => ({
      overlay: openedAt ?? null,
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
      longTasks: tasks.filter((duration) => duration > 50).length,
    }),
  };
})()`;
