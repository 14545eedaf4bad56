import type { IdleFigures } from './idle.ts';
import type { Parsed } from './parsed.ts';
import { rerenderPages } from './rerender.ts';
import { type Summary, loadPages } from './rounds.ts';
import { type Row, row } from './row.ts';
import type { FileSize, Sizes } from './sizes.ts';
import type { VerificationFigures } from './verification.ts';

const total = (files: readonly FileSize[]) => files.reduce((sum, { gz }) => sum + gz, 0);

/** Bytes, as built and as a page gets them. */
export function byteRows(sizes: Sizes, parsed: Record<'elsewhere' | 'vendor' | 'iframes', Parsed>): Row[] {
  const { detector, overlay, strangers, panel, panelLater, worker } = sizes;
  return [
    row({
      id: 'bytes.elsewhere',
      measure: 'on a page of no vendor',
      unit: 'characters',
      value: parsed.elsewhere.length,
      goal: 0,
    }),
    row({
      id: 'bytes.detector',
      measure: 'detector before a match, gz',
      unit: 'bytes',
      value: detector.gz,
      goal: 6000,
      stretch: 4000,
      note: `${detector.raw} raw`,
    }),
    row({
      id: 'bytes.vendor',
      measure: 'detector, overlay, locator and capture on a vendor page, gz',
      unit: 'bytes',
      value: detector.gz + overlay.gz,
      goal: 20_000,
      stretch: 14_000,
      note: `overlay.js ${overlay.gz} gz, ${overlay.raw} raw`,
    }),
    row({
      id: 'bytes.strangers',
      measure: 'React, zod or a vendor’s labels in the content bundles',
      unit: 'found',
      value: strangers.length,
      goal: 0,
      ...(strangers.length > 0 && { note: strangers.join('; ') }),
    }),
    row({
      id: 'frames',
      measure: 'scripts parsed on a page with 20 frames of its own site',
      unit: 'scripts',
      value: parsed.iframes.scripts,
      goal: parsed.vendor.scripts,
      note: 'goal: as many as without frames',
    }),
    row({
      id: 'bytes.panel',
      measure: 'side panel JavaScript, gz',
      unit: 'bytes',
      value: total(panel),
      goal: 120_000,
      note: `${total(panelLater)} more may be loaded later`,
    }),
    row({
      id: 'bytes.worker',
      measure: 'background worker, gz',
      unit: 'bytes',
      value: worker.gz,
      goal: null,
      note: `${worker.raw} raw`,
    }),
  ];
}

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

/** At rest, and from rest. */
export function restRows({ of }: Summary, idle: IdleFigures): Row[] {
  const cold = (variant: 'empty' | 'floor' | 'patchbay') => of(variant, 'worker.cold');
  return [
    row({
      id: 'idle.timers',
      measure: `timers of the extension in ${idle.seconds} s at rest`,
      unit: 'timers',
      value: idle.timers,
      goal: 0,
    }),
    row({
      id: 'idle.calls',
      measure: `calls into the extension in ${idle.seconds} s at rest`,
      unit: 'calls',
      value: idle.calls,
      goal: 0,
    }),
    row({
      id: 'idle.script',
      measure: `script of the extension in ${idle.seconds} s at rest`,
      unit: 'ms',
      value: idle.script,
      goal: 0,
    }),
    row({
      id: 'worker.cold',
      measure: 'worker cold to first reply, times Empty',
      unit: '×',
      value: cold('patchbay') / cold('empty'),
      goal: 1.5,
      empty: 1,
      floor: cold('floor') / cold('empty'),
      note: `${cold('patchbay').toFixed(1)} ms against ${cold('empty').toFixed(1)} ms`,
    }),
    row({
      id: 'worker.warm',
      measure: 'worker warm to reply',
      unit: 'ms',
      value: of('patchbay', 'worker.warm'),
      goal: null,
      empty: of('empty', 'worker.warm'),
      floor: of('floor', 'worker.warm'),
    }),
  ];
}

/** The proof of a connection; the least is two trips: a token, then everything that needs it. */
export function verificationRows(figures: VerificationFigures | { error: string }): Row[] {
  const named = {
    depth: { id: 'verify.depth', measure: 'sequential round trips of a verification', unit: 'trips', goal: 2 },
    wall: { id: 'verify.wall', measure: 'wall time of a verification with 100 ms latency', unit: 'ms' },
    requests: { id: 'verify.requests', measure: 'requests of a verification', unit: 'requests', goal: null },
  };
  if ('error' in figures) {
    const note = `failed: ${figures.error}`;
    return [
      row({ ...named.depth, value: null, note }),
      row({ ...named.wall, value: null, goal: null, note }),
      row({ ...named.requests, value: null, note }),
    ];
  }
  const { depth, wall, wallTold, requests, methods, latency, checks } = figures;
  const list = (counts: Record<string, number>) =>
    Object.entries(counts)
      .map(([name, times]) => `${times} ${name}`)
      .join(', ');
  return [
    row({ ...named.depth, value: depth }),
    row({
      ...named.wall,
      value: wall,
      goal: 2 * latency + 60,
      note: `at the server; ${wallTold} ms as the product tells`,
    }),
    row({ ...named.requests, value: requests, note: `${list(methods)}; checks: ${list(checks)}` }),
  ];
}

/** Rows of the card whose parts do not exist yet: no number is better than an invented one. */
export function missingRows(): Row[] {
  return [
    ['unlock.10k', 'unlock of 10,000 records beyond the key derivation'],
    ['unlock.25k', 'unlock of 25,000 records beyond the key derivation'],
    ['list.paint', 'first paint of a list of 10,000'],
    ['list.keystroke', 'keystroke in the search of 10,000'],
  ].map(([id = '', measure = '']) =>
    row({ id, measure, unit: 'ms', value: null, goal: null, note: 'not measured yet' }),
  );
}
