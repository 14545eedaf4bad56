import * as z from 'zod/mini';

/** Texts a person reads on the page; the first is today's label, the others are synonyms, spellings and older names. */
export const Labels = z.array(z.string().check(z.minLength(1))).check(z.minLength(1));
export type Labels = z.infer<typeof Labels>;

/** A stable name inside one vendor or integration file: kebab-case, camelCase or a scope such as `read:customers`. */
export const Id = z.string().check(z.regex(/^[a-zA-Z][a-zA-Z0-9:-]*$/));
