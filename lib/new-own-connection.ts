import type { Connection } from './model/connection';
import type { OwnSystem } from './model/own-system';
import { newConnection } from './new-connection';
import { OWN } from './own/ids';
import { ownPair } from './own/own-pair';

/** A connection of a system that the person described, at its beginning: bound at once to the two hosts that were named. */
export function newOwnConnection(own: OwnSystem, customer: string, now: Date): Connection {
  const fresh = newConnection(OWN.integration, customer, ownPair(own), now);
  return {
    ...fresh,
    own,
    source: { ...fresh.source, origin: new URL(own.source.address).origin },
    destination: { ...fresh.destination, origin: new URL(own.destination.address).origin },
  };
}
