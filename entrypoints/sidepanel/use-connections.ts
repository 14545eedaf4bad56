import { useEffect, useState } from 'react';
import { browser } from '#imports';
import { useShut } from '../../components/storage-shut';
import { watchConnections } from '../../lib/connection-news';
import { activeConnection, getConnection, recentSummaries } from '../../lib/connections';
import { guideById } from '../../lib/guides';
import { loadPair } from '../../lib/load-pair';
import type { Connection } from '../../lib/model/connection';
import type { ConnectionSummary } from '../../lib/model/connection-summary';
import type { Pair } from '../../lib/model/pair';

/** As many as a list shows before all of them were read. */
const RECENT = 40;

export interface Connections {
  /** The one that was worked on last, in the panel or on a page. */
  chosen: { connection: Connection; pair: Pair } | undefined;
  /** The last used ones, newest first. */
  recent: readonly ConnectionSummary[];
  total: number;
}

/** A connection, and the data of its guide alone; undefined where one of the two is not there. */
async function withPair(id: string | undefined): Promise<Connections['chosen']> {
  const connection = id === undefined ? undefined : await getConnection(id);
  const pair = connection && (await loadPair(connection));
  return pair && { connection, pair };
}

/** Follows the connections: whatever the worker or the overlay writes shows at once. */
export function useConnections(): Connections | undefined {
  const [connections, setConnections] = useState<Connections>();
  const shut = useShut();
  useEffect(() => {
    let stopped = false;
    let asked = 0;
    const read = async () => {
      const turn = ++asked;
      const [active, { recent, total }] = await Promise.all([activeConnection(), recentSummaries(RECENT)]);
      const newest = recent.find(({ integration, own }) => own ?? guideById(integration))?.id;
      const chosen = (await withPair(active)) ?? (await withPair(newest));
      // An older read that comes back late would show an older state.
      if (!stopped && turn === asked) setConnections({ chosen, recent, total });
    };
    // Later readings that fail leave what is shown as it is.
    const again = () => void read().catch(() => undefined);
    const onChanged = (changes: Record<string, unknown>, area: string) => {
      if (area === 'local' && 'activeConnection' in changes) again();
    };
    browser.storage.onChanged.addListener(onChanged);
    // A worker that died between its write and its news left none: looking again costs nothing.
    document.addEventListener('visibilitychange', again);
    const stop = watchConnections(again);
    read().catch(shut);
    return () => {
      stopped = true;
      stop();
      browser.storage.onChanged.removeListener(onChanged);
      document.removeEventListener('visibilitychange', again);
    };
  }, [shut]);
  return connections;
}
