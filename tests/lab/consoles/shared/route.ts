import { useSyncExternalStore } from 'react';

const CHANGED = 'console-route';

/** The console's own window, also for a page whose content stands in a frame. */
const outer = window.parent;

const subscribe = (listener: () => void) => {
  addEventListener('popstate', listener);
  addEventListener(CHANGED, listener);
  return () => {
    removeEventListener('popstate', listener);
    removeEventListener(CHANGED, listener);
  };
};

/** Goes to another page of the console without loading it. `news` is read out there. */
export const navigate = (to: string, { replace = false, news }: { replace?: boolean; news?: string } = {}): void => {
  const state = news === undefined ? null : { news };
  if (replace) outer.history.replaceState(state, '', to);
  else outer.history.pushState(state, '', to);
  outer.dispatchEvent(new Event(CHANGED));
  if (!replace) outer.scrollTo(0, 0);
};

/** What is read out on the page that was just opened. */
export const newsOf = (): string | undefined => (outer.history.state as { news?: string } | null)?.news;

/** Path and query of the page now, following the browser's history. */
export const useRoute = (): URL => new URL(useSyncExternalStore(subscribe, () => location.href));
