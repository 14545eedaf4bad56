import type { Refusal } from '../../lib/messages/contract';
import { type Connection, heldValues } from '../../lib/model/connection';
import type { Pair } from '../../lib/model/pair';
import { pairOf } from '../../lib/pair-of';
import { usableKey } from '../../lib/vault/held-key';
import { openRecord } from '../../lib/vault/records';
import { dropUnsealed } from '../../lib/waiting-fields';

interface OpenValues {
  connection: Connection;
  pair: Pair;
  values: Readonly<Record<string, string>>;
}

/** A connection with its values in clear, for a fill and for a test. */
export async function openValues(id: string): Promise<OpenValues | Refusal> {
  // First, because the vault may hold an older value of a field whose last one is gone.
  const connection = await dropUnsealed(id);
  const pair = connection && pairOf(connection);
  if (!connection || !pair) return 'no-connection';
  const opened = await openRecord(id);
  if (opened.state === 'locked') return 'vault-locked';
  const values = heldValues(connection, opened.state === 'open' ? opened.record.values : {});
  // While the vault is locked, what waits in memory opens, and what is sealed beside it does not.
  const some = Object.keys(connection.fields).some((field) => !Object.hasOwn(values, field));
  if (opened.state === 'open' && some && (await usableKey()) === null) return 'vault-locked';
  return { connection, pair, values };
}
