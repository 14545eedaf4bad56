import * as z from 'zod/mini';
import { Hosting } from './hosting';
import { Id, Labels } from './labels';

/** What makes a step done. Every kind but `manual` is read from a value and is un-done when the value stops being right. */
export type Condition =
  | { reached: string[] }
  | { entered: string }
  | { settings: string[]; on?: string[] | undefined }
  | { permissions: 'needed'; on?: string[] | undefined }
  | { captured: string[] }
  | { carried: 'all' }
  | { verified: true }
  | { manual: true };

const Pages = z.array(Id).check(z.minLength(1));

/**
 * `reached`: one of these pages was opened · `entered`: the field holds something · `settings`: these settings have the
 * value that the pair wants (or any value, when the pair names none) · `permissions`: the tick boxes are exactly what the
 * pair needs · `captured`: the fields are in the vault and final · `carried`: every value stands in the destination's
 * form as it should · `verified`: the last verification has no error. `on` narrows to a page, so that "saved" differs
 * from "ticked".
 */
export const Condition: z.ZodMiniType<Condition> = z.union([
  z.strictObject({ reached: Pages }),
  z.strictObject({ entered: Id }),
  z.strictObject({ settings: z.array(Id).check(z.minLength(1)), on: z.optional(Pages) }),
  z.strictObject({ permissions: z.literal('needed'), on: z.optional(Pages) }),
  z.strictObject({ captured: z.array(Id).check(z.minLength(1)) }),
  z.strictObject({ carried: z.literal('all') }),
  z.strictObject({ verified: z.literal(true) }),
  z.strictObject({ manual: z.literal(true) }),
]);

/** The control that "Show me" rings: something with its own label, or a field, setting or permission of the vendor. */
export const Target = z.union([
  z.strictObject({ role: z.enum(['button', 'link', 'tab', 'heading', 'textbox']), labels: Labels }),
  z.strictObject({ field: Id }),
  z.strictObject({ setting: Id }),
  z.strictObject({ permissions: z.literal('needed') }),
  // The first field of the pair's form.
  z.strictObject({ form: z.literal('carried') }),
]);
export type Target = z.infer<typeof Target>;

/** One thing a technician does. `id` is stable; prose never cites a number, since steps move. */
export const Step = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  title: z.string().check(z.maxLength(80)),
  how: z.string(),
  why: z.optional(z.string()),
  page: z.optional(Id),
  targets: z.optional(z.array(Target)),
  when: z.optional(Hosting),
  /** Said when a browser cannot see what the step asks for; goes with `command`. */
  cannotSee: z.optional(z.string()),
  /** Something to run on the server, `{host}` stands for the console's host. */
  command: z.optional(z.strictObject({ shell: z.enum(['powershell', 'sh']), text: z.string() })),
  /** The pair's addresses for a firewall belong to this step. */
  shows: z.optional(z.literal('allowlist')),
  done: Condition,
  reference: Id,
});
export type Step = z.infer<typeof Step>;
