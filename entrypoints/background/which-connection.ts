import { activeConnection, connectionsAt, getConnection } from '../../lib/connections';
import type { SideKey } from '../../lib/guide/observe';
import { addressValues } from '../../lib/model/address';
import type { Connection, HeldField } from '../../lib/model/connection';
import type { Pair } from '../../lib/model/pair';
import { shapeOf } from '../../lib/model/shape';
import { pairOf } from '../../lib/pair-of';
import type { RecognisedTab } from '../../lib/tabs';

/** The connection that a tab works on, and which of its consoles the tab shows. */
export interface Working {
  connection: Connection;
  pair: Pair;
  side: SideKey;
}

/**
 * An origin is a customer boundary: a console shows only connections bound to exactly its origin. One that is not bound
 * yet is joined only when it is the active one, so that a second customer's console never picks up the first's guide.
 */
export async function whichConnection({ vendor, origin }: RecognisedTab): Promise<Working | undefined> {
  const active = await activeConnection();
  const work = (connection: Connection | undefined): Working[] => {
    const pair = connection && pairOf(connection);
    if (!pair) return [];
    const sides: SideKey[] = ['source', 'destination'];
    const side = sides.find((key) => connection[key].vendor === vendor);
    if (!side) return [];
    const known = connection[side].origin;
    const fits = known === null ? connection.id === active : known === origin;
    return fits ? [{ connection, pair, side }] : [];
  };
  // Mostly it is the one in work. Thousands may be bound to one console: a destination's is the same for every customer.
  const [current] = work(active ? await getConnection(active) : undefined);
  return current ?? (await connectionsAt(origin)).flatMap(work)[0];
}

/** Binds the console's side to the origin on first sight, and takes what the source's address tells by itself. */
export function bind(connection: Connection, side: SideKey, origin: string, pair: Pair): Connection {
  if (connection[side].origin !== null) return connection;
  const bound = { ...connection, [side]: { ...connection[side], origin } };
  if (side === 'destination') return bound;
  const at = new Date().toISOString();
  const told = Object.entries(addressValues(pair.source, origin)).filter(([id]) => !connection.fields[id]);
  const fields = told.map(([id, value]): [string, HeldField] => [
    id,
    { state: 'held', from: 'address', at, value, shape: shapeOf(value) },
  ]);
  return { ...bound, fields: { ...bound.fields, ...Object.fromEntries(fields) } };
}
