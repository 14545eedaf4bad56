import type { Connection, HeldField } from './connection';

type Ids = ReadonlySet<string>;

/**
 * What a connection is to say of fields once their values are in the vault; null takes a field out. Claims go with their
 * values: they wait in memory beside them and are written in the very transaction that seals them (lib/vault/disk-store.ts),
 * so that no kill and no full disk comes between a value and its tick.
 *
 * A value that is in memory alone has a field that says so. That mark goes in the same transaction. Hence the rule that
 * needs neither key nor clock: a mark without a value in memory is a value that is gone.
 */
export type Claims = Readonly<Record<string, HeldField | null>>;

/** Ids of the fields that are claimed with a value. */
export const valuesOf = (claims: Claims): ReadonlySet<string> =>
  new Set(Object.entries(claims).flatMap(([id, claim]) => (claim ? [id] : [])));

/** Puts claims in the place of what a connection says. @param waits whether their values are in memory only. */
export function claimed(connection: Connection, claims: Claims, waits: boolean): Connection {
  if (Object.keys(claims).length === 0) return connection;
  const fields = { ...connection.fields };
  for (const [id, claim] of Object.entries(claims)) {
    if (claim) fields[id] = waits ? { ...claim, waits: true } : unmarked(claim);
    else delete fields[id];
  }
  const { lost = {}, ...rest } = connection;
  const stillLost = Object.entries(lost).filter(([id]) => !Object.hasOwn(fields, id));
  return { ...rest, fields, ...(stillLost.length > 0 && { lost: Object.fromEntries(stillLost) }) };
}

/** Claims that a connection does not say yet. One that it says without a mark is sealed already. */
export function unsaid({ fields }: Connection, claims: Claims): Claims {
  const said = (id: string, claim: HeldField | null) =>
    claim ? isSame(fields[id], claim) : !Object.hasOwn(fields, id);
  return Object.fromEntries(Object.entries(claims).filter(([id, claim]) => !said(id, claim)));
}

/** A connection as it has to be beside these claims, whose values are in memory. The same object when it is so already. */
export const besideMemory = (connection: Connection, claims: Claims): Connection =>
  withoutLost(claimed(connection, unsaid(connection, claims), true), valuesOf(claims));

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

export function unmarked(field: HeldField): HeldField {
  const { waits: _, ...rest } = field;
  return rest;
}

/** Whether two entries say the same, marks aside. */
function isSame(a: HeldField | undefined, b: HeldField): boolean {
  if (!a) return false;
  const text = ({ state, value, from, at, shape }: HeldField) =>
    JSON.stringify([state, value, from, at, shape?.length, shape?.formats, shape?.whiteSpace]);
  return text(a) === text(b);
}
