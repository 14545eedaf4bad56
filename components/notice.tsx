import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Tone } from './badge';

const ICONS = { good: CircleCheck, warn: TriangleAlert, bad: CircleAlert, accent: Info, calm: Info };
const TONES: Record<Tone, string> = {
  good: 'bg-good-soft [&>svg]:text-good',
  warn: 'bg-warn-soft [&>svg]:text-warn',
  bad: 'bg-bad-soft [&>svg]:text-bad',
  accent: 'bg-accent-soft [&>svg]:text-accent',
  calm: 'bg-sunken [&>svg]:text-muted',
};

/** Something to know, in a box of its own. */
export function Notice({ tone, children }: { tone: Tone; children: ReactNode }) {
  const Icon = ICONS[tone];
  return (
    <div
      className={`flex items-start gap-2.5 rounded-lg border border-transparent px-3 py-2.5 forced-colors:border-[CanvasText] ${TONES[tone]}`}
    >
      <Icon size={17} aria-hidden="true" className="mt-0.5 shrink-0" />
      <div className="min-w-0 flex-1 space-y-1.5">{children}</div>
    </div>
  );
}
