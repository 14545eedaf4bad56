import { useEffect, useState } from 'react';
import { browser } from '#imports';
import { type RecognisedTab, recognisedTab, watchTabs } from '../../lib/tabs';

/** A recognised page, the tab that shows it, and whether a step misses its control there. */
export interface FrontTab extends RecognisedTab {
  tab: number;
  drifted: boolean;
}

/**
 * What stands in the tab that the panel belongs to.
 * @param bound - a tab by number; without it, the active tab of the panel's window.
 */
export function useFrontTab(bound: number | undefined): FrontTab | null {
  const [front, setFront] = useState<FrontTab | null>(null);
  useEffect(() => {
    let stopped = false;
    const read = async () => {
      const id = bound ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
      const recognised = id === undefined ? null : await recognisedTab(id);
      const key = `drift:${id}`;
      const next =
        id !== undefined && recognised
          ? { ...recognised, tab: id, drifted: key in (await browser.storage.session.get(key)) }
          : null;
      if (!stopped) setFront((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
    };
    const again = () => void read();
    again();
    const stop = watchTabs(again);
    browser.tabs.onActivated.addListener(again);
    const drifted = (changes: object) => {
      if (Object.keys(changes).some((name) => name.startsWith('drift:'))) again();
    };
    browser.storage.session.onChanged.addListener(drifted);
    return () => {
      stopped = true;
      stop();
      browser.tabs.onActivated.removeListener(again);
      browser.storage.session.onChanged.removeListener(drifted);
    };
  }, [bound]);
  return front;
}
