import { isClear } from '../model/is-clear';
import type { Connection } from '../model/connection';
import type { FieldSight, Observation } from '../model/observation';
import type { Field, Vendor } from '../model/vendor';

/** Ids of the fields on this page whose value is worth taking now: it stands there in clear and is not held yet. */
export function captureOffer(connection: Connection, vendor: Vendor, observation: Observation): string[] {
  return vendor.fields
    .filter((field) => !field.plain && field.pages.includes(observation.page))
    .filter((field) => isNew(field, observation.fields[field.id], connection, observation.page))
    .map((field) => field.id);
}

/** Ids of the fields of a page that are not held yet: the page is followed without asking for each change. */
export const wantedOn = (connection: Connection, vendor: Vendor, page: string): string[] =>
  vendor.fields.flatMap((field) =>
    field.plain || !field.pages.includes(page) || connection.fields[field.id] ? [] : field.id,
  );

/** A secret that the vendor shows once stands on the page and is not held: whoever leaves now loses it. */
export function secretAtRisk(connection: Connection, vendor: Vendor, observation: Observation): boolean {
  const offered = captureOffer(connection, vendor, observation);
  return vendor.fields.some((field) => field.shownOnce && offered.includes(field.id));
}

function isNew(field: Field, sight: FieldSight | undefined, connection: Connection, page: string): boolean {
  if (!isClear(sight)) return false;
  const held = connection.fields[field.id];
  if (!held) return true;
  if (sight.changed) return true;
  if (held.value !== undefined && sight.value !== undefined && held.value !== sight.value.trim()) return true;
  return held.state === 'provisional' && !field.provisionalOn?.includes(page);
}
