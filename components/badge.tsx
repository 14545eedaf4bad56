import type { ReactNode } from 'react';

export type Tone = 'good' | 'warn' | 'bad' | 'accent' | 'calm';

const TONES: Record<Tone, string> = {
  good: 'bg-good-soft text-good',
  warn: 'bg-warn-soft text-warn',
  bad: 'bg-bad-soft text-bad',
  accent: 'bg-accent-soft text-accent-deep',
  calm: 'bg-sunken text-muted',
};

/** A word on a tint; the word carries the meaning, the colour only helps. */
export function Badge({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center gap-1 rounded-full border border-transparent px-2 py-0.5 text-small font-medium whitespace-nowrap forced-colors:border-[CanvasText] ${TONES[tone]}`}
    >
      {children}
    </span>
  );
}
