import * as z from 'zod/mini';
import { Check, PermissionVerdict } from './check';

export const StepState = z.enum(['done', 'now', 'todo', 'problem']);
export type StepState = z.infer<typeof StepState>;

/** A side of the connection as the report names it. */
const ReportSide = z.strictObject({
  vendor: z.string(),
  /** Only of a system that the person described: its id says nothing. */
  name: z.optional(z.string()),
  origin: z.nullable(z.string()),
});

/** What was set up and proven. Built from a connection, which holds no secret: redacted by construction. */
export const Report = z.strictObject({
  schemaVersion: z.literal(1),
  createdAt: z.string(),
  extensionVersion: z.string(),
  integration: z.string(),
  customer: z.string(),
  source: ReportSide,
  destination: ReportSide,
  steps: z.array(z.strictObject({ id: z.string(), title: z.string(), state: StepState })),
  fields: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      secret: z.boolean(),
      state: z.enum(['captured', 'provisional', 'missing']),
      value: z.optional(z.string()),
    }),
  ),
  /** Secrets of which the vendor told until when they last, and by when a new one should be in place. */
  lasts: z.optional(
    z.array(z.strictObject({ field: z.string(), label: z.string(), until: z.string(), rotateBy: z.string() })),
  ),
  checks: z.array(Check),
  permissions: z.array(PermissionVerdict),
  findings: z.array(
    z.strictObject({
      rule: z.string(),
      level: z.enum(['error', 'warning', 'note']),
      field: z.optional(z.string()),
      message: z.string(),
      cause: z.optional(z.string()),
      fix: z.string(),
    }),
  ),
});
export type Report = z.infer<typeof Report>;
