import type { Parts, Sends } from '../model/auth';

/** @param token - what the sign-in gave, where there is one. */
export function join(parts: Parts, values: Readonly<Record<string, string>>, token = ''): string {
  return parts
    .map((part) => (typeof part === 'string' ? part : 'field' in part ? (values[part.field] ?? '').trim() : token))
    .join('');
}

const base64 = (text: string) => btoa(String.fromCodePoint(...new TextEncoder().encode(text)));

/** Headers and query that authorise a request. Both hold secrets: they go into the request and nowhere else. */
export function authorise(
  sends: Sends,
  values: Readonly<Record<string, string>>,
  token?: string,
): { headers: Record<string, string>; query: Record<string, string> } {
  const joined = (record: Record<string, Parts> | undefined) =>
    Object.fromEntries(Object.entries(record ?? {}).map(([name, parts]) => [name, join(parts, values, token)]));
  const { basic } = sends;
  return {
    headers: {
      ...joined(sends.headers),
      // RFC 7617, 2: user and password as UTF-8, joined by the first colon.
      ...(basic && {
        authorization: `Basic ${base64(`${join(basic.user, values, token)}:${join(basic.password, values, token)}`)}`,
      }),
    },
    query: joined(sends.query),
  };
}

/** Adds what the vendor wants in the query to an address. */
export function withQuery(url: string, query: Readonly<Record<string, string>>): string {
  const to = new URL(url);
  for (const [name, value] of Object.entries(query)) to.searchParams.set(name, value);
  return to.href;
}
