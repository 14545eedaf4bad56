import type { ReactNode } from 'react';
import type { VaultView } from '../../components/vault-gate';
import { Workbench } from '../../components/workbench';
import { OwnNotice } from '../../components/own-notice';
import { requestConsoles } from '../../lib/consoles';
import type { Connection } from '../../lib/model/connection';
import type { OwnSystem } from '../../lib/model/own-system';
import type { Pair } from '../../lib/model/pair';
import { PageReportCard } from '../../components/page-report-card';
import { send } from '../../lib/messages/send';
import type { FrontTab } from './use-front-tab';
import { workbenchActions } from './actions';
import { useClosedSites } from './use-closed-sites';
import { useSealedValues } from './use-sealed-values';
import { workbenchView } from './view';

interface Props {
  connection: Connection;
  pair: Pair;
  front: FrontTab | null;
  vault: VaultView['state'];
  gate: ReactNode;
  /** The person wants to change what they described. */
  onDescribe: (own: OwnSystem) => void;
}

/** One connection of the panel, judged anew at each change. */
export function Bench({ connection, pair, front, vault, gate, onDescribe }: Props) {
  const damaged = useSealedValues(connection, vault);
  const { own } = connection;
  const closed = useClosedSites(own ? [own.source, own.destination].map(({ address }) => new URL(address).origin) : []);
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
      {own && (
        <OwnNotice
          source={own.source.name}
          destination={own.destination.name}
          hasProbe={own.probe !== undefined}
          closed={closed}
          onEnable={() => void requestConsoles(closed).catch(() => false)}
          onEdit={() => onDescribe(own)}
        />
      )}
      {front?.drifted && report}
      {workbench}
      {!front?.drifted && report}
    </>
  );
}
