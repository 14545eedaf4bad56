import { rerenderPages } from './rerender.ts';
import type { Summary } from './rounds.ts';
import { type Row, row } from './row.ts';

const RERENDER_NOTES: Record<(typeof rerenderPages)[number], string> = {
  mutate: 'the form itself, guide shown',
  mutatevalue: 'the form itself, with a value that changes each time',
  mutatebig: 'the form inside 20,000 nodes',
};

/** What re-rendering costs, and what is left behind. */
export function rerenderRows({ added, bare, noise, of }: Summary): Row[] {
  const wall = (page: string) => bare(`${page}.wall`);
  const percent = (ms: number, page: string) => (100 * ms) / wall(page);
  const self = (variant: 'empty' | 'floor' | 'patchbay', page: string) =>
    of(variant, `${page}.own`) + added(variant, `${page}.reactions`);
  const held = (variant: 'empty' | 'floor' | 'patchbay', page: string) =>
    added(variant, `${page}.after`) - added(variant, `${page}.before`);
  const rows: Row[] = [];
  for (const page of rerenderPages) {
    const note = RERENDER_NOTES[page];
    const small = page === 'mutate';
    rows.push(
      row({
        id: `rerender.${page}.own`,
        measure: 'own script in 1,000 re-renders, by trace',
        unit: 'ms',
        value: self('patchbay', page),
        goal: small ? 15 : page === 'mutatebig' ? 4 * self('patchbay', 'mutate') : null,
        noise: noise(`${page}.reactions`),
        empty: self('empty', page),
        floor: self('floor', page),
        note: page === 'mutatebig' ? `${note}; goal: four times the small view` : note,
      }),
      row({
        id: `rerender.${page}.script`,
        measure: 'all script added in 1,000 re-renders',
        unit: 'ms',
        value: added('patchbay', `${page}.script`),
        goal: null,
        baseline: bare(`${page}.script`),
        noise: noise(`${page}.script`),
        empty: added('empty', `${page}.script`),
        floor: added('floor', `${page}.script`),
        note,
      }),
      row({
        id: `rerender.${page}.wall`,
        measure: 'wall time added in 1,000 re-renders',
        unit: '%',
        value: percent(added('patchbay', `${page}.wall`), page),
        goal: small ? 5 : null,
        baseline: wall(page),
        noise: percent(noise(`${page}.wall`), page),
        empty: percent(added('empty', `${page}.wall`), page),
        floor: percent(added('floor', `${page}.wall`), page),
        note: `${note}; baseline in ms`,
      }),
      row({
        id: `nodes.${page}.after`,
        measure: 'nodes held after 1,000 re-renders',
        unit: 'nodes',
        value: held('patchbay', page),
        goal: 0,
        empty: held('empty', page),
        floor: held('floor', page),
        note,
      }),
      row({
        id: `nodes.${page}.closed`,
        measure: 'nodes held after the overlay closed',
        unit: 'nodes',
        value: added('patchbay', `${page}.closed`),
        goal: 0,
        empty: added('empty', `${page}.closed`),
        floor: added('floor', `${page}.closed`),
        note,
      }),
    );
  }
  return rows;
}
