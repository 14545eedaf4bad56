import * as z from 'zod/mini';
import { Cause } from './cause';
import { Finding } from './finding';

/** `not-tested` is said whenever nothing was proven; it is never shown as good. */
export const CheckState = z.enum(['passed', 'warning', 'failed', 'skipped', 'not-tested']);
export type CheckState = z.infer<typeof CheckState>;

/** A named step of a verification. `evidence` never holds a secret; `durationMs` is wall time. */
export const Check = z.strictObject({
  id: z.string(),
  title: z.string(),
  state: CheckState,
  verdict: z.string(),
  evidence: z.strictObject({
    status: z.optional(z.number()),
    path: z.optional(z.string()),
    code: z.optional(z.string()),
    detail: z.optional(z.string()),
  }),
  cause: z.optional(Cause),
  fix: z.optional(z.string()),
  durationMs: z.number(),
});
export type Check = z.infer<typeof Check>;

/** One row of needed against granted. `label` is the vendor's own tick-box name. */
export const PermissionVerdict = z.strictObject({
  id: z.string(),
  label: z.string(),
  needed: z.boolean(),
  granted: z.enum(['yes', 'no', 'unknown']),
  verdict: z.enum(['granted', 'missing', 'excess', 'not tested']),
});
export type PermissionVerdict = z.infer<typeof PermissionVerdict>;

/** What one run of "Test connection" left: it lives in the connection and is replaced by the next run. */
export const Verification = z.strictObject({
  state: z.enum(['running', 'done', 'interrupted']),
  startedAt: z.string(),
  finishedAt: z.optional(z.string()),
  checks: z.array(Check),
  permissions: z.array(PermissionVerdict),
  findings: z.array(Finding),
  /** Origins that the extension may not reach: the workbench offers to allow them. */
  refused: z.optional(z.array(z.string())),
  /** Until when a secret lasts, as an ISO moment, when the vendor says so. */
  lasts: z.optional(z.array(z.strictObject({ field: z.string(), label: z.string(), until: z.string() }))),
  /** Who the client logs in as, when the vendor says so. */
  loginAs: z.optional(z.string()),
});
export type Verification = z.infer<typeof Verification>;
