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
  const { now, before, alone, again, floor, machine, bare } = rounds;
  const wall = (given: Omit<Parameters<typeof row>[0], 'value' | 'before'>, of: (moved: Moved) => number) =>
    row({ ...given, value: of(now), ...(before && { before: of(before) }) });
  const wait = (id: string, measure: string, waits: 'ring' | 'capture') =>
    wall(
      {
        id,
        measure,
        unit: 'ms',
        goal: 100,
        baseline: p95(bare[waits]),
        noise: p95(bare[waits]) - median(bare[waits]),
        note: `wall time; 5,000 nodes; ${times} times; baseline: two frames of the bare page after the same`,
      },
      ({ movement }) => p95(movement[waits]),
    );
  const times = now.movement.ring.length;
  const unowned = (name: BatchName) => median([...alone[name].reactions, ...again[name].reactions]);
  const cost = ({ batch }: Pick<Moved, 'batch'>, name: BatchName) =>
    median(batch[name].content) + median(batch[name].reactions) - unowned(name);
  const most = ({ movement, batch }: Moved, of: 'longest' | 'longestTask') =>
    Math.max(...movement[of], ...batchNames.flatMap((name) => batch[name][of]));
  return [
    wait('move.ring', 'p95 from a control’s appearance to its ring', 'ring'),
    wait('move.capture', 'p95 from a value’s appearance to the offer to capture it', 'capture'),
    wall(
      {
        id: 'move.reattach',
        measure: 'p95 of frames until the ring stands around a replaced control',
        unit: 'frames',
        goal: 1,
        note: `0: in the very frame; ${times} times`,
      },
      ({ movement }) => p95(movement.reattach),
    ),
    wall(
      {
        id: 'move.longtasks',
        measure: 'added tasks over 50 ms while it follows, a round',
        unit: 'tasks',
        goal: 0,
        baseline: median(bare.longTasks),
        note: 'wall time, so that what else the machine does counts, too; 5,000 nodes; once the page is at rest',
      },
      ({ movement }) => median(movement.longTasks) - median(bare.longTasks),
    ),
    wall(
      {
        id: 'move.longest',
        measure: 'the most own script in one task',
        unit: 'ms of CPU',
        goal: 50,
        note: 'by trace; over all of this and all batches below; what it makes the browser lay out included',
      },
      (moved) => most(moved, 'longest'),
    ),
    wall(
      {
        id: 'move.longesttask',
        measure: 'the longest task of the page meanwhile',
        unit: 'ms of CPU',
        goal: 50,
        baseline: most({ movement: bare, batch: alone }, 'longestTask'),
        note: 'by trace; whoever caused it: the browser alone draws 5,000 nodes in some 25',
      },
      (moved) => most(moved, 'longestTask'),
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
