import { Plus } from 'lucide-react';
import { panel } from '../lib/words/panel';
import { Button } from './button';
import { Mark } from './mark';

const words = panel.connections;

/** The workbench before the first connection: what it does in three lines, and where to begin. */
export function NoConnections({ onAdd }: { onAdd: () => void }) {
  return (
    <section className="rounded-xl border border-dashed border-edge px-5 py-7 text-center">
      <div className="mx-auto mb-3 flex size-12 items-center justify-center rounded-2xl bg-accent-soft">
        <Mark size={28} />
      </div>
      <h2 className="text-lead font-semibold">{words.emptyTitle}</h2>
      <p className="mx-auto mt-1 max-w-[34ch] text-muted">{words.empty}</p>
      <ol className="mx-auto mt-4 mb-5 w-fit space-y-2 text-start">
        {words.way.map((line, index) => (
          <li key={line} className="flex items-center gap-2.5">
            <span
              aria-hidden="true"
              className="flex size-6 shrink-0 items-center justify-center rounded-full bg-accent-soft text-small font-semibold text-accent-deep"
            >
              {index + 1}
            </span>
            {line}
          </li>
        ))}
      </ol>
      <Button look="primary" icon={Plus} onClick={onAdd}>
        {words.add}
      </Button>
    </section>
  );
}
