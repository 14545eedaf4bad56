import type { ReactNode } from 'react';
import type { VaultView } from '../../components/vault-gate';
import { Workbench } from '../../components/workbench';
import type { Connection } from '../../lib/model/connection';
import type { Pair } from '../../lib/model/pair';
import type { RecognisedTab } from '../../lib/tabs';
import { workbenchActions } from './actions';
import { useSealedValues } from './use-sealed-values';
import { workbenchView } from './view';

interface Props {
  connection: Connection;
  pair: Pair;
  front: RecognisedTab | null;
  vault: VaultView['state'];
  gate: ReactNode;
}

/** One connection of the panel, judged anew at each change. */
export function Bench({ connection, pair, front, vault, gate }: Props) {
  const damaged = useSealedValues(connection, vault);
  const vaultOpen = vault === 'open';
  return (
    <Workbench
      // Locking unmounts what is revealed.
      key={String(vaultOpen)}
      view={workbenchView(connection, pair, front, damaged)}
      vaultOpen={vaultOpen}
      gate={gate}
      actions={workbenchActions(connection, pair)}
    />
  );
}
