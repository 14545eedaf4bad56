import type { IdleFigures } from './idle.ts';
import type { Summary } from './rounds.ts';
import { type Row, row } from './row.ts';

/** At rest, and from rest. */
export function restRows({ of }: Summary, idle: IdleFigures): Row[] {
  const cold = (variant: 'empty' | 'floor' | 'patchbay') => of(variant, 'worker.cold');
  return [
    row({
      id: 'idle.timers',
      measure: `timers of the extension in ${idle.seconds} s at rest`,
      unit: 'timers',
      value: idle.timers,
      goal: 0,
    }),
    row({
      id: 'idle.calls',
      measure: `calls into the extension in ${idle.seconds} s at rest`,
      unit: 'calls',
      value: idle.calls,
      goal: 0,
    }),
    row({
      id: 'idle.script',
      measure: `script of the extension in ${idle.seconds} s at rest`,
      unit: 'ms',
      value: idle.script,
      goal: 0,
    }),
    row({
      id: 'worker.cold',
      measure: 'worker cold to first reply, times Empty',
      unit: '×',
      value: cold('patchbay') / cold('empty'),
      goal: 1.5,
      empty: 1,
      floor: cold('floor') / cold('empty'),
      note: `${cold('patchbay').toFixed(1)} ms against ${cold('empty').toFixed(1)} ms`,
    }),
    row({
      id: 'worker.warm',
      measure: 'worker warm to reply',
      unit: 'ms',
      value: of('patchbay', 'worker.warm'),
      goal: null,
      empty: of('empty', 'worker.warm'),
      floor: of('floor', 'worker.warm'),
    }),
  ];
}
