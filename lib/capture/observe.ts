import { findFields, valueOf } from '../locate/find-fields';
import { findPermissions } from '../locate/find-permissions';
import { readSetting } from '../locate/find-setting';
import { type Known, known } from '../locate/known';
import { type Snapshot, snapshot } from '../locate/snapshot';
import type { Observation } from '../model/observation';
import type { ReadPlan } from '../model/view';
import { readAlerts } from './alerts';
import { sightOf } from './sight-of';

type Choices = Pick<Observation, 'settings' | 'permissions' | 'otherPermissions'>;

/**
 * Reads what a recognised page shows: fields as they stand (secret ones without their value), settings, permissions and
 * the page's own alerts. What is not on screen, or not certain, is left out.
 *
 * @param before what earlier looks found, while nothing but values changed since; what is chosen, while only fields did
 */
export function observe(root: Document, plan: ReadPlan, before?: Known): Observation {
  const labels = [
    ...[...plan.fields, ...plan.settings, ...plan.permissions].flatMap((item) => item.labels),
    ...plan.settings.flatMap((setting) => setting.column ?? []),
  ];
  const sight = { ...snapshot(root, labels), known: before };
  const located = findFields(root, plan.fields, sight);

  const secrets = new Set<string>();
  for (const { id, secret } of plan.fields) {
    const found = secret && located.get(id);
    if (found) secrets.add(valueOf(found).trim());
  }
  for (const box of sight.boxes())
    if ((box as HTMLInputElement).type === 'password') secrets.add((box as HTMLInputElement).value.trim());
  secrets.delete('');

  const observation: Observation = {
    page: plan.page,
    fields: {},
    alerts: readAlerts(sight.notices, [...secrets]),
    ...known(sight, root, () => new Map([[root, choices(root, plan, sight)]])).get(root)!,
  };
  for (const { id, secret } of plan.fields) {
    const found = located.get(id);
    if (found) observation.fields[id] = sightOf(found, secret, secrets);
  }
  return observation;
}

/** What is chosen and ticked. */
function choices(root: Document, plan: ReadPlan, sight: Snapshot): Choices {
  const { boxes, others } = findPermissions(root, plan.permissions, sight);
  const chosen: Choices = { settings: {}, permissions: {}, otherPermissions: others };
  for (const setting of plan.settings) {
    const value = readSetting(root, setting, sight);
    if (value !== undefined) chosen.settings[setting.id] = value;
  }
  for (const [id, { ticked }] of boxes) chosen.permissions[id] = ticked;
  return chosen;
}
