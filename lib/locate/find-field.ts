import type { Format } from '../model/format';
import { findFields, plans } from './find-fields';
import type { Located } from './find-fields';

export type { Located } from './find-fields';

/**
 * Finds the control or the read-only value that people know by one of these labels. One of the page's plan is told apart
 * by the fields around it all the same, and judged once a task: plan, ring and marks ask for it one after the other.
 *
 * @returns null when nothing, or nothing certain, is on screen
 */
export function findField(root: Document, labels: readonly string[], format: Format = 'text'): Located | null {
  const plan = plans.get(root);
  const known = plan?.fields.find((each) => String(each.labels) === String(labels));
  if (!plan || !known) {
    return findFields(root, [{ id: '', labels, format }]).get('') ?? null;
  }
  return (plan.found ?? findFields(root, plan.fields)).get(known.id) ?? null;
}

/** @returns the element of the field, if there is one */
export function findElement(root: Document, labels: readonly string[], format?: Format): Element[] {
  const field = findField(root, labels, format);
  return field ? [field.element] : [];
}
