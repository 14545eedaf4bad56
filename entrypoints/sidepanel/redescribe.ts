import { getConnection, updateConnection } from '../../lib/connections';
import { type Connection, nothingSeen } from '../../lib/model/connection';
import type { OwnSystem } from '../../lib/model/own-system';
import { hideClaims } from '../../lib/vault/pending';
import { saveField } from './save-field';

/**
 * Changes a description. The value of a row that is gone is deleted with it; what was seen, written and proven under the
 * old description is forgotten, captured values stay.
 * @returns `locked`: a sealed value would have to be deleted, and the vault is not open; nothing was changed.
 */
export async function redescribe(id: string, own: OwnSystem): Promise<'saved' | 'locked'> {
  const connection = await getConnection(id);
  if (!connection) throw new Error('no connection');
  const kept = new Set(own.fields.map((field) => field.id));
  for (const field of Object.keys(connection.fields).filter((each) => !kept.has(each))) {
    try {
      await saveField(connection, field, '', true);
    } catch {
      return 'locked';
    }
  }
  // What waits beside its value is written into the connection later: not in clear either.
  await hideClaims(id, secretsOf(own));
  await updateConnection(id, (before) => described(before, own));
  return 'saved';
}

const secretsOf = (own: OwnSystem): ReadonlySet<string> =>
  new Set(own.fields.flatMap((field) => (field.secret ? [field.id] : [])));

function described(before: Connection, own: OwnSystem): Connection {
  const secret = secretsOf(own);
  const fields = Object.entries(before.fields).map(
    ([id, { value, ...held }]): [string, Connection['fields'][string]] => [
      id,
      // What is a secret from now on stands in clear no longer; the vault has had it all along.
      value === undefined || secret.has(id) ? held : { ...held, value },
    ],
  );
  const side = (old: Connection['source'], { address }: OwnSystem['source']) => ({
    ...old,
    origin: new URL(address).origin,
    seen: nothingSeen(),
  });
  return {
    ...before,
    own,
    source: side(before.source, own.source),
    destination: side(before.destination, own.destination),
    fields: Object.fromEntries(fields),
    carried: {},
    verification: null,
  };
}
