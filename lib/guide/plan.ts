import type { Connection } from '../model/connection';
import type { Pair } from '../model/pair';
import { pairSteps } from '../model/pair-steps';
import type { StepState } from '../model/report';
import type { Step } from '../model/step';
import type { Vendor } from '../model/vendor';
import { isDone } from './is-done';
import { hasProblem } from './has-problem';
import type { SideKey } from './observe';

/** A step of one connection: where it happens and how it stands. */
export interface PlannedStep {
  step: Step;
  side: SideKey;
  vendor: Vendor;
  state: StepState;
}

/** All steps of a connection in order. Exactly one is `now`: the first that is not done; none when all are. */
export function planSteps(connection: Connection, pair: Pair): PlannedStep[] {
  const steps = pairSteps(pair, connection.hosting).map(({ step, side }) => ({
    step,
    side,
    vendor: side === 'source' ? pair.source : pair.destination,
  }));

  let nowGiven = false;
  return steps.map(({ step, side, vendor }) => {
    const situation = { connection, pair, side: connection[side] };
    if (isDone(step, situation)) return { step, side, vendor, state: 'done' };
    if (hasProblem(step, situation)) {
      nowGiven = true;
      return { step, side, vendor, state: 'problem' };
    }
    if (nowGiven) return { step, side, vendor, state: 'todo' };
    nowGiven = true;
    return { step, side, vendor, state: 'now' };
  });
}

/** The step that a person should do next: the first with a problem or `now`. */
export function nextStep(steps: readonly PlannedStep[]): PlannedStep | undefined {
  return steps.find(({ state }) => state === 'now' || state === 'problem');
}
