import { type LoadFigures, measureLoad, traceLoad } from './load.ts';
import { type RerenderFigures, measureRerender } from './rerender.ts';
import { median } from './median.ts';
import type { Own } from './trace.ts';
import { type Variant, type VariantName, variantNames } from './variants.ts';
import { type WorkerFigures, measureWorker } from './worker.ts';

export const loadPages = ['small', 'vendor', 'static', 'inputs2k'] as const;

/** Figures of one visit of all pages, flat: `vendor.script` → value. */
type Figures = Record<string, number>;

/** All rounds of all variants, the first one already dropped. */
export type Samples = Record<VariantName, Figures[]>;

/**
 * Visits every page with every variant, round by round, in an order that rotates: what the machine does meanwhile hits all
 * of them alike. One round more is run than asked for, and the first is dropped: caches fill in it.
 */
export async function runRounds(
  variants: readonly Variant[],
  rounds: number,
  tell: (line: string) => void,
): Promise<Samples> {
  const samples = Object.fromEntries(variantNames.map((name) => [name, []])) as unknown as Samples;
  for (let round = 0; round <= rounds; round++) {
    const start = performance.now();
    const figures = new Map<VariantName, Figures>(variants.map(({ name }) => [name, {}]));
    for (const [index, { measure, most = Infinity }] of measures.entries()) {
      if (round > most) continue;
      for (let turn = 0; turn < variants.length; turn++) {
        const variant = variants[(turn + round + index) % variants.length];
        if (variant) Object.assign(figures.get(variant.name) ?? {}, await retry(() => measure(variant), tell));
      }
    }
    if (round > 0) for (const { name } of variants) samples[name].push(figures.get(name) ?? {});
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    tell(`round ${round} of ${rounds}${round === 0 ? ' (dropped)' : ''}: ${seconds} s`);
  }
  return samples;
}

type Numbers = LoadFigures | Own | RerenderFigures | WorkerFigures;

const flat = (prefix: string, figures: Numbers | undefined): Figures =>
  Object.fromEntries(
    Object.entries(figures ?? {}).flatMap(([key, value]) =>
      value === null ? [] : [[`${prefix}.${key}`, value as number]],
    ),
  );

interface Measure {
  measure: (variant: Variant) => Promise<Figures>;
  /** Rounds that are enough; more where a figure has a goal of its own. */
  most?: number;
}

const measures: Measure[] = [
  ...loadPages.map((page) => ({ measure: async (variant: Variant) => flat(page, await measureLoad(variant, page)) })),
  ...loadPages.map((page) => ({
    measure: async (variant: Variant) => flat(`${page}.own`, await traceLoad(variant, page)),
    most: 3,
  })),
  { measure: async (variant) => flat('mutate', await measureRerender(variant, 'mutate')) },
  ...(['mutatevalue', 'mutatebig'] as const).map((page) => ({
    measure: async (variant: Variant) => flat(page, await measureRerender(variant, page)),
    most: 2,
  })),
  { measure: async (variant) => flat('worker', await measureWorker(variant)) },
];

/** One visit that did not come about (a tab that died, say) is made again once, and told. */
async function retry(visit: () => Promise<Figures>, tell: (line: string) => void): Promise<Figures> {
  try {
    return await visit();
  } catch (error) {
    tell(`again: ${error instanceof Error ? error.message : String(error)}`);
    return visit();
  }
}

/** Medians over the rounds, and the two bare browsers against each other. */
export interface Summary {
  of: (variant: VariantName, figure: string) => number;
  /** Median of both bare browsers. */
  bare: (figure: string) => number;
  /** Difference of the bare browsers' medians: smaller differences are no finding. */
  noise: (figure: string) => number;
  /** What a variant adds to the bare page. */
  added: (variant: VariantName, figure: string) => number;
}

export function summarise(samples: Samples): Summary {
  const values = (variant: VariantName, figure: string) =>
    samples[variant].flatMap((figures) => (figures[figure] === undefined ? [] : [figures[figure]]));
  const of = (variant: VariantName, figure: string) => median(values(variant, figure));
  const bare = (figure: string) => median([...values('alone', figure), ...values('again', figure)]);
  return {
    of,
    bare,
    noise: (figure) => Math.abs(of('alone', figure) - of('again', figure)),
    added: (variant, figure) => of(variant, figure) - bare(figure),
  };
}
