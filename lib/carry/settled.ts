import { openRoots } from '../locate/open-roots';
import { isOurDoing } from '../locate/page-change';
import { pause } from './turn';

/** Code that waits for the last letter waits 150 to 500 ms for it; a value that is read before that is not the page's answer. */
const QUIET = 600;
/** A page that never rests is read as it is after so many ms. */
const MOST = 2_500;
/** A page that is being left takes its server's time (ms); then it was no page that was asked for, but a file. */
const LEAVING = 10_000;

/** Whether the page is on its way to another document: what a form that posts itself back does when a box changes. */
export function watchLeaving(view: Window): { isLeaving: () => boolean; stop: () => void } {
  let leaving = false;
  const note = () => {
    leaving = true;
  };
  view.addEventListener('beforeunload', note);
  return { isLeaving: () => leaving, stop: () => view.removeEventListener('beforeunload', note) };
}

/**
 * Resolves when nothing in the document has changed for a while. A document that is being left is waited for to its end,
 * which ends this script too: whoever asked looks for the form in the next one.
 */
export async function settled(root: Document, isLeaving: () => boolean): Promise<void> {
  const view = root.defaultView;
  if (!view) return;
  const start = performance.now();
  let changed = start;
  const observer = new MutationObserver((records) => {
    if (!records.every(isOurDoing)) changed = performance.now();
  });
  for (const part of openRoots(root)) {
    observer.observe(part, { subtree: true, childList: true, attributes: true, characterData: true });
  }
  try {
    for (;;) {
      const now = performance.now();
      const end = isLeaving() ? start + LEAVING : Math.min(changed + QUIET, start + MOST);
      if (now >= end) return;
      await pause(view, Math.min(end - now, QUIET));
    }
  } finally {
    observer.disconnect();
  }
}
