import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { setGates } from './gates';
import { type Tally, playScenario } from './run';
import { agreed, agreements } from './scenarios/agree';
import { capture } from './scenarios/capture';
import { create } from './scenarios/create';
import { fill } from './scenarios/fill';
import { guide } from './scenarios/guide';
import { ends, lockedCapture } from './scenarios/locked-capture';
import { migrateConnections } from './scenarios/migrate-connections';
import { migrateRecords } from './scenarios/migrate-records';
import { undoImport, undone } from './scenarios/undo-import';
import { closeLab, verify } from './scenarios/verify';

const tallies: Tally[] = [];
beforeAll(setGates);
afterAll(async () => {
  await closeLab();
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

const scenarios = [
  guide,
  capture,
  lockedCapture,
  ...agreements,
  undoImport,
  fill,
  verify,
  migrateConnections,
  migrateRecords,
  create,
];

it.each(scenarios)(
  'a worker killed at any storage call of "$name" loses nothing and doubles nothing',
  { timeout: 600_000 },
  async (scenario) => {
    const tally = await playScenario(scenario as unknown as Parameters<typeof playScenario>[0]);
    tallies.push(tally);
    expect(tally.points).toBeGreaterThan(5);
    expect(tally.kills).toBeGreaterThan(tally.runs * 0.8);
    expect(tally.lost).toEqual([]);
    expect(tally.doubled).toEqual([]);
  },
);

it('a capture that waited was lost in some of these runs and sealed in others: both ends were judged', () => {
  expect(ends.gone).toBeGreaterThan(10);
  expect(ends.kept).toBeGreaterThan(10);
});

it('a value that took the place of an older one was sealed in some of these runs, in others not, and in some it was gone', () => {
  for (const count of Object.values(agreed)) expect(count).toBeGreaterThan(10);
});

it('an import that was taken back was ended before it in some of these runs and after it in others', () => {
  for (const count of Object.values(undone)) expect(count).toBeGreaterThan(10);
});

it('these were more than five hundred runs', () => {
  expect(tallies.reduce((total, { runs }) => total + runs, 0)).toBeGreaterThanOrEqual(500);
});
