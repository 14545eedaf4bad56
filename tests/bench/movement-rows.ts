import type { MovementFigures } from './movement.ts';
import { type Row, row } from './row.ts';

const p95 = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;

/** How soon the guide follows a page that moves, and what each move costs. */
export function movementRows(figures: MovementFigures | { error: string }): Row[] {
  const failed = 'error' in figures ? { note: figures.error } : undefined;
  const { ring, capture, reattach, longTasks, batch } =
    'error' in figures
      ? {
          ring: [],
          capture: [],
          reattach: [],
          longTasks: Number.NaN,
          batch: { nodes5k: Number.NaN, static: Number.NaN },
        }
      : figures;
  const line = (id: string, measure: string, unit: string, value: number, goal: number, note: string) =>
    row({ id, measure, unit, value, goal, note: failed?.note ?? note });
  return [
    line(
      'move.ring',
      'p95 from a control’s appearance to its ring',
      'ms',
      p95(ring),
      100,
      `wall time; 5,000 nodes; ${ring.length} times`,
    ),
    line(
      'move.capture',
      'p95 from a value’s appearance to the offer to capture it',
      'ms',
      p95(capture),
      100,
      `wall time, the worker’s answer included; 5,000 nodes; ${capture.length} times`,
    ),
    line(
      'move.reattach',
      'p95 of frames until the ring stands around a replaced control',
      'frames',
      p95(reattach),
      1,
      `0: in the very frame; ${reattach.length} times`,
    ),
    line(
      'move.longtasks',
      'tasks over 50 ms while it follows',
      'tasks',
      longTasks,
      0,
      '5,000 nodes; those of the page itself included',
    ),
    line(
      'batch.nodes5k',
      'own script for a batch of 20 replaced rows',
      'ms',
      batch.nodes5k,
      2,
      '5,000 nodes; by trace',
    ),
    line('batch.static', 'own script for a batch of 20 replaced rows', 'ms', batch.static, 8, '20,000 nodes; by trace'),
  ];
}
