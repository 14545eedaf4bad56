import * as z from 'zod/mini';
import { Verification } from './check';
import { FieldSight, Shape } from './observation';
import { Hosting } from './hosting';
import { OwnSystem } from './own-system';

/** A credential field of a connection as far as it may stand in clear: a secret's value lives in the vault only. */
export const HeldField = z.strictObject({
  /** `provisional`: taken from a page where it may still change. */
  state: z.enum(['held', 'provisional']),
  /** Only for fields that are not secret. */
  value: z.optional(z.string()),
  /** Where it came from: a page of the source, its address (then it was never sealed), or typed into the workbench. */
  from: z.enum(['page', 'address', 'workbench']),
  at: z.string(),
  /** How the secret looks, so that it can be judged while the vault is locked. */
  shape: z.optional(Shape),
  /** Captured while no vault was open: the value is in memory only, until it is sealed (waiting.ts). */
  waits: z.optional(z.literal(true)),
});
export type HeldField = z.infer<typeof HeldField>;

/** What was last seen on a console page; kept so that ticks survive a reload and the second console. */
export const Seen = z.strictObject({
  /** Page ids that were reached, newest last. */
  reached: z.array(z.string()),
  fields: z.record(z.string(), FieldSight),
  settings: z.record(z.string(), z.string()),
  permissions: z.record(z.string(), z.boolean()),
  otherPermissions: z.array(z.string()),
  /** Page on which each field and setting, and the permissions, were last read. */
  fieldsOn: z.record(z.string(), z.string()),
  settingsOn: z.record(z.string(), z.string()),
  permissionsOn: z.optional(z.string()),
  alerts: z.array(z.string()),
});
export type Seen = z.infer<typeof Seen>;

/** One side of a connection. `origin` is null until its console was opened; afterwards it is a customer boundary. */
export const Side = z.strictObject({ vendor: z.string(), origin: z.nullable(z.string()), seen: Seen });
export type Side = z.infer<typeof Side>;

/** One run of an integration for one customer: everything but the secrets. */
export const Connection = z.strictObject({
  version: z.literal(1),
  id: z.string(),
  integration: z.string(),
  /** What the person described, where the systems are on nobody's list: then the pair is made of this. */
  own: z.optional(OwnSystem),
  customer: z.string(),
  hosting: Hosting,
  createdAt: z.string(),
  updatedAt: z.string(),
  source: Side,
  destination: Side,
  fields: z.record(z.string(), HeldField),
  /** Fields whose last value was gone before a vault could seal it, and when it was captured; until there is one again. */
  lost: z.optional(z.record(z.string(), z.string())),
  /** What the last fill wrote and read back, per destination field; secret ones say only whether they agree. */
  carried: z.record(z.string(), z.strictObject({ kept: z.boolean(), at: z.string() })),
  /** Steps that the person ticked, for what nobody can see. */
  confirmed: z.record(z.string(), z.string()),
  verification: z.nullable(Verification),
});
export type Connection = z.infer<typeof Connection>;

/** @returns what is known of a console nobody has opened yet. */
export function nothingSeen(): Seen {
  return {
    reached: [],
    fields: {},
    settings: {},
    permissions: {},
    otherPermissions: [],
    fieldsOn: {},
    settingsOn: {},
    alerts: [],
  };
}

/**
 * A connection's values: the vault's sealed ones come before those that stand in clear. What is sealed for a field whose last
 * value was lost is an older one and would pass for it, so it is none.
 */
export function heldValues(
  { fields, lost = {} }: Connection,
  sealed: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const clear = Object.entries(fields).flatMap(([id, { value }]) =>
    value === undefined ? [] : [[id, value] as const],
  );
  const all = Object.entries({ ...Object.fromEntries(clear), ...sealed });
  return Object.fromEntries(all.filter(([id]) => Object.hasOwn(fields, id) || !Object.hasOwn(lost, id)));
}
