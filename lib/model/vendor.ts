import * as z from 'zod/mini';
import { Auth } from './auth';
import { Cause } from './cause';
import { Format } from './format';
import { Id, Labels } from './labels';
import { Reference } from './reference';
import { Step } from './step';

/** A set-up page. `url`: WebExtension match patterns, compared without query and hash; none when no address is documented. `landmarks`: every group must be on screen with one of its texts; `absent`: none of these may be. */
export const Page = z.strictObject({
  id: Id,
  title: z.string(),
  url: z.array(z.string()),
  landmarks: z.array(Labels),
  absent: z.optional(Labels),
  trail: z.array(z.string()),
  /** The field whose value tells which thing the page is about, such as one of many applications. */
  subject: z.optional(Id),
  /** Path for "take me there", when it is documented. */
  path: z.optional(z.string()),
  /** What a browser could show: the test asks that each example is this page and no other of any vendor. */
  examples: z.array(z.strictObject({ url: z.url(), landmarks: z.array(z.string()) })).check(z.minLength(1)),
  reference: Id,
});
export type Page = z.infer<typeof Page>;

/** A credential field. `provisionalOn`: pages on which its value may still change (HaloPSA's Client ID before Save). */
export const Field = z.strictObject({
  id: Id,
  labels: Labels,
  /** Where it stands; none when no page shows it (a mail does, or the console's address), and the person types it. */
  pages: z.array(Id),
  format: Format,
  secret: z.boolean(),
  shownOnce: z.optional(z.boolean()),
  /** There only once somebody made it: a page without it has not changed. */
  onDemand: z.optional(z.boolean()),
  provisionalOn: z.optional(z.array(Id)),
  /** Typed or chosen by the person, not a credential: never captured, only seen as empty or not. */
  plain: z.optional(z.boolean()),
  /** May stay empty. */
  optional: z.optional(z.boolean()),
  /** Several forms can share a page (one block a provider): fields of one form belong together. */
  form: z.optional(Id),
  /** The console's own address tells the value: the first `host` that fits, its one `*` put in place of `value`'s. */
  address: z.optional(z.array(z.strictObject({ host: z.string(), value: z.string() }))),
  example: z.string(),
  reference: Id,
});
export type Field = z.infer<typeof Field>;

/** A choice on a page: radio group, select, switch, or a cell of a grid of rights (`labels` its row, `column` its head). */
export const Setting = z.strictObject({
  id: Id,
  labels: Labels,
  column: z.optional(Labels),
  pages: z.array(Id).check(z.minLength(1)),
  /** `unset`: what stands there before anybody chose; it is still to do, not wrong. */
  values: z.array(z.strictObject({ id: Id, labels: Labels, unset: z.optional(z.boolean()) })).check(z.minLength(1)),
  reference: Id,
});
export type Setting = z.infer<typeof Setting>;

/** A right, mostly a tick box. `broad` ones hold others. `implies`: the vendor grants these too. */
export const Permission = z.strictObject({
  id: Id,
  labels: Labels,
  /** Pages with its tick box; none where it is a role's or a level's (then `setting` may name that). */
  pages: z.array(Id),
  setting: z.optional(Id),
  broad: z.optional(z.boolean()),
  implies: z.optional(z.array(Id)),
  /** A read that only works with the right. */
  probe: z.optional(Id),
  /** How the right is proven without writing: a token request for that one scope. */
  proof: z.optional(z.literal('single-scope-token')),
  reference: Id,
});
export type Permission = z.infer<typeof Permission>;

/**
 * How an answer that lists rights proves one: the row whose keys have these values (or the answer itself), the way to the
 * level in it, and the levels that are enough.
 */
export const Proves = z.strictObject({
  permission: Id,
  row: z.optional(z.record(z.string(), z.string())),
  at: z.array(z.string()).check(z.minLength(1)),
  enough: z.array(z.string()).check(z.minLength(1)),
});
export type Proves = z.infer<typeof Proves>;

/** A value in an answer that is a mistake by itself, such as the role of whoever owns the key; any row that has it counts. */
export const Means = z.strictObject({
  at: z.array(z.string()).check(z.minLength(1)),
  is: z.array(z.string()).check(z.minLength(1)),
  cause: Cause,
  explain: z.optional(z.string()),
  reference: Id,
});
export type Means = z.infer<typeof Means>;

/** Which row of a list is about the held key, by the end of it that the vendor shows, and where that row has its last day. */
export const Lasts = z.strictObject({
  field: Id,
  end: z.array(z.string()).check(z.minLength(1)),
  until: z.array(z.string()).check(z.minLength(1)),
  reference: Id,
});
export type Lasts = z.infer<typeof Lasts>;

/** A read-only request that proves a right. `url` is an RFC 6570 template over the credential fields. */
export const Probe = z.strictObject({
  id: Id,
  title: z.string(),
  url: z.string(),
  /** The key that holds the rows, dots between levels; a bare array is accepted too. */
  rows: z.optional(z.string()),
  /** Any JSON object is the proof: there are no rows to count. */
  single: z.optional(z.boolean()),
  /** This status is the proof, whatever the body says; a web page never is. */
  status: z.optional(z.number()),
  /** Rights that the answer tells one by one. */
  proves: z.optional(z.array(Proves)),
  /** Values in the rows that are mistakes, first one first. */
  means: z.optional(z.array(Means)),
  /** A value of the rows that is worth saying, such as a role; `label` as people call it. */
  shows: z.optional(z.strictObject({ label: z.string(), at: z.array(z.string()).check(z.minLength(1)) })),
  /** The answer lists keys, and tells until when they last. */
  lasts: z.optional(Lasts),
  permission: z.optional(Id),
  /** The role setting that can refuse it as well. */
  setting: z.optional(Id),
  /** Said when it answers with no rows. */
  emptyMeans: z.optional(z.string()),
  reference: Id,
});
export type Probe = z.infer<typeof Probe>;

/** What an answer of the vendor means. The first row whose conditions all hold wins. */
export const ErrorMeaning = z.strictObject({
  /** `token`: the token endpoint · `api`: probes · `discovery` · `page`: the text of an alert on a console page. */
  at: z.enum(['token', 'api', 'discovery', 'page']),
  /** What came instead of an answer in the documented form. */
  is: z.optional(z.enum(['null', 'html', 'empty', 'redirected'])),
  status: z.optional(z.number()),
  code: z.optional(z.string()),
  /** Part of the vendor's text, compared without case. */
  contains: z.optional(z.string()),
  /** Only when the sign-in request (`identity`) was answered: the same refusal then is about this one address. */
  signedIn: z.optional(z.literal(true)),
  /** A key of the answer that is true. */
  flag: z.optional(z.string()),
  cause: Cause,
  /** Said after the cause's own words, when the vendor's text helps. */
  explain: z.optional(z.string()),
  /** Said in place of the cause's own words, which speak of applications and agents: not every vendor has those. */
  says: z.optional(z.string()),
  /** What to do, in place of the cause's own advice. */
  fix: z.optional(z.string()),
  reference: Id,
});
export type ErrorMeaning = z.infer<typeof ErrorMeaning>;

/** A request that needs no secret. `says`: JSON key in the answer → credential field that it should agree with. */
export const Discovery = z.strictObject({
  id: Id,
  title: z.string(),
  url: z.string(),
  of: z.enum(['resource-server', 'authorization-server']),
  says: z.record(z.string(), Id),
  /** What it is called when the answer names another server than an address that is held; no mistake when absent. */
  elsewhere: z.optional(Cause),
  /** JSON key in the answer → name under which later addresses can use it; requests that do wait for this one. */
  gives: z.optional(z.record(z.string(), Id)),
  /** Refusals that prove all the same that the address is right: what is there is not for strangers. */
  refusals: z.optional(z.array(z.number())),
  /** A public answer whose form is not documented: any success counts. */
  anyAnswer: z.optional(z.boolean()),
  reference: Id,
});
export type Discovery = z.infer<typeof Discovery>;

/** A vendor as pure data: no functions, no RegExp; what cannot be said as data is a strategy in `lib/verify/strategies`. */
export const Vendor = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  name: z.string(),
  kind: z.enum(['psa', 'rmm', 'security', 'export', 'automation', 'itsm', 'documentation', 'other']),
  aliases: z.array(z.string()),
  /** Match patterns of hosted consoles. */
  hosts: z.array(z.string()),
  /** Hosts under `hosts` that are no consoles: marketing, documentation, the vendor's own instance. */
  notConsoles: z.array(z.string()),
  selfHosted: z.boolean(),
  pages: z.array(Page),
  fields: z.array(Field),
  settings: z.array(Setting),
  permissions: z.array(Permission),
  setup: z.array(Step),
  /** Other lists of steps by name, for integrations that need another part of the console. */
  setups: z.optional(z.record(Id, z.array(Step))),
  auth: z.optional(Auth),
  /** Who signs in, where the strategy does not tell: words speak of it. */
  signsInAs: z.optional(z.enum(['application', 'key', 'user'])),
  discovery: z.array(Discovery),
  /** Who the client logs in as; `nameKey` with dots between levels, absent when the answer names nobody. */
  identity: z.optional(
    z.strictObject({ title: z.string(), url: z.string(), nameKey: z.optional(z.string()), reference: Id }),
  ),
  probes: z.array(Probe),
  errors: z.array(ErrorMeaning),
  /** What is known of throttling, as prose: numbers conflict between sources. */
  limits: z.array(z.strictObject({ text: z.string(), reference: Id })),
  /** Languages of the labels beside English, and where their wording comes from. */
  translations: z.optional(z.strictObject({ languages: z.array(z.string()), reference: Id })),
  references: z.array(Reference).check(z.minLength(1)),
});
export type Vendor = z.infer<typeof Vendor>;

/** As much of a vendor as tells whose console an address may be. */
export type Console = Pick<Vendor, 'id' | 'name' | 'hosts' | 'notConsoles' | 'selfHosted'>;
