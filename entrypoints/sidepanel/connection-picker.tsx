import { ConnectionBar } from '../../components/connection-bar';
import { setActiveConnection } from '../../lib/connections';
import { guideNameOf } from '../../lib/guides';
import { summarise } from '../../lib/model/connection-summary';
import type { Connection } from '../../lib/model/connection';
import type { Connections } from './use-connections';
import { useProgress } from './use-progress';
import { useSummaries } from './use-summaries';

interface Props {
  chosen: Connection;
  connections: Connections;
  onAdd: () => void;
  onRemove: () => void;
}

/** The connection bar with all connections behind it. Apart from the workbench, so that a keystroke draws nothing but the list. */
export function ConnectionPicker({ chosen, connections: { recent, total }, onAdd, onRemove }: Props) {
  const { summaries, load } = useSummaries(recent);
  const { progress, look } = useProgress();
  return (
    <ConnectionBar
      customer={chosen.customer}
      guide={guideNameOf(summarise(chosen))}
      connections={summaries}
      total={total}
      selected={chosen.id}
      guideOf={guideNameOf}
      progress={progress}
      onOpen={load}
      onSight={look}
      onSelect={select}
      onAdd={onAdd}
      onRemove={onRemove}
    />
  );
}

const select = (id: string): void => void setActiveConnection(id);
