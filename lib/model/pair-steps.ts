import type { Hosting } from './hosting';
import type { Pair } from './pair';
import type { Step } from './step';

/** A step of a pair's guide and the part of it that it belongs to. */
export interface PairStep {
  step: Step;
  part: 'before' | 'source' | 'destination' | 'after';
  /** The console on which it happens. */
  side: 'source' | 'destination';
}

/** All steps of a guide in order. @param hosting - leaves out what does not apply there; all steps when absent. */
export function pairSteps({ integration, source, destination }: Pair, hosting?: Hosting): PairStep[] {
  const { setup = {}, skips = [] } = integration;
  const list = (vendor: Pair['source'], name: string | undefined) =>
    name === undefined ? vendor.setup : (vendor.setups?.[name] ?? []);
  const parts: [PairStep['part'], PairStep['side'], readonly Step[]][] = [
    ['before', 'source', integration.before],
    ['source', 'source', list(source, setup.source)],
    ['destination', 'destination', list(destination, setup.destination)],
    ['after', destination.pages.length > 0 ? 'destination' : 'source', integration.after],
  ];
  return parts.flatMap(([part, side, steps]) =>
    steps
      .filter(({ id, when }) => !skips.includes(id) && (!when || !hosting || when === hosting))
      .map((step) => ({ step, part, side })),
  );
}

/** The source's steps of a guide, whatever the hosting. */
export const sourceSteps = (pair: Pair): Step[] =>
  pairSteps(pair).flatMap(({ step, part }) => (part === 'source' ? [step] : []));
