import * as z from 'zod/mini';
import { Id } from './labels';

/** Text made of literals, credential fields and the token that was issued, joined as they stand. */
export const Part = z.union([z.string(), z.strictObject({ field: Id }), z.strictObject({ token: z.literal(true) })]);
export type Part = z.infer<typeof Part>;
const Parts = z.array(Part).check(z.minLength(1));
export type Parts = z.infer<typeof Parts>;

/** What authorises a request: RFC 7617's pair, headers, or (where the vendor knows nothing better) the query. */
export const Sends = z.strictObject({
  basic: z.optional(z.strictObject({ user: Parts, password: Parts })),
  headers: z.optional(z.record(z.string(), Parts)),
  query: z.optional(z.record(z.string(), Parts)),
});
export type Sends = z.infer<typeof Sends>;

/** RFC 6749, 4.4, with a token for each scope that has to be proven. */
const ClientCredentials = z.strictObject({
  strategy: z.literal('client-credentials'),
  tokenUrl: z.string(),
  scopeSeparator: z.literal(' '),
  reference: Id,
});

/** A sign-in request that answers with a token. `tokenAt`: the way to it in the answer, compared without case. */
const TokenRequest = z.strictObject({
  strategy: z.literal('token'),
  tokenUrl: z.string(),
  encoding: z.enum(['form', 'json', 'multipart', 'empty']),
  body: z.record(z.string(), Parts),
  with: z.optional(Sends),
  /** Empty when the answer proves the key by its code alone; see `accepted`. */
  tokenAt: z.array(z.string()),
  /** A vendor's code that means "the key is good", where there is no token. */
  accepted: z.optional(z.string()),
  sends: Sends,
  reference: Id,
});

/** Every request carries the key itself; nothing is exchanged first. */
const Key = z.strictObject({
  strategy: z.literal('key'),
  sends: Sends,
  /** The vendor locks who fails often: one request first, the others only once it was answered. */
  signInFirst: z.optional(z.boolean()),
  reference: Id,
});

/**
 * AWS Signature Version 4: every request is signed with the secret, which itself is never sent. `region` and `service` are
 * part of what is signed; all but `service` are ids of credential fields.
 */
const AwsSignature = z.strictObject({
  strategy: z.literal('aws-signature'),
  accessKeyId: Id,
  secretAccessKey: Id,
  region: Id,
  service: z.string(),
  reference: Id,
});

/** How a client authenticates. `strategy` names a file in `lib/verify/strategies`. */
export const Auth = z.discriminatedUnion('strategy', [ClientCredentials, TokenRequest, Key, AwsSignature]);
export type Auth = z.infer<typeof Auth>;

/** Whether a sign-in request comes before the others; a key or a signature goes with each request instead. */
export const signsIn = (auth: Auth): auth is Extract<Auth, { tokenUrl: string }> => 'tokenUrl' in auth;

const partsOf = (sends: Sends | undefined): Part[] => [
  ...(sends?.basic ? [...sends.basic.user, ...sends.basic.password] : []),
  ...Object.values(sends?.headers ?? {}).flat(),
  ...Object.values(sends?.query ?? {}).flat(),
];

/** Ids of the credential fields without which nothing can be asked, each once. */
export function authFields(auth: Auth): string[] {
  if (auth.strategy === 'client-credentials') return ['clientId', 'clientSecret'];
  if (auth.strategy === 'aws-signature') return [auth.accessKeyId, auth.secretAccessKey, auth.region];
  const parts = [
    ...partsOf(auth.sends),
    ...(auth.strategy === 'token' ? [...partsOf(auth.with), ...Object.values(auth.body).flat()] : []),
  ];
  return [...new Set(parts.flatMap((part) => (typeof part === 'object' && 'field' in part ? [part.field] : [])))];
}
