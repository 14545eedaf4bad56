import { useSyncExternalStore } from 'react';

const CHANGED = 'console-route';

const subscribe = (listener: () => void) => {
  addEventListener('popstate', listener);
  addEventListener(CHANGED, listener);
  return () => {
    removeEventListener('popstate', listener);
    removeEventListener(CHANGED, listener);
  };
};

/** Goes to another page of the console without loading it. */
export const navigate = (to: string, { replace = false } = {}): void => {
  if (replace) history.replaceState(null, '', to);
  else history.pushState(null, '', to);
  dispatchEvent(new Event(CHANGED));
  if (!replace) scrollTo(0, 0);
};

/** Path and query of the page now, following the browser's history. */
export const useRoute = (): URL => new URL(useSyncExternalStore(subscribe, () => location.href));
