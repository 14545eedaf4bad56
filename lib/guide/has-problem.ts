import { judgeSetting } from '../model/pair';
import type { Step } from '../model/step';
import type { Situation } from './is-done';

/**
 * Whether a step that is not done was attempted and went wrong: a setting stands on a wrong value, a forbidden box is
 * ticked, a fill was changed by the page, a verification failed. An untouched step has no problem, it is to do.
 */
export function hasProblem(step: Step, { connection, pair, side }: Situation): boolean {
  const condition = step.done;
  const { seen } = side;
  if ('settings' in condition)
    return condition.settings.some((id) => judgeSetting(pair, id, seen.settings[id]) === 'wrong');
  if ('permissions' in condition) {
    return pair.integration.forbids.some(({ permission }) => seen.permissions[permission] === true);
  }
  if ('carried' in condition) return Object.values(connection.carried).some((each) => !each.kept);
  if ('verified' in condition) {
    const { verification } = connection;
    return verification?.state === 'done' && verification.checks.some((check) => check.state === 'failed');
  }
  return false;
}
