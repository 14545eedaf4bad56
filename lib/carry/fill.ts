import { findFields, valueOf } from '../locate/find-fields';
import type { Located } from '../locate/find-fields';
import { isVisible } from '../locate/visible';
import type { FillField, FillOutcome } from '../messages/contract';
import { shapeOf } from '../model/shape';
import { settled } from './settled';
import { writeValue } from './write-value';

type Problem = NonNullable<FillOutcome['problem']>;

/** Why the control cannot be written at all. */
function obstacle(found: Located, value: string): Problem | null {
  const { element } = found;
  if (!element.isConnected || !isVisible(element)) return 'not-found';
  if (element.matches(':disabled,[aria-disabled=true]')) return 'disabled';
  const isText = /^(INPUT|TEXTAREA)$/.test(element.nodeName);
  const isEditable = isText || element.nodeName === 'SELECT' || (element as HTMLElement).isContentEditable;
  if (!isEditable || found.text || element.matches('[aria-readonly=true]')) return 'read-only';
  if (isText) {
    const { readOnly, maxLength } = element as HTMLInputElement;
    if (readOnly) return 'read-only';
    if (maxLength >= 0 && value.length > maxLength) return 'too-long';
  }
  return null;
}

const holds = (located: Located, value: string): boolean => {
  const held = valueOf(located);
  return held === value || (located.element.nodeName === 'SELECT' && held === value.trim());
};

/**
 * Writes the values into the form and reads them back when the page has settled. Each field is located anew in the very
 * task that writes it; a page that puts a new control in its place gets the value once more. Never clicks, never submits.
 *
 * @returns one outcome a field, in the order given
 */
export async function fill(root: Document, fields: readonly FillField[]): Promise<FillOutcome[]> {
  const problems = new Map<string, Problem>();
  const secrets = new Set(fields.filter((field) => field.secret).map((field) => field.value));
  // A secret that somebody pasted into the wrong field is not told either.
  const isOpen = (value: string): boolean => !secrets.has(value) && !shapeOf(value).formats.includes('guid-pair');
  const before = new Map<string, string>();
  const written = new Map<string, Element>();

  const write = (field: FillField): void => {
    const found = findFields(root, fields).get(field.id);
    const problem = found ? obstacle(found, field.value) : 'not-found';
    if (!found || problem) {
      problems.set(field.id, problem ?? 'not-found');
      return;
    }
    if (!before.has(field.id)) before.set(field.id, valueOf(found));
    if (writeValue(found.element, field.value)) written.set(field.id, found.element);
    else problems.set(field.id, 'changed-by-page');
  };

  for (const field of fields) write(field);
  await settled(root);

  let after = findFields(root, fields);
  const remounted = fields.filter((field) => {
    const found = after.get(field.id);
    return found && written.has(field.id) && written.get(field.id) !== found.element && !holds(found, field.value);
  });
  if (remounted.length > 0) {
    for (const field of remounted) write(field);
    await settled(root);
    after = findFields(root, fields);
  }

  return fields.map((field): FillOutcome => {
    const problem = problems.get(field.id);
    const found = after.get(field.id);
    const kept = !problem && found !== undefined && holds(found, field.value);
    const outcome: FillOutcome = { field: field.id, kept };
    if (!kept) outcome.problem = problem ?? (found ? 'changed-by-page' : 'not-found');
    if (field.secret) return outcome;
    const was = before.get(field.id);
    if (was !== undefined && isOpen(was)) outcome.before = was;
    const now = found && valueOf(found);
    if (now !== undefined && isOpen(now)) outcome.after = now;
    return outcome;
  });
}
