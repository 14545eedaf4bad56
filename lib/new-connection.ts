import { type Connection, nothingSeen } from './model/connection';
import type { Vendor } from './model/vendor';

type Sides = Record<'source' | 'destination', Pick<Vendor, 'id'>>;

/**
 * A connection at its beginning: hosted until somebody says otherwise, no console opened, nothing captured.
 * @param customer - as the technician calls it.
 */
export function newConnection(integrationId: string, customer: string, pair: Sides, now: Date): Connection {
  const at = now.toISOString();
  return {
    version: 1,
    id: crypto.randomUUID(),
    integration: integrationId,
    customer,
    hosting: 'hosted',
    createdAt: at,
    updatedAt: at,
    source: { vendor: pair.source.id, origin: null, seen: nothingSeen() },
    destination: { vendor: pair.destination.id, origin: null, seen: nothingSeen() },
    fields: {},
    carried: {},
    confirmed: {},
    verification: null,
  };
}
