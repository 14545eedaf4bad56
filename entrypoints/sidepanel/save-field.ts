import { getConnection } from '../../lib/connections';
import type { Connection, HeldField } from '../../lib/model/connection';
import { shapeOf } from '../../lib/model/shape';
import { aloneWith } from '../../lib/vault/alone-with';
import { isFull } from '../../lib/vault/is-full';
import { openRecord, sealRecord } from '../../lib/vault/records';
import { besideRecord } from '../../lib/waiting-fields';

/** What a field was before an edit, for undo. */
export interface FieldBefore {
  held: HeldField | undefined;
  value: string | undefined;
}

/** A field's value now: in the vault, with its clear projection in the connection. */
function write(
  connection: Connection,
  id: string,
  value: string | undefined,
  held: HeldField | undefined,
): Promise<FieldBefore> {
  return aloneWith(connection.id, () => writeAlone(connection, id, value, held)).catch((error: unknown) => {
    // Before anything was held: what counts the time of use is in memory too.
    throw isFull(error) ? new Error('memory-full') : error;
  });
}

async function writeAlone(
  connection: Connection,
  id: string,
  value: string | undefined,
  held: HeldField | undefined,
): Promise<FieldBefore> {
  // An undo can come after its connection was removed: it must not seal a record that belongs to nothing.
  const current = await getConnection(connection.id);
  if (!current) throw new Error('no connection');
  const opened = await openRecord(connection.id);
  if (opened.state === 'locked' || opened.state === 'damaged') throw new Error(opened.state);
  const record =
    opened.state === 'open'
      ? opened.record
      : { vendor: connection.source.vendor, origin: connection.source.origin ?? '', values: {} };
  const { [id]: old, ...others } = record.values;
  const values = value === undefined ? others : { ...others, [id]: value };
  const before = (await besideRecord(current, record))?.fields[id];
  const sealed = await sealRecord(connection.id, { ...record, values }, { [id]: held ?? null });
  if (sealed !== 'sealed' && sealed !== 'pending') throw new Error(sealed);
  return { held: before, value: old };
}

/**
 * Takes a value that was typed into the workbench; an empty one removes it.
 * @param secret - then the connection keeps only how it looks.
 * @returns what stood there, for undo. @throws when the vault is locked or its record is damaged: nothing was changed.
 */
export function saveField(connection: Connection, id: string, value: string, secret: boolean): Promise<FieldBefore> {
  if (value === '') return write(connection, id, undefined, undefined);
  return write(connection, id, value, {
    state: 'held',
    from: 'workbench',
    at: new Date().toISOString(),
    shape: shapeOf(value),
    ...(!secret && { value }),
  });
}

/** Puts a field back as it was before an edit. */
export async function restoreField(connection: Connection, id: string, before: FieldBefore): Promise<void> {
  await write(connection, id, before.value, before.held);
}
