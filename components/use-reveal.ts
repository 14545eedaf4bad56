import { useEffect, useState } from 'react';

/** How long a secret stays on screen, in milliseconds. */
export const REVEAL_MS = 10_000;

/**
 * A secret that is on screen for a moment: it goes when the time is up, when the window loses focus, and when the vault
 * locks or the connection changes (the caller unmounts). It is kept nowhere else.
 */
export function useReveal(read: () => Promise<string | undefined>) {
  const [shown, setShown] = useState<string>();
  const visible = shown !== undefined;

  useEffect(() => {
    if (!visible) return undefined;
    const hide = () => setShown(undefined);
    const timer = setTimeout(hide, REVEAL_MS);
    window.addEventListener('blur', hide);
    document.addEventListener('visibilitychange', hide);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('blur', hide);
      document.removeEventListener('visibilitychange', hide);
    };
  }, [visible]);

  return {
    shown,
    hide: () => setShown(undefined),
    reveal: () => {
      void read().then(setShown, () => setShown(undefined));
    },
  };
}
