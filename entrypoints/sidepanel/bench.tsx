import type { ReactNode } from 'react';
import type { VaultView } from '../../components/vault-gate';
import { Workbench } from '../../components/workbench';
import type { Connection } from '../../lib/model/connection';
import type { Pair } from '../../lib/model/pair';
import { PageReportCard } from '../../components/page-report-card';
import { send } from '../../lib/messages/send';
import type { FrontTab } from './use-front-tab';
import { workbenchActions } from './actions';
import { useSealedValues } from './use-sealed-values';
import { workbenchView } from './view';

interface Props {
  connection: Connection;
  pair: Pair;
  front: FrontTab | null;
  vault: VaultView['state'];
  gate: ReactNode;
}

/** One connection of the panel, judged anew at each change. */
export function Bench({ connection, pair, front, vault, gate }: Props) {
  const damaged = useSealedValues(connection, vault);
  const vaultOpen = vault === 'open';
  const report = front && (
    <PageReportCard
      key={`${front.tab} ${front.page}`}
      onMake={async () => (await send('page.report', { tab: front.tab })).text}
      onCopy={(text) => navigator.clipboard.writeText(text)}
    />
  );
  const workbench = (
    <Workbench
      // Locking unmounts what is revealed.
      key={String(vaultOpen)}
      view={workbenchView(connection, pair, front, damaged)}
      vaultOpen={vaultOpen}
      gate={gate}
      actions={workbenchActions(connection, pair)}
    />
  );
  // In front while a step misses something: the overlay's button led here for it.
  return (
    <>
      {front?.drifted && report}
      {workbench}
      {!front?.drifted && report}
    </>
  );
}
