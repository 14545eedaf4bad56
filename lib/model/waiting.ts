import type { Connection, HeldField } from './connection';

type Ids = ReadonlySet<string>;

/**
 * A value that was captured while no vault was open is in memory alone, and its field says that it waits. The mark goes in
 * the very transaction that seals the value (lib/vault/disk-store.ts), so that no kill comes between the two. Hence the
 * rule that needs neither key nor clock: a mark without a value in memory is a value that is gone.
 *
 * Marks those of the changed fields whose values wait in memory.
 */
export function claimed(before: Connection, after: Connection, inMemory: Ids): Connection {
  const fields = Object.entries(after.fields).map(([id, field]): [string, HeldField] => {
    if (field === before.fields[id]) return [id, field];
    return [id, inMemory.has(id) ? { ...field, waits: true } : unmarked(field)];
  });
  const { lost = {}, ...rest } = after;
  const stillLost = Object.entries(lost).filter(([id]) => !Object.hasOwn(after.fields, id));
  return {
    ...rest,
    fields: Object.fromEntries(fields),
    ...(stillLost.length > 0 && { lost: Object.fromEntries(stillLost) }),
  };
}

/**
 * Takes the fields out that wait and whose value is in memory no more. What the vault holds for them is older than what the
 * person took: nobody knows whether the console still takes it, so it is not shown as theirs (`heldValues`).
 */
export function withoutLost(connection: Connection, inMemory: Ids): Connection {
  const all = Object.entries(connection.fields);
  const lost = all.filter(([id, { waits }]) => waits && !inMemory.has(id));
  if (lost.length === 0) return connection;
  return {
    ...connection,
    fields: Object.fromEntries(all.filter(([id, { waits }]) => !waits || inMemory.has(id))),
    lost: { ...connection.lost, ...Object.fromEntries(lost.map(([id, { at }]) => [id, at])) },
  };
}

/** Takes the marks off: the values were sealed. One that was not among them is lost. */
export function settled(connection: Connection, sealed: Ids): Connection {
  const kept = withoutLost(connection, sealed);
  if (!isWaiting(kept)) return kept;
  const fields = Object.entries(kept.fields).map(([id, field]) => [id, unmarked(field)] as const);
  return { ...kept, fields: Object.fromEntries(fields) };
}

/** Whether a value of it waits for the vault, as far as the connection knows. */
export const isWaiting = ({ fields }: Pick<Connection, 'fields'>): boolean =>
  Object.values(fields).some(({ waits }) => waits);

/** When its values were taken, those that are lost as well: whatever was proven before them was proven of others. */
export const takenAt = ({ fields, lost = {} }: Connection): string[] => [
  ...Object.values(fields).map(({ at }) => at),
  ...Object.values(lost),
];

function unmarked(field: HeldField): HeldField {
  const { waits: _, ...rest } = field;
  return rest;
}
