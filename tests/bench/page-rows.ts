import { type Summary, loadPages } from './rounds.ts';
import { type Row, row } from './row.ts';

const PAGE_NOTES: Record<(typeof loadPages)[number], string> = {
  small: '60 nodes, not recognised',
  vendor: 'form and 2,000 nodes, guide shown',
  static: '20,000 nodes, 200 inputs, guide shown',
  inputs2k: '20,000 nodes, 2,000 inputs, guide shown',
};
const SCRIPT_GOALS: Record<(typeof loadPages)[number], { goal: number | null; stretch?: number }> = {
  small: { goal: null },
  vendor: { goal: 4.6, stretch: 3.5 },
  static: { goal: 5.9, stretch: 4.5 },
  inputs2k: { goal: 7.3, stretch: 5 },
};

/** What the page pays while it loads and is looked at. */
export function pageRows(summary: Summary): Row[] {
  const { added, bare, noise, of } = summary;
  const compared = (figure: string) => ({
    value: added('patchbay', figure),
    baseline: bare(figure),
    noise: noise(figure),
    empty: added('empty', figure),
    floor: added('floor', figure),
  });
  const own = (variant: 'empty' | 'floor' | 'patchbay', page: string) =>
    of(variant, `${page}.own.content`) + added(variant, `${page}.own.reactions`);
  const rows: Row[] = [];
  for (const page of loadPages) {
    const note = PAGE_NOTES[page];
    const plain = { goal: null, note };
    rows.push(
      row({
        id: `script.${page}`,
        measure: 'script CPU on load, as the peers were measured (ScriptDuration, without promise reactions)',
        unit: 'ms',
        ...compared(`${page}.script`),
        ...SCRIPT_GOALS[page],
        note,
      }),
      row({
        id: `own.${page}`,
        measure: 'own script CPU on load by trace, promise reactions included',
        unit: 'ms',
        value: own('patchbay', page),
        empty: own('empty', page),
        floor: own('floor', page),
        noise: noise(`${page}.own.reactions`),
        ...SCRIPT_GOALS[page],
        note,
      }),
      row({
        id: `compile.${page}`,
        measure: 'compiling on load',
        unit: 'ms',
        ...compared(`${page}.compile`),
        ...plain,
      }),
      row({ id: `layout.${page}`, measure: 'layout on load', unit: 'ms', ...compared(`${page}.layout`), ...plain }),
      row({ id: `task.${page}`, measure: 'main thread on load', unit: 'ms', ...compared(`${page}.task`), ...plain }),
      row({
        id: `longtasks.${page}`,
        measure: 'tasks over 50 ms added on load',
        unit: 'tasks',
        ...compared(`${page}.longTasks`),
        goal: 0,
        note,
      }),
    );
  }
  rows.push(
    row({
      id: 'heap.vendor',
      measure: 'heap after garbage collection',
      unit: 'KiB',
      ...compared('vendor.heap'),
      goal: 450,
      note: PAGE_NOTES.vendor,
    }),
    row({
      id: 'heap.small',
      measure: 'heap after garbage collection',
      unit: 'KiB',
      ...compared('small.heap'),
      goal: null,
      note: PAGE_NOTES.small,
    }),
  );
  for (const page of ['vendor', 'static'] as const) {
    const paint = bare(`${page}.firstPaint`);
    const floor = of('floor', `${page}.overlay`);
    rows.push(
      row({
        id: `overlay.${page}`,
        measure: 'overlay on screen after navigation',
        unit: 'ms',
        value: of('patchbay', `${page}.overlay`),
        goal: page === 'vendor' ? Math.max(paint, floor + 50) : null,
        baseline: paint,
        noise: noise(`${page}.firstPaint`),
        floor,
        note: `wall time; baseline: first paint of the bare page; ${PAGE_NOTES[page]}`,
      }),
    );
  }
  return rows;
}
