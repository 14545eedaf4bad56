import { findFields, valueOf } from '../locate/find-fields';
import { findPermissions } from '../locate/find-permissions';
import { readSetting } from '../locate/find-setting';
import type { Known } from '../locate/known';
import { snapshot } from '../locate/snapshot';
import type { Observation } from '../model/observation';
import type { ReadPlan } from '../model/view';
import { readAlerts } from './alerts';
import { sightOf } from './sight-of';

/**
 * Reads what a recognised page shows: fields as they stand (secret ones without their value), settings, permissions and
 * the page's own alerts. What is not on screen, or not certain, is left out.
 *
 * @param known what earlier looks found, while nothing but values changed since
 */
export function observe(root: Document, plan: ReadPlan, known?: Known): Observation {
  const labels = [
    ...[...plan.fields, ...plan.settings, ...plan.permissions].flatMap((item) => item.labels),
    ...plan.settings.flatMap((setting) => setting.column ?? []),
  ];
  const sight = { ...snapshot(root, labels), known };
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
    settings: {},
    permissions: {},
    otherPermissions: [],
    alerts: readAlerts(sight.notices, [...secrets]),
  };
  for (const { id, secret } of plan.fields) {
    const found = located.get(id);
    if (found) observation.fields[id] = sightOf(found, secret, secrets);
  }
  for (const setting of plan.settings) {
    const value = readSetting(root, setting, sight);
    if (value !== undefined) observation.settings[setting.id] = value;
  }
  const { boxes, others } = findPermissions(root, plan.permissions, sight);
  for (const [id, { ticked }] of boxes) observation.permissions[id] = ticked;
  observation.otherPermissions = others;
  return observation;
}
