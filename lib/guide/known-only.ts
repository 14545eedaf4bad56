import type { Observation } from '../model/observation';
import type { Vendor } from '../model/vendor';

const pick = <Value>(record: Record<string, Value>, known: readonly { id: string }[]): Record<string, Value> =>
  Object.fromEntries(known.flatMap(({ id }) => (Object.hasOwn(record, id) ? [[id, record[id] as Value]] : [])));

/**
 * What a page may have written down of it: ids that the vendor's data names, and no value of a secret field. A page that
 * makes ids up could otherwise fill the storage, one message after the other.
 */
export function knownOnly(observation: Observation, vendor: Vendor): Observation {
  const secret = new Set(vendor.fields.flatMap((field) => (field.secret ? [field.id] : [])));
  const fields = Object.entries(pick(observation.fields, vendor.fields)).map(([id, sight]) => {
    const { value: _, ...withoutValue } = sight;
    return [id, secret.has(id) ? withoutValue : sight] as const;
  });
  return {
    ...observation,
    fields: Object.fromEntries(fields),
    settings: pick(observation.settings, vendor.settings),
    permissions: pick(observation.permissions, vendor.permissions),
    otherPermissions: observation.otherPermissions.slice(0, MOST_TEXTS),
    alerts: observation.alerts.slice(0, MOST_TEXTS),
  };
}

/** More boxes without a name in the data, or alerts, than a page can honestly show. */
const MOST_TEXTS = 100;
