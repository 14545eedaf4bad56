import * as z from 'zod/mini';
import { Cause } from './cause';

/** SARIF's three levels that a person sees. */
export const Level = z.enum(['error', 'warning', 'note']);
export type Level = z.infer<typeof Level>;

/** One thing to know or mend, in SARIF's words. `fix` is an imperative; `step` links it to the guide. */
export const Finding = z.strictObject({
  rule: z.string(),
  level: Level,
  field: z.optional(z.string()),
  message: z.string(),
  cause: z.optional(Cause),
  fix: z.string(),
  step: z.optional(z.string()),
  /** Title and address of the source of the rule. */
  source: z.optional(z.strictObject({ title: z.string(), url: z.string() })),
});
export type Finding = z.infer<typeof Finding>;
