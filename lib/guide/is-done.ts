import type { Connection, Side } from '../model/connection';
import type { Carry } from '../model/integration';
import { tickedByHand } from './expected';
import { hasProblem } from './has-problem';
import { isTicked, judgeSetting, neededTicks, type Pair } from '../model/pair';
import type { Condition, Step } from '../model/step';
import { takenAt } from '../model/waiting';

/** Everything a condition is judged by. `side` is the console on which the step happens. */
export interface Situation {
  connection: Connection;
  pair: Pair;
  side: Side;
}

/** Whether what was last seen makes the step done; it is asked anew each time, so a step un-ticks by itself. */
export function isDone(step: Step, situation: Situation): boolean {
  if (step.done && 'manual' in step.done) return step.id in situation.connection.confirmed;
  return holds(step.done, situation) || isTickedByHand(step, situation);
}

/**
 * A step whose control the console no longer shows can be ticked by the person; what is seen to be wrong un-ticks it like
 * any other.
 */
const isTickedByHand = (step: Step, situation: Situation): boolean =>
  step.id in situation.connection.confirmed && tickedByHand(step) && !hasProblem(step, situation);

function holds(condition: Condition, { connection, pair, side }: Situation): boolean {
  const { seen } = side;
  if ('reached' in condition) return condition.reached.some((page) => seen.reached.includes(page));
  if ('entered' in condition) return seen.fields[condition.entered]?.empty === false;
  if ('settings' in condition) {
    return condition.settings.every(
      (id) =>
        judgeSetting(pair, id, seen.settings[id]) === 'right' &&
        (!condition.on || condition.on.includes(seen.settingsOn[id] ?? '')),
    );
  }
  if ('permissions' in condition) {
    const there = !condition.on || condition.on.includes(seen.permissionsOn ?? '');
    return there && permissionsHold(connection, pair);
  }
  if ('captured' in condition) return condition.captured.every((id) => isHeld(id, connection, pair));
  if ('carried' in condition) return pair.integration.carries.every((carry) => isCarried(carry, connection));
  if ('verified' in condition) return isVerified(connection);
  return false;
}

/** Every needed box ticked, no forbidden one. Excess boxes are a finding, but they do not break the destination. */
function permissionsHold(connection: Connection, pair: Pair): boolean {
  const { permissions } = connection.source.seen;
  const ticked = neededTicks(pair).every((id) => isTicked(pair, permissions, id));
  return ticked && !pair.integration.forbids.some(({ permission }) => permissions[permission]);
}

function isHeld(id: string, connection: Connection, pair: Pair): boolean {
  const carry = pair.integration.carries.find((each) => each.from === id);
  if (connection.hosting === 'on-prem' && carry?.onPrem !== undefined) return true;
  const field = connection.fields[id];
  if (field?.state !== 'held') return false;
  // The page now shows another value than the one that is held: it has to be taken again.
  const shown = connection.source.seen.fields[id];
  const differs = field.value !== undefined && shown?.value !== undefined && shown.value.trim() !== field.value.trim();
  return !(field.from === 'page' && (differs || shown?.changed === true));
}

function isCarried({ to, onPrem }: Carry, connection: Connection): boolean {
  // What an instance of one's own has not may stay empty.
  if (onPrem === '' && connection.hosting === 'on-prem') return true;
  const carried = connection.carried[to];
  if (!carried?.kept) return false;
  return connection.destination.seen.fields[to]?.empty !== true;
}

/** A verification counts until a value is changed after it. */
function isVerified(connection: Connection): boolean {
  const { verification } = connection;
  if (verification?.state !== 'done' || !verification.finishedAt) return false;
  if (verification.checks.some((check) => check.state === 'failed')) return false;
  const finished = verification.finishedAt;
  return takenAt(connection).every((at) => at <= finished);
}
