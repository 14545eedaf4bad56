import {
  type BatchFigures,
  type BatchName,
  type MovementFigures,
  batchNames,
  measureBatch,
  measureMovement,
  noMovement,
} from './movement.ts';
import { measureMachine } from './machine.ts';
import type { Variant } from './variants.ts';

/** All rounds of one variant. */
export interface Moved {
  movement: MovementFigures;
  batch: Record<BatchName, BatchFigures>;
}

/** All rounds: the build, what it is compared with, and what a bare browser and the machine do by themselves. */
export interface MovementRounds {
  now: Moved;
  before?: Moved;
  alone: Moved['batch'];
  again: Moved['batch'];
  /** The minimal extension, which follows nothing and reads one heading. */
  floor: Moved['batch'];
  /** How much slower than the machine of the goals this one is (`machine.ts`). */
  machine: number;
  /** The same moves of a page that nobody follows, each given two frames. */
  bare: MovementFigures;
}

const TIMES = 10;
const BATCHES = 8;
const LOADS = 7;

const noBatches = (): Moved['batch'] =>
  Object.fromEntries(
    batchNames.map((name) => [name, { content: [], reactions: [], longest: [], longestTask: [] }]),
  ) as unknown as Moved['batch'];

const nothing = (): Moved => ({ movement: noMovement(), batch: noBatches() });

const add = <T extends object>(all: T, more: T): void => {
  for (const [key, values] of Object.entries(more))
    (all as Record<string, number[]>)[key]!.push(...(values as number[]));
};

/** Plays every round with every variant in turn: what the machine does meanwhile hits all of them alike. */
export async function runMovement(
  variants: { now: Variant; before?: Variant | undefined; alone: Variant; again: Variant; floor: Variant },
  rounds: number,
  tell: (line: string) => void,
): Promise<MovementRounds> {
  const { now, before, alone, again, floor } = variants;
  const all: MovementRounds = {
    now: nothing(),
    ...(before && { before: nothing() }),
    alone: noBatches(),
    again: noBatches(),
    floor: noBatches(),
    machine: await measureMachine(floor, alone, LOADS),
    bare: noMovement(),
  };
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    add(all.bare, await measureMovement(alone, TIMES));
    add(all.now.movement, await measureMovement(now, TIMES));
    if (before) add(all.before!.movement, await measureMovement(before, TIMES));
    for (const name of batchNames) {
      add(all.now.batch[name], await measureBatch(now, name, BATCHES));
      if (before) add(all.before!.batch[name], await measureBatch(before, name, BATCHES));
      add(all.alone[name], await measureBatch(alone, name, BATCHES));
      add(all.again[name], await measureBatch(again, name, BATCHES));
      add(all.floor[name], await measureBatch(floor, name, BATCHES));
    }
    tell(`movement, round ${round + 1} of ${rounds}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
  }
  return all;
}
