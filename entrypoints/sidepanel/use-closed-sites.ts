import { useEffect, useState } from 'react';
import { browser } from '#imports';

/** Those of the origins that the extension may not read now; follows what the person grants and takes away. */
export function useClosedSites(origins: readonly string[]): readonly string[] {
  const [closed, setClosed] = useState<readonly string[]>([]);
  const all = origins.join(' ');
  useEffect(() => {
    let stopped = false;
    const read = async () => {
      const asked = await Promise.all(
        all.split(' ').map(async (origin) => {
          const open = origin === '' || (await browser.permissions.contains({ origins: [`${origin}/*`] }));
          return open ? [] : [origin];
        }),
      );
      if (!stopped) setClosed(asked.flat());
    };
    const again = () => void read();
    again();
    browser.permissions.onAdded.addListener(again);
    browser.permissions.onRemoved.addListener(again);
    return () => {
      stopped = true;
      browser.permissions.onAdded.removeListener(again);
      browser.permissions.onRemoved.removeListener(again);
    };
  }, [all]);
  return closed;
}
