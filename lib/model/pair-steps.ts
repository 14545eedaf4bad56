import type { Hosting } from './hosting';
import type { Integration } from './integration';
import type { Pair } from './pair';
import type { Step } from './step';
import type { Vendor } from './vendor';

/** Where a step of a pair comes from; `before` ones are about the source, those of `after` about the destination. */
export type StepSide = 'before' | 'source' | 'destination';

/** A step of a guide and its side. */
export interface PairStep {
  step: Step;
  side: StepSide;
}

/** Other ways of setting a vendor up, by name. */
type WithSetups = Vendor & { setups?: Readonly<Record<string, Step[]>> | undefined };
/** What an integration chooses of its vendors' ways, and which steps it leaves out. */
type WithChoice = Integration & {
  setup?: { source?: string | undefined; destination?: string | undefined } | undefined;
  skips?: readonly string[] | undefined;
};

/**
 * The steps of a guide in their order: the pair's own requirements, the source's set-up, the destination's, and what
 * proves them.
 *
 * @throws when the integration chooses a set-up that its vendor does not have
 */
export function pairSteps({ integration, source, destination }: Pair, hosting: Hosting): PairStep[] {
  const { setup, skips = [] }: WithChoice = integration;
  const on = (side: StepSide, steps: readonly Step[]): PairStep[] => steps.map((step) => ({ step, side }));
  return [
    ...on('before', integration.before),
    ...on('source', setupOf(source, setup?.source)),
    ...on('destination', setupOf(destination, setup?.destination)),
    ...on('destination', integration.after),
  ].filter(({ step }) => (!step.when || step.when === hosting) && !skips.includes(step.id));
}

function setupOf(vendor: WithSetups, name: string | undefined): readonly Step[] {
  const steps = name === undefined ? vendor.setup : vendor.setups?.[name];
  if (!steps) throw new Error(`${vendor.id} has no set-up ${name}`);
  return steps;
}
