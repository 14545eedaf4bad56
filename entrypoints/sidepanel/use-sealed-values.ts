import { useEffect, useState } from 'react';
import { say } from '../../components/undo-offers';
import type { VaultView } from '../../components/vault-gate';
import type { Connection } from '../../lib/model/connection';
import { agreed } from '../../lib/waiting-fields';
import { panel } from '../../lib/words/panel';
import { dropLost } from '../background/drop-lost';

/** Keeps a connection true to its sealed values. @returns whether they cannot be read. */
export function useSealedValues(connection: Connection, vault: VaultView['state']): boolean {
  const [damaged, setDamaged] = useState(false);
  useEffect(() => {
    let stopped = false;
    const look = async () => {
      if (vault === 'locked') {
        await agreed(connection);
        return;
      }
      const found = await dropLost(connection);
      if (stopped) return;
      setDamaged(found === 'damaged');
      if (found === 'dropped') say(panel.credentials.lost);
    };
    // A full disk refuses even this; then the notice above says that something is in memory only.
    look().catch(() => undefined);
    return () => {
      stopped = true;
    };
  }, [connection, vault]);
  return damaged && vault !== 'locked';
}
