import { panel } from '../lib/words/panel';
import type { Tone } from './badge';

const INK: Record<Tone, string> = {
  good: 'text-good',
  warn: 'text-warn',
  bad: 'text-bad',
  accent: 'text-accent-deep',
  calm: 'text-ink',
};

export interface GlanceItem {
  name: string;
  value: string;
  tone: Tone;
  /** Section it leads to. */
  anchor: string;
}

/** Three figures that say how far the connection is; each leads to its section. */
export function Glance({ items }: { items: readonly GlanceItem[] }) {
  return (
    <nav aria-label={panel.glance.title}>
      <ul className="grid grid-cols-3 overflow-hidden rounded-xl border border-line bg-surface">
        {items.map((item) => (
          <li key={item.anchor} className="border-line not-first:border-s">
            <a href={`#${item.anchor}`} className="block h-full px-3 py-2 -outline-offset-2 hover:bg-sunken">
              <span className="block text-small text-muted">{item.name}</span>
              <span className={`block font-semibold tabular-nums ${INK[item.tone]}`}>{item.value}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
