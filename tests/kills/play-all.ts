import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { setGates } from './gates';
import { type Tally, playScenario } from './run';

/**
 * Plays the scenarios and prints what became of them. Two files share them out, so that they run side by side.
 *
 * @param title of each one's test, with its `$name`
 */
export function playAll(title: string, scenarios: readonly { name: string }[], end?: () => Promise<void>): void {
  const tallies: Tally[] = [];
  beforeAll(setGates);
  afterAll(async () => {
    await end?.();
    vi.unstubAllGlobals();
    const sum = (pick: (tally: Tally) => number) => tallies.reduce((total, tally) => total + pick(tally), 0);
    const line = (name: string, runs: number, kills: number, points: string, lost: number, doubled: number) =>
      `${name.padEnd(20)} ${runs} runs, ${kills} kills, ${points}, lost ${lost}, doubled ${doubled}`;
    const rows = tallies.map((each) =>
      line(
        each.scenario,
        each.runs,
        each.kills,
        `${each.reached} of ${each.points} points`,
        each.lost.length,
        each.doubled.length,
      ),
    );
    const all = line(
      'together',
      sum(({ runs }) => runs),
      sum(({ kills }) => kills),
      `${sum(({ reached }) => reached)} of ${sum(({ points }) => points)} points`,
      sum(({ lost }) => lost.length),
      sum(({ doubled }) => doubled.length),
    );
    console.log([...rows, all].join('\n'));
  });

  it.each(scenarios)(title, { timeout: 600_000 }, async (scenario) => {
    const tally = await playScenario(scenario as unknown as Parameters<typeof playScenario>[0]);
    tallies.push(tally);
    expect(tally.points).toBeGreaterThan(5);
    expect(tally.kills).toBeGreaterThan(tally.runs * 0.8);
    expect(tally.lost).toEqual([]);
    expect(tally.doubled).toEqual([]);
  });

  it('these were more than five hundred runs', () => {
    expect(tallies.reduce((total, { runs }) => total + runs, 0)).toBeGreaterThanOrEqual(500);
  });
}
