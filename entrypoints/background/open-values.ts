import type { Refusal } from '../../lib/messages/contract';
import { type Connection, heldValues } from '../../lib/model/connection';
import { usableKey } from '../../lib/vault/held-key';
import { isFull } from '../../lib/vault/is-full';
import { openRecord } from '../../lib/vault/records';
import { agreeWithMemory } from '../../lib/waiting-fields';

export interface OpenValues {
  connection: Connection;
  values: Readonly<Record<string, string>>;
}

/** A connection with its values in clear. */
export async function openValues(id: string): Promise<OpenValues | Refusal> {
  // First, because the vault may hold an older value of a field whose last one is gone, and memory a newer one that the
  // connection does not tell of. On a full disk it cannot be told, and then it is not used either.
  const connection = await unlessFull(() => agreeWithMemory(id), 'storage-full');
  if (typeof connection === 'string') return connection;
  if (!connection) return 'no-connection';
  // It writes nothing but the time of use, into memory.
  const opened = await unlessFull(() => openRecord(id), 'memory-full');
  if (typeof opened === 'string') return opened;
  if (opened.state === 'locked') return 'vault-locked';
  const values = heldValues(connection, opened.state === 'open' ? opened.record.values : {});
  // While the vault is locked, what waits in memory opens, and what is sealed beside it does not.
  const some = Object.keys(connection.fields).some((field) => !Object.hasOwn(values, field));
  if (opened.state === 'open' && some && (await usableKey()) === null) return 'vault-locked';
  return { connection, values };
}

async function unlessFull<T>(task: () => Promise<T>, refused: Refusal): Promise<T | Refusal> {
  return task().catch((error: unknown) => {
    if (isFull(error)) return refused;
    throw error;
  });
}
