import { useCallback, useEffect, useState } from 'react';
import { watchConnections } from '../../lib/connection-news';
import { allSummaries, getSummary } from '../../lib/connections';
import type { ConnectionSummary } from '../../lib/model/connection-summary';

/**
 * All connections for the list, newest first: read when it is first opened, then kept current one by one.
 * @param recent - what stands in for them until then.
 */
export function useSummaries(recent: readonly ConnectionSummary[]): {
  summaries: readonly ConnectionSummary[];
  load: () => void;
} {
  const [wanted, setWanted] = useState(false);
  const [all, setAll] = useState<readonly ConnectionSummary[]>();
  useEffect(() => {
    if (!wanted) return undefined;
    let stopped = false;
    // What changes while the pages are read is read once more at the end.
    const byId = new Map<string, ConnectionSummary>();
    const changed = new Set<string>();
    let loaded = false;
    const show = () => setAll([...byId.values()].sort((a, b) => a.age - b.age));
    const renew = async (id: string) => {
      const summary = await getSummary(id);
      if (summary) byId.set(id, summary);
      else byId.delete(id);
    };
    const read = async () => {
      for await (const page of allSummaries()) {
        if (stopped) return;
        for (const each of page) byId.set(each.id, each);
      }
      for (const id of changed) await renew(id);
      loaded = true;
      if (!stopped) show();
    };
    const stop = watchConnections((ids) => {
      if (loaded) void Promise.all(ids.map(renew)).then(() => stopped || show());
      else for (const id of ids) changed.add(id);
    });
    void read();
    return () => {
      stopped = true;
      stop();
    };
  }, [wanted]);
  return { summaries: all ?? recent, load: useCallback(() => setWanted(true), []) };
}
