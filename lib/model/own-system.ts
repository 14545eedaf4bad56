import * as z from 'zod/mini';
import { Format } from './format';
import { addressProblem, headerProblem, pathProblem, queryProblem } from './own-address';
import { plainText } from './plain-text';

/** Most values that one form asks for; a page's landmarks are limited too. */
const MOST_FIELDS = 24;

/** Text of one line that shows all that is in it: what somebody typed, or a stranger's export holds. */
const line = (most: number) =>
  z.string().check(
    z.minLength(1, 'missing'),
    z.maxLength(most, 'too-long'),
    z.refine((text) => plainText(text) === text, 'unseen'),
    z.refine((text) => text === '' || /[\p{L}\p{N}]/u.test(text), 'no-letter'),
  );

const odd = (problemOf: (text: string) => string | null) =>
  z.string().check((context) => {
    const problem = problemOf(context.value);
    if (problem) context.issues.push({ code: 'custom', message: problem, input: context.value });
  });

const FieldId = z.string().check(z.regex(/^f\d{1,4}$/, 'no-such-field'));

/** A value by the name that people read. `into`: its label in the destination, when it differs; `keep`: no box for it there. */
const OwnField = z.strictObject({
  id: FieldId,
  label: line(80),
  secret: z.boolean(),
  /** The source shows it once and never again. */
  once: z.optional(z.literal(true)),
  format: Format,
  into: z.optional(line(80)),
  keep: z.optional(z.literal(true)),
});
export type OwnField = z.infer<typeof OwnField>;

/** One GET that the person made up. The server is a field's value or an address of its own. */
const OwnProbe = z.strictObject({
  server: z
    .strictObject({ field: z.optional(FieldId), address: z.optional(odd(addressProblem)) })
    .check(z.refine(({ field, address }) => (field === undefined) !== (address === undefined), 'no-such-field')),
  path: odd(pathProblem),
  by: z.enum(['header', 'bearer', 'basic', 'query']),
  /** Of the header or of the query's parameter. */
  name: z.optional(z.string()),
  /** What stands before the key in the header, such as `Token `. */
  prefix: z.optional(z.string().check(z.maxLength(40, 'too-long'), z.regex(/^[\x20-\x7e]*$/, 'header-odd'))),
  key: FieldId,
  /** Basic: whose value is the user name; none when the key stands alone. */
  user: z.optional(FieldId),
  expects: z.int('status-odd').check(z.gte(200, 'status-odd'), z.lte(299, 'status-odd')),
});
export type OwnProbe = z.infer<typeof OwnProbe>;

const End = z.strictObject({ name: line(40), address: odd(addressProblem) });

/** Two texts that a person reads as one label, and a page's reader too (lib/locate/text.ts). */
const same = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/’/g, "'")
    .replace(/[\s*:：]+$/, '')
    .trimStart()
    .toLowerCase();

/** What a field is called in the destination's form. */
export const labelInto = ({ label, into }: OwnField): string => into ?? label;

/**
 * A system that is on nobody's list, as the person described it: the two consoles, the values by their labels, perhaps one
 * request that proves the key. It holds no value. Messages of its issues are keys of the words.
 */
export const OwnSystem = z
  .strictObject({
    /** ISO date. */
    describedOn: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
    source: End,
    destination: End,
    fields: z.array(OwnField).check(z.minLength(1, 'no-field'), z.maxLength(MOST_FIELDS, 'too-many')),
    probe: z.optional(OwnProbe),
  })
  .check((context) => {
    const { source, destination, fields, probe } = context.value;
    const say = (message: string, ...path: (string | number)[]) =>
      context.issues.push({ code: 'custom', message, path, input: context.value });
    const origin = (address: string) => URL.parse(address)?.origin;
    // Their pages are told apart by the host alone.
    if (origin(source.address) !== undefined && origin(source.address) === origin(destination.address))
      say('same-site', 'destination', 'address');
    fields.forEach((field, index) => {
      const before = fields.slice(0, index);
      if (before.some(({ label }) => same(label) === same(field.label))) say('label-twice', 'fields', index, 'label');
      if (before.some(({ id }) => id === field.id)) say('label-twice', 'fields', index, 'id');
      const carried = before.filter(({ keep }) => !keep);
      if (!field.keep && carried.some((each) => same(labelInto(each)) === same(labelInto(field))))
        say('into-twice', 'fields', index, 'into');
    });
    if (fields.length > 0 && fields.every(({ keep }) => keep)) say('nothing-carried', 'fields');
    if (!probe) return;
    const { server, by, name = '', key, user } = probe;
    const find = (id: string) => fields.find((field) => field.id === id);
    if (server.field !== undefined && !find(server.field)) say('no-such-field', 'probe', 'server');
    if (server.field !== undefined && find(server.field)?.secret) say('server-secret', 'probe', 'server');
    if (!find(key)) say('no-such-field', 'probe', 'key');
    else if (!find(key)?.secret) say('key-not-secret', 'probe', 'key');
    if (user !== undefined && !find(user)) say('no-such-field', 'probe', 'user');
    const problem = by === 'header' ? headerProblem(name) : by === 'query' ? queryProblem(name) : null;
    if (problem) say(problem, 'probe', 'name');
  });
export type OwnSystem = z.infer<typeof OwnSystem>;
