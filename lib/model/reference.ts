import * as z from 'zod/mini';

/** How far a fact can be trusted; copied from the source, never raised here. */
export const Confidence = z.enum(['confirmed', 'likely', 'unconfirmed']);
export type Confidence = z.infer<typeof Confidence>;

/** Where a fact comes from: `checked` is the day somebody read the source (ISO date). */
export const Reference = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  title: z.string(),
  url: z.url(),
  checked: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  confidence: Confidence,
  note: z.optional(z.string()),
});
export type Reference = z.infer<typeof Reference>;
