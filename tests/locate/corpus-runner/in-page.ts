import type { CorpusCase } from './corpus-case';
import type { Mutation } from './mutation';
import { type Outcome, play } from './play';

/** Runs inside the browser: every fixture under every mutation, in one page. */

const raw = (files: Record<string, string>): Map<string, string> =>
  new Map(Object.entries(files).map(([file, text]) => [nameOf(file), text]));
const modules = <T>(files: Record<string, { default: T }>): Map<string, T> =>
  new Map(Object.entries(files).map(([file, { default: value }]) => [nameOf(file), value]));
const nameOf = (file: string): string => file.replace(/^.*\/|\.\w+$/g, '');

const html = raw(import.meta.glob('../{corpus,decoys}/*.html', { eager: true, query: '?raw', import: 'default' }));
const cases = modules<CorpusCase>(import.meta.glob('../corpus/*.ts', { eager: true }));
const decoys = modules<CorpusCase[]>(import.meta.glob('../decoys/*.ts', { eager: true }));
const mutations = modules<Mutation>(import.meta.glob('../mutations/*.ts', { eager: true }));

export interface Played extends Outcome {
  fixture: string;
  mutation: string;
  seed: number;
}

export const names = { fixtures: [...cases.keys()], decoys: [...decoys.keys()], mutations: [...mutations.keys()] };

/** The page as it was written, then every mutation with every seed. */
export function playAll(seeds: number, only: { fixture?: string; mutation?: string } = {}): Played[] {
  const played: Played[] = [];
  const run = (fixture: string, known: CorpusCase) => {
    if (only.fixture && !fixture.startsWith(only.fixture)) return;
    for (const [mutation, what] of new Map<string, Mutation>([['as written', { about: '', seeds: 1 }], ...mutations])) {
      if (only.mutation && only.mutation !== mutation) continue;
      for (let seed = 1; seed <= (what.seeds ?? seeds); seed++) {
        const outcomes = play(html.get(fixture) ?? '', known, what, `${fixture} ${mutation} ${seed}`);
        played.push(...outcomes.map((outcome) => ({ ...outcome, fixture, mutation, seed })));
      }
    }
  };
  for (const [fixture, known] of cases) run(fixture, known);
  for (const [fixture, plans] of decoys) for (const known of plans) run(fixture, known);
  document.body.replaceChildren();
  return played;
}
