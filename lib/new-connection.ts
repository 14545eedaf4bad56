import { type Connection, nothingSeen } from './model/connection';
import type { OwnSystem } from './model/own-system';
import type { Vendor } from './model/vendor';
import { OWN } from './own/ids';
import { ownPair } from './own/own-pair';

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

/** The same for a system that the person described: bound at once to the two hosts that were named. */
export function newOwnConnection(own: OwnSystem, customer: string, now: Date): Connection {
  const fresh = newConnection(OWN.integration, customer, ownPair(own), now);
  return {
    ...fresh,
    own,
    source: { ...fresh.source, origin: new URL(own.source.address).origin },
    destination: { ...fresh.destination, origin: new URL(own.destination.address).origin },
  };
}
