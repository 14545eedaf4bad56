/** The overlay looks at a page five times a second at most, the detector seven: honest pages stay far below. */
const BURST = 120;
const A_SECOND = 30;
/** Tabs that are remembered at once; the oldest is forgotten. */
const TABS = 200;

/**
 * How often one tab may speak: a hostile page cannot keep the worker or the storage busy. Kept in memory only: a worker
 * that starts anew forgets, which costs a hostile page its connection and nobody else anything.
 */
export function createPace(now: () => number = () => performance.now()): (tab: number) => boolean {
  const tabs = new Map<number, { left: number; at: number }>();
  return (tab) => {
    const at = now();
    const known = tabs.get(tab) ?? { left: BURST, at };
    const left = Math.min(BURST, known.left + ((at - known.at) / 1000) * A_SECOND);
    tabs.delete(tab);
    tabs.set(tab, { left: left < 1 ? left : left - 1, at });
    if (tabs.size > TABS) tabs.delete(tabs.keys().next().value as number);
    return left >= 1;
  };
}
