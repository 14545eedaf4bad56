import { useEffect, useState } from 'react';
import { browser } from '#imports';
import { type RecognisedTab, recognisedTab, watchTabs } from '../../lib/tabs';

/**
 * What stands in the tab that the panel belongs to.
 * @param bound - a tab by number; without it, the active tab of the panel's window.
 */
export function useFrontTab(bound: number | undefined): RecognisedTab | null {
  const [front, setFront] = useState<RecognisedTab | null>(null);
  useEffect(() => {
    let stopped = false;
    const read = async () => {
      const id = bound ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
      const recognised = id === undefined ? null : await recognisedTab(id);
      if (!stopped) setFront((before) => (JSON.stringify(before) === JSON.stringify(recognised) ? before : recognised));
    };
    const again = () => void read();
    again();
    const stop = watchTabs(again);
    browser.tabs.onActivated.addListener(again);
    return () => {
      stopped = true;
      stop();
      browser.tabs.onActivated.removeListener(again);
    };
  }, [bound]);
  return front;
}
