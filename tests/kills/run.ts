import { vi } from 'vitest';
import { type Bytes, endBrowser, writeBytes } from './bytes';
import { seeded } from './random';
import { World } from './world';

/** What is wrong in the end; empty lists are the goal. */
export interface Verdict {
  lost: string[];
  doubled: string[];
}

export interface Scenario<Modules, Told extends object> {
  name: string;
  runs: number;
  /** How lives end: killed workers keep the memory of the browser, a closed browser does not. */
  ends: readonly ('worker' | 'browser')[];
  /** A new module graph of the product. */
  load: () => Promise<Modules>;
  /** What is stored when it begins. */
  start: () => Promise<Bytes>;
  /** What the person and the pages know: made anew for each run, never forgotten by a kill. */
  tell: () => Told;
  /** What was going on; goes on where the person left off when it is called in a second life. */
  act: (modules: Modules, told: Told) => Promise<void>;
  /** What the product does on its own, and the person at first, in a new life. */
  wake: (modules: Modules, told: Told, ended: 'worker' | 'browser') => Promise<void>;
  /** Looked at in a third life, when all is over. */
  judge: (modules: Modules, told: Told) => Promise<Verdict>;
}

export interface Tally {
  scenario: string;
  runs: number;
  kills: number;
  /** Points of an undisturbed run, and how many of them were killed at. */
  points: number;
  reached: number;
  lost: string[];
  doubled: string[];
}

async function live<Modules, Told extends object>(
  load: () => Promise<Modules>,
  killAt: number,
  told: Told,
  task: (modules: Modules, told: Told) => Promise<void>,
): Promise<World & { outcome: 'done' | 'killed' }> {
  vi.resetModules();
  const modules = await load();
  const world = new World(killAt);
  // Code that was killed may still run here to its next await; nobody hears it.
  const heard = new Proxy(told, {
    set: (target, name, value) => world.dead || Reflect.set(target, name, value),
  });
  const outcome = await world.run(() => task(modules, heard));
  world.end();
  return Object.assign(world, { outcome });
}

/** Plays a scenario under its seeds: each point of it at least once if the runs suffice, then points by chance; a third of the runs is killed again while it recovers. */
export async function playScenario<Modules, Told extends object>(scenario: Scenario<Modules, Told>): Promise<Tally> {
  const { name, runs, load, act, wake, judge } = scenario;
  const start = await scenario.start();
  await writeBytes(start);
  const undisturbed = await live(load, Infinity, scenario.tell(), act);
  const tally: Tally = {
    scenario: name,
    runs: 0,
    kills: 0,
    points: undisturbed.points,
    reached: 0,
    lost: [],
    doubled: [],
  };
  const reached = new Set<number>();
  // Spread over the whole when there are more points than runs.
  const stride = Math.max(1, undisturbed.points / runs);
  for (let seed = 0; seed < runs; seed += 1) {
    const chance = seeded(seed + 1);
    const at = seed < undisturbed.points ? Math.floor(seed * stride) : Math.floor(chance() * undisturbed.points);
    const ended = scenario.ends[Math.floor(chance() * scenario.ends.length)] ?? 'worker';
    const again = chance() < 1 / 3 ? Math.floor(chance() * undisturbed.points) : undefined;
    const told = scenario.tell();
    await writeBytes(start);

    const recover = async (modules: Modules, heard: Told) => {
      await wake(modules, heard, ended);
      await act(modules, heard);
    };
    const first = await live(load, at, told, act);
    if (first.outcome === 'killed') tally.kills += 1;
    reached.add(at);
    if (ended === 'browser') await endBrowser();
    if (again !== undefined) {
      const second = await live(load, again, told, recover);
      if (second.outcome === 'killed') tally.kills += 1;
      if (ended === 'browser') await endBrowser();
    }
    let verdict: Verdict = { lost: ['the last life did not end'], doubled: [] };
    const last = await live(load, Infinity, told, async (modules) => {
      await recover(modules, told);
      verdict = await judge(modules, told);
    }).catch((error: unknown) => {
      verdict = { lost: [`the last life failed: ${String(error)}`], doubled: [] };
    });
    if (last && last.outcome !== 'done') verdict.lost.push('the last life was cut off');
    tally.runs += 1;
    const where = `${name}, seed ${seed + 1}, point ${at}${again === undefined ? '' : ` and ${again}`}, ${ended}`;
    tally.lost.push(...verdict.lost.map((each) => `${where}: ${each}`));
    tally.doubled.push(...verdict.doubled.map((each) => `${where}: ${each}`));
  }
  tally.reached = reached.size;
  return tally;
}
