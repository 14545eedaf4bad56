import type { Pair } from '../model/pair';
import type { Target } from '../model/step';
import type { Vendor } from '../model/vendor';
import type { RingTarget, StepView } from '../model/view';
import { type Expected, tickedByHand } from './expected';
import type { PlannedStep } from './plan';

/** How a step stands on the page in front. */
interface Standing {
  /** Ticked by hand before. */
  confirmed?: boolean;
  expects?: Expected['how'] | undefined;
  /** What became of its control. */
  drift?: { how: Expected['how']; lines: string[] } | undefined;
}

/** A step as the overlay shows it. @param here - the vendor whose console the tab shows. @param host - of the source's console, for commands. */
export function stepView(
  planned: PlannedStep,
  pair: Pair,
  here: string,
  host: string,
  { confirmed = false, expects, drift }: Standing = {},
): StepView {
  const { step, vendor, state } = planned;
  return {
    id: step.id,
    title: step.title,
    state,
    how: step.how,
    ...(step.why !== undefined && { why: step.why }),
    ...(step.cannotSee !== undefined && { cannotSee: step.cannotSee }),
    ...(step.command && { command: step.command.text.replaceAll('{host}', host) }),
    where: vendor.name,
    here: vendor.id === here,
    targets: (step.targets ?? []).flatMap((target) => ringTarget(target, vendor, pair)),
    manual: 'manual' in step.done || ((confirmed || drift !== undefined) && tickedByHand(step)),
    // What was found out once is not asked again.
    ...(drift ? { drift: drift.lines, partly: drift.how === 'rest' } : expects && { expects }),
  };
}

/** Resolves a target's id to the labels that a person reads. */
function ringTarget(target: Target, vendor: Vendor, pair: Pair): RingTarget[] {
  if ('role' in target) return [{ kind: 'control', role: target.role, labels: target.labels }];
  if ('field' in target || 'form' in target) {
    const id = 'field' in target ? target.field : pair.integration.carries[0]?.to;
    const field = vendor.fields.find((each) => each.id === id);
    return field ? [{ kind: 'field', labels: field.labels, format: field.format }] : [];
  }
  if ('setting' in target) {
    const setting = vendor.settings.find((each) => each.id === target.setting);
    const wanted = pair.integration.sets.find((each) => each.setting === target.setting)?.anyOf ?? [];
    const values = setting?.values.filter((value) => wanted.includes(value.id)).map((value) => value.labels) ?? [];
    return setting
      ? [{ kind: 'setting', labels: setting.labels, ...(setting.column && { column: setting.column }), values }]
      : [];
  }
  const needed = vendor.permissions.filter((each) => pair.integration.grants.includes(each.id));
  return [{ kind: 'permissions', labels: needed.map((each) => each.labels) }];
}
