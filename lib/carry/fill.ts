import { findFields, valueOf } from '../locate/find-fields';
import type { Located } from '../locate/find-fields';
import type { FillField, FillOutcome } from '../messages/contract';
import { type Problem, obstacle } from './obstacle';
import { outcomeOf, secretsOf } from './outcome-of';
import { settled, watchLeaving } from './settled';
import { turn } from './turn';
import { announceFocus, writeValue } from './write-value';

/** A page may draw its boxes anew while they are filled; one that does so without end is told, not fought. */
const MOST_PASSES = 3;

const holds = (located: Located | undefined, value: string): boolean => {
  const held = located && valueOf(located);
  return held === value || (located?.element.nodeName === 'SELECT' && held === value.trim());
};

/**
 * Writes the values into the form and reads them back when the page has settled. Each field is located anew in the very
 * task that writes it; a page that puts a new control in its place gets the value again. Never clicks, never submits.
 *
 * @param onlyMissing leaves alone what stands there already: the form came back from the server with some of the values
 * @returns one outcome a field, in the order given
 */
export async function fill(root: Document, fields: readonly FillField[], onlyMissing = false): Promise<FillOutcome[]> {
  const problems = new Map<string, Problem>();
  const before = new Map<string, string>();
  const written = new Map<string, Element>();
  const find = (id: string) => findFields(root, fields).get(id);

  /** Tells the page that somebody comes to the field: it may put another control there, or take a read-only mark off. */
  const approach = ({ id, value }: FillField): Located | undefined => {
    let found = find(id);
    if (found && !before.has(id)) before.set(id, valueOf(found));
    for (let told: Element | undefined; found && found.element !== told; found = find(id)) {
      const problem = obstacle(found, value);
      if (problem && problem !== 'read-only') break;
      told = found.element;
      announceFocus(told);
    }
    return found;
  };

  const write = (field: FillField): void => {
    const { id, value } = field;
    if (onlyMissing && holds(find(id), value)) return;
    const found = approach(field);
    const problem = obstacle(found, value);
    if (problem || !found) {
      problems.set(id, problem ?? 'not-found');
      return;
    }
    const { element } = found;
    written.set(id, element);
    problems.delete(id);
    if (!writeValue(element, value)) problems.set(id, 'no-such-choice');
    else if (before.get(id) && element.isConnected && !holds(found, value)) writeValue(element, value, true);
  };

  const { isLeaving, stop } = watchLeaving(root.defaultView ?? window);
  let after = new Map<string, Located>();
  try {
    let todo = fields;
    for (let pass = 0; pass < MOST_PASSES && todo.length > 0; pass++) {
      for (const field of todo) {
        write(field);
        await turn(root);
      }
      await settled(root, isLeaving);
      after = findFields(root, fields);
      todo = fields.filter(({ id, value }) => {
        const found = after.get(id);
        if (holds(found, value) || obstacle(found, value)) return false;
        // Refused before and free now: the page had closed the form while it looked at another value.
        return problems.has(id) ? problems.get(id) !== 'no-such-choice' : written.get(id) !== found?.element;
      });
    }
  } finally {
    stop();
  }

  const secrets = secretsOf(fields);
  return fields.map((field) => {
    const found = after.get(field.id);
    const problem = problems.get(field.id);
    return outcomeOf(field, secrets, {
      kept: !problem && holds(found, field.value),
      problem,
      found,
      before: before.get(field.id),
    });
  });
}
