import type { Played } from './in-page';

type Kind = Played['what'];

export interface Figures {
  found: number;
  missed: number;
  wrong: number;
  silent: number;
}

export function count(played: readonly Played[]): Figures {
  const of = (kind: Kind) => played.filter(({ what }) => what === kind).length;
  return { found: of('found'), missed: of('missed'), wrong: of('wrong'), silent: of('silent') };
}

/** Share found of what there was to find; where to be silent is right, there was nothing. */
export const share = ({ found, missed, wrong }: Figures): number => found / Math.max(1, found + missed + wrong);

/** The figures a mutation and in all, as a text table. */
export function table(played: readonly Played[]): string {
  const line = (name: string, rows: readonly Played[]) => {
    const figures = count(rows);
    const cells = [figures.found, figures.missed, figures.wrong, figures.silent].map((each) =>
      String(each).padStart(7),
    );
    return `${name.padEnd(24)}${cells.join('')}${`${(share(figures) * 100).toFixed(2)} %`.padStart(10)}`;
  };
  const head = `${'mutation'.padEnd(24)}  found missed  wrong silent     share`;
  const mutations = [...new Set(played.map(({ mutation }) => mutation))];
  const rows = mutations.map((name) =>
    line(
      name,
      played.filter(({ mutation }) => mutation === name),
    ),
  );
  return [head, ...rows, line('in all', played)].join('\n');
}

/** What happened to one thing on one page, its seeds together. */
export function tell(played: readonly Played[], kind: Kind): string[] {
  const seeds = new Map<string, number[]>();
  for (const { what, fixture, mutation, seed, id, said } of played) {
    if (what !== kind) continue;
    const key = `${what}: ${mutation}, ${fixture}: ${id}${said ? ` – ${said}` : ''}`;
    seeds.set(key, [...(seeds.get(key) ?? []), seed]);
  }
  return [...seeds].map(([key, list]) => `${key} (seeds ${list.join(' ')})`).sort();
}

/** What became of each console as it was written, and under all mutations, as a text table. */
export function byConsole(played: readonly Played[]): string {
  const line = (fixture: string): string => {
    const here = played.filter((each) => each.fixture === fixture);
    const asWritten = count(here.filter(({ mutation }) => mutation === 'as written'));
    const whole = asWritten.missed === 0 ? 'whole' : asWritten.found ? 'in part' : 'nothing';
    const all = count(here);
    return [
      fixture.padEnd(30),
      (asWritten.wrong ? 'WRONG' : whole).padEnd(9),
      `${asWritten.found} of ${asWritten.found + asWritten.missed + asWritten.wrong}`.padEnd(9),
      `mutated: ${all.found} found, ${all.missed} missed, ${all.wrong} wrong, ${all.silent} silent`,
    ].join('');
  };
  return [...new Set(played.map(({ fixture }) => fixture))].map(line).join('\n');
}
