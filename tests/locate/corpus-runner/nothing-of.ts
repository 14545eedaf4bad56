import type { ReadPlan } from '../../../lib/model/view';
import type { CorpusCase } from './corpus-case';

/** A page on which none of the plans has anything to find: whatever is found is wrong. */
export const nothingOf = (plans: readonly ReadPlan[]): CorpusCase[] =>
  plans.map((plan) => ({ about: `nothing for ${plan.page}`, plan, fields: {} }));
