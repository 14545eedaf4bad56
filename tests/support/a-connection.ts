import { pairById } from '../../lib/integrations/index';
import { type Connection, nothingSeen, type Seen } from '../../lib/model/connection';
import type { FieldSight, Observation } from '../../lib/model/observation';
import { shapeOf } from '../../lib/model/shape';

const pair = pairById('halopsa-to-dnsfilter');
if (!pair) throw new Error('the main pair is missing');
export const mainPair = pair;

export const CLIENT_ID = '7d1f0c52-3b6e-4a8d-9c21-5e0fa4b7d913';
export const SECRET = '0b7c9e14-55aa-4c3d-8e21-9f10d2c3b4a5-5f2d7a80-1c9e-4b66-a7d0-3e84f1629b07';
const AT = '2026-11-22T12:00:00.000Z';

/** A connection as a technician leaves it after capturing everything; `change` breaks what the test is about. */
export function aConnection(change: (connection: Connection) => void = () => {}): Connection {
  const held = (value: string) => ({
    state: 'held' as const,
    value,
    from: 'page' as const,
    at: AT,
    shape: shapeOf(value),
  });
  const connection: Connection = {
    version: 1,
    id: 'c1',
    integration: 'halopsa-to-dnsfilter',
    customer: 'Acme',
    hosting: 'hosted',
    createdAt: AT,
    updatedAt: AT,
    source: { vendor: 'halopsa', origin: 'https://acme.halopsa.com', seen: nothingSeen() },
    destination: { vendor: 'dnsfilter', origin: null, seen: nothingSeen() },
    fields: {
      clientId: held(CLIENT_ID),
      clientSecret: { state: 'held', from: 'page', at: AT, shape: shapeOf(SECRET) },
      resourceServer: held('https://acme.halopsa.com/api'),
      authorizationServer: held('https://acme.halopsa.com/auth'),
      tenant: held('acme'),
    },
    carried: {},
    confirmed: {},
    verification: null,
  };
  change(connection);
  return connection;
}

/** A field as the overlay reports it. */
export const sight = (value: string, more: Partial<FieldSight> = {}): FieldSight => ({
  empty: value === '',
  masked: false,
  autofilled: false,
  ...(value !== '' && { shape: shapeOf(value), value }),
  ...more,
});

export const anObservation = (page: string, more: Partial<Observation> = {}): Observation => ({
  page,
  fields: {},
  settings: {},
  permissions: {},
  otherPermissions: [],
  alerts: [],
  ...more,
});

export const seen = (more: Partial<Seen>): Seen => ({ ...nothingSeen(), ...more });

/** Ticks of exactly what the pair needs. */
export const neededTicks = (): Record<string, boolean> =>
  Object.fromEntries(mainPair.source.permissions.map(({ id }) => [id, mainPair.integration.grants.includes(id)]));
