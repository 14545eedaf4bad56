import { Plus, Trash2 } from 'lucide-react';
import { panel } from '../lib/words/panel';
import { Button } from './button';
import { Choice } from './choice';

const words = panel.connections;

/** A connection in the switcher. */
export interface ConnectionOption {
  id: string;
  customer: string;
  guide: string;
  done: number;
  total: number;
}

interface Props {
  connections: readonly ConnectionOption[];
  selected: string;
  onSelect: (id: string) => void;
  onAdd: () => void;
  onRemove: () => void;
}

/** Which connection the workbench shows. */
export function ConnectionBar({ connections, selected, onSelect, onAdd, onRemove }: Props) {
  return (
    <div className="flex items-center gap-1.5">
      <div className="min-w-0 flex-1">
        <Choice
          label={words.label}
          hideLabel
          value={selected}
          onChange={onSelect}
          options={connections.map((each) => ({
            value: each.id,
            label: words.option(each.customer, each.guide, each.done, each.total),
          }))}
        />
      </div>
      <Button bare icon={Plus} aria-label={words.add} title={words.add} onClick={onAdd} />
      <Button bare look="danger" icon={Trash2} aria-label={words.remove} title={words.remove} onClick={onRemove} />
    </div>
  );
}
