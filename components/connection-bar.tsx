import { Plus, Trash2 } from 'lucide-react';
import { panel } from '../lib/words/panel';
import { Button } from './button';
import { ConnectionList, type ConnectionListProps } from './connection-list';

const words = panel.connections;

interface Props extends ConnectionListProps {
  /** The connection that the workbench shows. */
  customer: string;
  guide: string;
  onAdd: () => void;
  onRemove: () => void;
}

/** Which connection the workbench shows, and the way to another one. */
export function ConnectionBar({ customer, guide, onAdd, onRemove, ...list }: Props) {
  return (
    <section aria-label={words.label} className="space-y-2">
      <div className="flex items-center gap-1.5">
        <div className="min-w-0 flex-1">
          <h2 className="truncate text-head font-semibold">{customer}</h2>
          <p className="truncate text-small text-muted">{guide}</p>
        </div>
        <Button bare icon={Plus} aria-label={words.add} title={words.add} onClick={onAdd} />
        <Button bare look="danger" icon={Trash2} aria-label={words.remove} title={words.remove} onClick={onRemove} />
      </div>
      {list.total > 1 && <ConnectionList {...list} />}
    </section>
  );
}
