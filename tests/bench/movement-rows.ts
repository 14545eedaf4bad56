import { median } from './median.ts';
import type { Moved, MovementRounds } from './movement-rounds.ts';
import { type BatchName, batchNames } from './movement.ts';
import { type Row, row } from './row.ts';

const p95 = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;

const NODES = { nodes5k: '5,000 nodes', static: '20,000 nodes' };
const GOALS = { nodes5k: 2, static: 8 };
const KINDS = {
  rows: '20 replaced rows of a list',
  form: 'the guide’s own form drawn anew',
  revision: 'the same with another number in it',
  value: 'the same with another value in it, which is read',
};

/** How soon the guide follows a page that moves, and what each move costs: the cost line of issue 3. */
export function movementRows(rounds: MovementRounds | { error: string }): Row[] {
  if ('error' in rounds)
    return [row({ id: 'move', measure: 'a page that moves', unit: '', value: null, goal: null, note: rounds.error })];
  const { now, before, alone, again, floor, machine, frames } = rounds;
  const wall = (id: string, measure: string, unit: string, goal: number, of: (moved: Moved) => number, note: string) =>
    row({
      id,
      measure,
      unit,
      value: of(now),
      goal,
      ...(before && { before: of(before) }),
      ...(unit === 'ms' && { baseline: p95(frames), noise: p95(frames) - median(frames) }),
      note,
    });
  const times = now.movement.ring.length;
  const bare = (name: BatchName) => median([...alone[name].reactions, ...again[name].reactions]);
  const cost = ({ batch }: Pick<Moved, 'batch'>, name: BatchName) =>
    median(batch[name].content) + median(batch[name].reactions) - bare(name);
  const longest = (moved: Moved) => Math.max(...batchNames.flatMap((name) => moved.batch[name].longest));
  return [
    wall(
      'move.ring',
      'p95 from a control’s appearance to its ring',
      'ms',
      100,
      ({ movement }) => p95(movement.ring),
      `wall time; 5,000 nodes; ${times} times; baseline: two frames of the bare page`,
    ),
    wall(
      'move.capture',
      'p95 from a value’s appearance to the offer to capture it',
      'ms',
      100,
      ({ movement }) => p95(movement.capture),
      `wall time; 5,000 nodes; ${times} times; baseline: two frames of the bare page`,
    ),
    wall(
      'move.reattach',
      'p95 of frames until the ring stands around a replaced control',
      'frames',
      1,
      ({ movement }) => p95(movement.reattach),
      `0: in the very frame; ${times} times`,
    ),
    wall(
      'move.longtasks',
      'tasks over 50 ms while it follows, a round',
      'tasks',
      0,
      ({ movement }) => median(movement.longTasks),
      'wall time; 5,000 nodes; once the page is at rest; what the page does itself included',
    ),
    wall(
      'move.longest',
      'longest task that runs own script',
      'ms of CPU',
      50,
      longest,
      'by trace; over all batches below; what the page does in it included',
    ),
    row({
      id: 'move.machine',
      measure: 'how many times as long as on the machine of the goals a script takes here',
      unit: 'times',
      value: machine,
      goal: null,
      note: 'by Floor’s script on load, here and in shared/performance.md',
    }),
    ...batchNames.flatMap((name) => {
      const [page, kind] = name.split('.') as [keyof typeof GOALS, keyof typeof KINDS];
      const all = {
        unit: 'ms',
        goal: GOALS[page],
        noise: Math.abs(median(alone[name].reactions) - median(again[name].reactions)),
      };
      return [
        row({
          ...all,
          id: `batch.${name}`,
          measure: `own script for one batch: ${KINDS[kind]}`,
          value: cost(now, name),
          ...(before && { before: cost(before, name) }),
          floor: cost({ batch: floor }, name),
          note: `${NODES[page]}; CPU by trace on this machine, promise reactions included`,
        }),
        row({
          ...all,
          id: `batch.${name}.there`,
          measure: `the same, held against the machine of the goals: ${KINDS[kind]}`,
          value: cost(now, name) / machine,
          ...(before && { before: cost(before, name) / machine }),
          floor: cost({ batch: floor }, name) / machine,
          note: `${NODES[page]}; divided by what this machine is slower`,
        }),
      ];
    }),
  ];
}
