import type { Observation } from '../model/observation';
import type { Field, Page, Setting } from '../model/vendor';
import type { PlannedStep } from './plan';

/** What a step should find on a page. */
export interface Expected {
  fields: Field[];
  settings: Setting[];
  /**
   * `ring`: something of the step's targets ought to be there · `rest`: some of what the step is about is there and the
   * rest is missing.
   */
  how: 'ring' | 'rest';
}

/**
 * What the page should show of a step; undefined where the step has nothing to find. Data says on which pages fields and
 * settings live; a button is expected on the step's page and on the one of the step before, which it leads on from.
 *
 * @param before the step before, if it happens in the same console
 * @param sight what stands on the page, as it was read last
 * @param spared fields that this connection does not need from the page
 */
export function expectedOn(
  page: Page,
  { step, vendor }: PlannedStep,
  before: PlannedStep | undefined,
  sight: Observation | undefined,
  spared: ReadonlySet<string>,
): Expected | undefined {
  const targets = step.targets ?? [];
  const { done } = step;
  const fieldIds = new Set([
    ...('captured' in done ? done.captured : []),
    ...('entered' in done ? [done.entered] : []),
    ...targets.flatMap((target) => ('field' in target ? target.field : [])),
  ]);
  const settingIds = new Set([
    ...('settings' in done ? done.settings : []),
    ...targets.flatMap((target) => ('setting' in target ? target.setting : [])),
  ]);
  const here = (each: Field | Setting) => each.pages.includes(page.id);
  const fields = vendor.fields.filter(
    (field) => fieldIds.has(field.id) && here(field) && !spared.has(field.id) && !field.onDemand,
  );
  const settings = vendor.settings.filter((setting) => settingIds.has(setting.id) && here(setting));

  const absent = (id: string) => !(sight && (id in sight.fields || id in sight.settings));
  const missing = [...fields, ...settings].filter(({ id }) => absent(id));
  if (sight && missing.length > 0 && missing.length < fields.length + settings.length) {
    return {
      fields: fields.filter(({ id }) => absent(id)),
      settings: settings.filter(({ id }) => absent(id)),
      how: 'rest',
    };
  }
  const [first] = targets;
  const leadsOn = first && 'role' in first && first.role === 'button' && before?.step.page === page.id;
  const onDemand = new Set(vendor.fields.flatMap((field) => (field.onDemand ? [field.id] : [])));
  const ringed = targets.some((target) => !('field' in target && onDemand.has(target.field)));
  const belongs = fields.length > 0 || settings.length > 0 || (ringed && step.page === page.id) || leadsOn;
  return belongs ? { fields, settings, how: 'ring' } : undefined;
}

/** Whether a person may tick the step when its control is gone. A value that was not taken is not there, whoever says so. */
export const tickedByHand = ({ done }: PlannedStep['step']): boolean =>
  !('captured' in done || 'carried' in done || 'verified' in done);
