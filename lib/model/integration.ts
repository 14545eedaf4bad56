import * as z from 'zod/mini';
import { Cause } from './cause';
import { Id } from './labels';
import { Reference } from './reference';
import { Step } from './step';

/** Named changes a value takes on its way; each is idempotent and never drops a character silently. */
export const Transform = z.enum(['trim', 'add-trailing-slash', 'drop-trailing-slash', 'drop-scheme', 'host-only']);
export type Transform = z.infer<typeof Transform>;

/** destination field ← source field, through transforms; `onPrem` is the literal that replaces the value there. */
export const Carry = z.strictObject({
  to: Id,
  from: Id,
  transforms: z.array(Transform),
  onPrem: z.optional(z.string()),
  reference: Id,
});
export type Carry = z.infer<typeof Carry>;

/** The closed set of value rules; each is one pure function in `lib/findings/rules`. A new kind is an event. */
export const LintRule = z.enum([
  'format',
  'white-space',
  'https',
  'trailing-slash-required',
  'single-trailing-slash',
  'no-trailing-slash',
  'bare-host',
  'path-role',
  'path-suffix',
  'tenant',
  'same-console',
  'length',
]);
export type LintRule = z.infer<typeof LintRule>;

/** `at`: on the source's value before it is carried, or on what stands in the destination's form. */
export const Lint = z.strictObject({
  rule: LintRule,
  field: Id,
  at: z.enum(['source', 'destination']),
  /** What the rule needs: a path such as `/auth`, a literal such as `Not set`. */
  expects: z.optional(z.string()),
  /** What the mistake is called, where the rule leaves it to the data. */
  cause: z.optional(Cause),
  /** `note`: worth saying, but mended on the way; then `why` says how. */
  level: z.optional(z.literal('note')),
  why: z.string(),
  reference: Id,
});
export type Lint = z.infer<typeof Lint>;

/** What is true of a pair: permissions, forms of values, extra steps and how far the pair can be recommended. */
export const Integration = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]+-to-[a-z0-9-]+$/)),
  source: z.string(),
  destination: z.string(),
  /** Which of a vendor's lists of steps applies, when it is not `setup`. */
  setup: z.optional(z.strictObject({ source: z.optional(Id), destination: z.optional(Id) })),
  /** Steps of the vendors that this pair does not need. */
  skips: z.optional(z.array(Id)),
  before: z.array(Step),
  /** Permissions of the source that the destination needs, by id. */
  grants: z.array(Id),
  /** Permissions that break the destination or grant too much. */
  forbids: z.array(z.strictObject({ permission: Id, why: z.string(), reference: Id })),
  /** Settings of the source that must hold; `anyOf` lists accepted value ids. */
  sets: z.array(
    z.strictObject({
      setting: Id,
      /** On the destination's console instead of the source's. */
      at: z.optional(z.literal('destination')),
      anyOf: z.array(Id).check(z.minLength(1)),
      /** What it is called when the setting is wrong. */
      cause: Cause,
      why: z.string(),
      reference: Id,
    }),
  ),
  carries: z.array(Carry),
  /** Fields of the source that are captured and kept although no form takes them: the verification needs them, or the person. */
  keeps: z.optional(z.array(Id)),
  lints: z.array(Lint),
  after: z.array(Step),
  /** Addresses the destination calls from, for a firewall's allow-list. */
  allowlist: z.array(z.strictObject({ address: z.string(), reference: Id })),
  verdict: z.strictObject({
    state: z.enum(['supported', 'not-recommended', 'cannot-work']),
    reason: z.string(),
    /** Since when, or until when, as an ISO date. */
    since: z.optional(z.string()),
    /** Ids of integrations that work instead, and what else helps. */
    instead: z.optional(z.array(z.string())),
    advice: z.optional(z.string()),
    reference: Id,
  }),
  references: z.array(Reference).check(z.minLength(1)),
});
export type Integration = z.infer<typeof Integration>;
