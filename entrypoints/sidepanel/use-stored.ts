import { useEffect, useState } from 'react';
import { browser } from '#imports';
import { activeConnection, listConnections } from '../../lib/connections';
import type { Connection } from '../../lib/model/connection';

/** Connections as storage tells them, the last used first. */
export interface Stored {
  connections: Connection[];
  /** The one that was worked on last, in the panel or on a page. */
  active: string | undefined;
}

/** Follows the connections in storage: whatever the worker or the overlay writes shows at once. */
export function useStored(): Stored | undefined {
  const [stored, setStored] = useState<Stored>();
  useEffect(() => {
    let stopped = false;
    let asked = 0;
    const read = async () => {
      const turn = ++asked;
      const [connections, active] = await Promise.all([listConnections(), activeConnection()]);
      // An older read that comes back late would show an older state.
      if (!stopped && turn === asked) setStored({ connections, active });
    };
    const onChanged = (changes: Record<string, unknown>, area: string) => {
      if (area !== 'local') return;
      if (Object.keys(changes).some((key) => key.startsWith('connection:') || key === 'activeConnection')) void read();
    };
    browser.storage.onChanged.addListener(onChanged);
    void read();
    return () => {
      stopped = true;
      browser.storage.onChanged.removeListener(onChanged);
    };
  }, []);
  return stored;
}
