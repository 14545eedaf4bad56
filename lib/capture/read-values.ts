import { findFields, valueOf } from '../locate/find-fields';
import { isMasked } from '../locate/weigh';
import type { ReadPlan } from '../model/view';
import { isAutofilled } from './sight-of';

export interface ReadValues {
  /** Field id → raw value. */
  values: Record<string, string>;
  /** Ids of those that are not there, empty, masked, or were filled in by the browser. */
  refused: string[];
}

/** The values to capture, as they stand: for the one click of the person that takes them. */
export function readValues(root: Document, plan: ReadPlan, ids: readonly string[]): ReadValues {
  const located = findFields(root, plan.fields);
  const taken: ReadValues = { values: {}, refused: [] };
  for (const id of ids) {
    const found = located.get(id);
    const value = found ? valueOf(found) : '';
    // What a browser fills in belongs to some other sign-in: it was never this application's value.
    if (!found || !value.trim() || isMasked(value) || isAutofilled(found.element)) taken.refused.push(id);
    else taken.values[id] = value;
  }
  return taken;
}
