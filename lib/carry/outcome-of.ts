import { valueOf } from '../locate/find-fields';
import type { Located } from '../locate/find-fields';
import type { FillField, FillOutcome } from '../messages/contract';
import { hasFormat } from '../model/shape';
import { type Problem, roomOf } from './obstacle';

/** What came of one field. */
interface Result {
  kept: boolean;
  problem: Problem | undefined;
  found: Located | undefined;
  before: string | undefined;
}

export const secretsOf = (fields: readonly FillField[]): ReadonlySet<string> =>
  new Set(fields.filter((field) => field.secret).map((field) => field.value));

/** What is told of one field: its values only where nothing secret stands in it, else at most how long they are. */
export function outcomeOf(
  { id, value, secret }: FillField,
  secrets: ReadonlySet<string>,
  { kept, problem, found, before }: Result,
): FillOutcome {
  // A secret that somebody pasted into the wrong field is not told either, nor a part of one.
  const isOpen = (text: string): boolean =>
    !hasFormat(text, 'guid-pair') &&
    ![...secrets].some((each) => text.includes(each) || (text.length > 5 && each.includes(text)));
  const now = found && valueOf(found);
  const outcome: FillOutcome = { field: id, kept };
  if (!kept) outcome.problem = problem ?? (found ? 'changed-by-page' : 'not-found');
  if (outcome.problem === 'too-long' && found) {
    outcome.lengths = { wanted: value.length, page: roomOf(found.element) };
  } else if (secret && outcome.problem === 'changed-by-page') {
    outcome.lengths = { wanted: value.length, page: now?.length ?? 0 };
  }
  if (secret) return outcome;
  if (before !== undefined && isOpen(before)) outcome.before = before;
  if (now !== undefined && isOpen(now)) outcome.after = now;
  return outcome;
}
