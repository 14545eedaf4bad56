/** One line of the result: a measure of goals.md "Cost", or of its own. */
export interface Row {
  id: string;
  measure: string;
  unit: string;
  /** Median of what the extension adds over the bare page, or a plain count; null when it was not measured. */
  value: number | null;
  /** Highest value that meets the goal; null for figures without one. */
  goal: number | null;
  stretch?: number;
  met: boolean | null;
  /** Over the goal, but by no more than twice the noise floor: no finding. */
  withinNoise?: boolean;
  /** The bare page, and how far two bare browsers are apart. */
  baseline?: number;
  noise?: number;
  /** The same measure of the two reference extensions. */
  empty?: number;
  floor?: number;
  /** The same measure of another build in the same run (`--against`). */
  before?: number;
  note?: string;
}

type Given = Omit<Row, 'met' | 'withinNoise'>;

/** Judges a figure against its goal, and rounds everything. */
export function row(given: Given): Row {
  const { value, goal, noise = 0 } = given;
  const rounded = Object.fromEntries(
    Object.entries(given).map(([key, each]) => [key, typeof each === 'number' ? round(each) : each]),
  ) as unknown as Given;
  if (value === null || Number.isNaN(value)) return { ...rounded, value: null, met: null };
  if (goal === null) return { ...rounded, met: null };
  const met = value <= goal;
  return { ...rounded, met, ...(!met && value - goal <= 2 * noise && { withinNoise: true }) };
}

const round = (value: number) => Math.round(value * 100) / 100;

/** The rows as a table for a person. */
export function table(rows: readonly Row[]): string {
  const show = (value: number | null | undefined) => (value === undefined || value === null ? '–' : String(value));
  const lines = rows.map((each) => [
    each.met === null ? '' : each.met ? 'met' : each.withinNoise ? 'noise' : 'MISSED',
    each.value === null ? (each.note ?? 'not measured') : `${each.value} ${each.unit}`,
    each.goal === null ? '–' : `≤ ${each.goal}${each.stretch === undefined ? '' : ` (${each.stretch})`}`,
    show(each.baseline),
    show(each.noise),
    show(each.empty),
    show(each.floor),
    show(each.before),
    each.value === null || !each.note ? each.measure : `${each.measure} (${each.note})`,
  ]);
  const head = ['', 'value', 'goal (stretch)', 'baseline', 'noise', 'empty', 'floor', 'before', 'measure'];
  const widths = head.map((title, at) => Math.max(title.length, ...lines.map((line) => line[at]?.length ?? 0)));
  return [head, ...lines]
    .map((line) =>
      line
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
