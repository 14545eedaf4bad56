import type { Connection, Seen } from '../model/connection';
import type { Observation } from '../model/observation';
import type { Page } from '../model/vendor';

/** Which console of the connection was looked at. */
export type SideKey = 'source' | 'destination';

/**
 * Adds what was read on a page to what is known of that console. Returns the same object when nothing is new, so that
 * nothing is written. Settings and permissions that are not on screen keep their last value.
 */
export function applyObservation(connection: Connection, side: SideKey, observation: Observation): Connection {
  const before = connection[side].seen;
  const after = seenAfter(before, observation);
  if (JSON.stringify(after) === JSON.stringify(before)) return connection;
  return { ...connection, [side]: { ...connection[side], seen: after } };
}

function seenAfter(seen: Seen, observation: Observation): Seen {
  const { page } = observation;
  const showsPermissions = Object.keys(observation.permissions).length > 0;
  const onThisPage = (read: object) => Object.fromEntries(Object.keys(read).map((id) => [id, page]));
  return {
    reached: seen.reached.includes(page) ? seen.reached : [...seen.reached, page],
    fields: { ...seen.fields, ...withMemory(observation.fields, seen.fields) },
    settings: { ...seen.settings, ...observation.settings },
    fieldsOn: { ...seen.fieldsOn, ...onThisPage(observation.fields) },
    settingsOn: { ...seen.settingsOn, ...onThisPage(observation.settings) },
    permissions: showsPermissions ? { ...seen.permissions, ...observation.permissions } : seen.permissions,
    otherPermissions: showsPermissions ? observation.otherPermissions : seen.otherPermissions,
    ...(showsPermissions ? { permissionsOn: page } : seen.permissionsOn && { permissionsOn: seen.permissionsOn }),
    alerts: observation.alerts,
  };
}

/** Dots hide what was saved: when a browser had filled it in, that is still the last thing known of it. */
function withMemory(now: Observation['fields'], before: Seen['fields']): Observation['fields'] {
  return Object.fromEntries(
    Object.entries(now).map(([id, sight]) => [
      id,
      sight.masked && before[id]?.autofilled ? { ...sight, autofilled: true } : sight,
    ]),
  );
}

/**
 * Whether the page is about another thing than the one that was captured: the same kind of page, opened for another
 * application. What stands there says nothing of ours. `undefined` when the page does not tell.
 */
export function isForeign(connection: Connection, page: Page, observation: Observation): boolean | undefined {
  const held = page.subject === undefined ? undefined : connection.fields[page.subject];
  if (!page.subject || held?.state !== 'held' || held.value === undefined) return false;
  const shown = observation.fields[page.subject]?.value;
  return shown === undefined ? undefined : shown.trim() !== held.value.trim();
}
