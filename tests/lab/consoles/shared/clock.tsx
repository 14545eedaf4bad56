import { useEffect, useState } from 'react';

const EVERY_MS = 30_000;

/** The time of day. Its owner is drawn again each half minute, as busy consoles are. */
export const useClock = (): string => {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return now.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
};
