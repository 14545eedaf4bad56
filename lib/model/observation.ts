import * as z from 'zod/mini';
import { Format } from './format';
import { plainText } from './plain-text';

/** What a value looks like, so that a secret can be judged without leaving the page. */
export const Shape = z.strictObject({
  length: z.number(),
  /** Every format that the value has. */
  formats: z.array(Format),
  whiteSpace: z.boolean(),
});
export type Shape = z.infer<typeof Shape>;

/** One field as it stands on the page. `value` only when the field is not secret. */
export const FieldSight = z.strictObject({
  empty: z.boolean(),
  /** Dots or stars instead of the value. */
  masked: z.boolean(),
  autofilled: z.boolean(),
  shape: z.optional(Shape),
  /** A secret stands here that differs from the one captured while this document lived. */
  changed: z.optional(z.boolean()),
  value: z.optional(z.string().check(z.maxLength(2048))),
});
export type FieldSight = z.infer<typeof FieldSight>;

const key = z.string().check(z.maxLength(64));
/** What the page says in its own words: shown as text, and never able to turn a line of ours round. */
const said = (max: number) => z.pipe(z.string().check(z.maxLength(max)), z.transform(plainText));

/** What the overlay reads from a recognised page: ids of the vendor's data, never a secret. */
export const Observation = z.strictObject({
  page: key,
  fields: z.record(key, FieldSight),
  /** Setting id → value id, `''` when nothing is chosen, `?` when the value is none of the vendor's. */
  settings: z.record(key, key),
  /** Permission id → ticked. */
  permissions: z.record(key, z.boolean()),
  /** Ticked boxes of the permissions list that the data does not know, by label. */
  otherPermissions: z.array(said(80)),
  /** Texts of the page's own alerts. */
  alerts: z.array(said(300)),
});
export type Observation = z.infer<typeof Observation>;
