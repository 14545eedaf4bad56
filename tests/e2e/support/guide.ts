import type { Hosting } from '../../../lib/model/hosting.ts';
import type { Field, Vendor } from '../../../lib/model/vendor.ts';
import type { Pair } from '../../../lib/model/pair.ts';
import { pairSteps } from '../../../lib/model/pair-steps.ts';
import type { Step } from '../../../lib/model/step.ts';

/** Where a step is done: on a console, or in the workbench. */
export type Place = 'source' | 'destination' | 'workbench';

export interface GuideStep {
  id: string;
  title: string;
  place: Place;
  step: Step;
  /** Whose pages, fields and settings the step is about. */
  vendor: Vendor;
  side: 'source' | 'destination';
}

/** The steps as the vendors' data tells them, in the order in which the guide shows them. */
export function guideSteps(pair: Pair, hosting: Hosting): GuideStep[] {
  return pairSteps(pair, hosting).map(({ step, side }) => ({
    id: step.id,
    title: step.title,
    place: placeOf(step, side, pair),
    step,
    vendor: pair[side],
    side,
  }));
}

/** Fill, Test and what nobody can see are the workbench's, whatever page they are about; so is what no page shows. */
function placeOf({ done }: Step, side: GuideStep['side'], pair: Pair): Place {
  if ('verified' in done || 'carried' in done || 'manual' in done) return 'workbench';
  if ('captured' in done && fieldsOf(pair.source, done.captured).every(({ pages }) => pages.length === 0)) {
    return 'workbench';
  }
  return side;
}

/** The vendor's fields with these ids. */
export const fieldsOf = (vendor: Vendor, ids: readonly string[]): Field[] =>
  ids.flatMap((id) => vendor.fields.find((field) => field.id === id) ?? []);
