import { findFields, valueOf } from '../locate/find-fields';
import { isMasked } from '../locate/weigh';
import type { ReadPlan } from '../model/view';
import { isAutofilled } from './sight-of';

export interface ReadValues {
  /** Field id → raw value. */
  values: Record<string, string>;
  refused: { id: string; why: 'not-found' | 'empty' | 'masked' | 'autofilled' }[];
}

/** The values to capture, as they stand: for the one click of the person that takes them. */
export function readValues(root: Document, plan: ReadPlan, ids: readonly string[]): ReadValues {
  const located = findFields(root, plan.fields);
  const taken: ReadValues = { values: {}, refused: [] };
  for (const id of ids) {
    const found = located.get(id);
    const value = found ? valueOf(found) : '';
    if (!found) taken.refused.push({ id, why: 'not-found' });
    else if (value.trim() === '') taken.refused.push({ id, why: 'empty' });
    else if (isMasked(value)) taken.refused.push({ id, why: 'masked' });
    // What a browser fills in belongs to some other sign-in: it was never this application's value.
    else if (isAutofilled(found.element)) taken.refused.push({ id, why: 'autofilled' });
    else taken.values[id] = value;
  }
  return taken;
}
