import { useCallback, useRef, useState } from 'react';
import { getConnection } from '../../lib/connections';
import { planSteps } from '../../lib/guide/plan';
import { loadPair } from '../../lib/load-pair';
import { panel } from '../../lib/words/panel';

/** How far the connections in sight are: read for a handful of rows, never for all. */
export function useProgress(): {
  progress: ReadonlyMap<string, string>;
  look: (ids: readonly string[]) => void;
} {
  const [progress, setProgress] = useState<ReadonlyMap<string, string>>(new Map());
  const asked = useRef(0);
  const look = useCallback((ids: readonly string[]) => {
    const turn = ++asked.current;
    const read = async () => {
      const rows = await Promise.all(
        ids.map(async (id): Promise<[string, string][]> => {
          const connection = await getConnection(id);
          const pair = connection && (await loadPair(connection));
          if (!pair) return [];
          const steps = planSteps(connection, pair);
          return [[id, panel.glance.of(steps.filter(({ state }) => state === 'done').length, steps.length)]];
        }),
      );
      // Scrolled on meanwhile: nobody looks at these any more.
      if (turn === asked.current) setProgress(new Map(rows.flat()));
    };
    void read();
  }, []);
  return { progress, look };
}
