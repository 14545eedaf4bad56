import type { ErrorMeaning } from '../model/vendor';
import type { Facts } from './facts';
import type { Entry } from './ledger';
import { own, ownText } from './parse-json';

/** Keys under which APIs put their error text, most telling first. */
const TEXT_KEYS = ['error_description', 'errorMessage', 'message', 'Message', 'detail', 'title'];

/** One parameter of a `WWW-Authenticate` header. */
const parameter = (challenge: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(challenge)?.[1];

/** What the body says; a web page says nothing that counts. */
function bodySays(entry: Entry): { code?: string | undefined; text?: string | undefined } {
  if (entry.kind === 'text') return { text: entry.text };
  if (entry.kind !== 'json') return {};
  const error = own(entry.body, 'error');
  const code = typeof error === 'string' ? error : (ownText(error, 'code') ?? ownText(error, 'type'));
  const text = [entry.body, error].flatMap((at) => TEXT_KEYS.map((key) => ownText(at, key))).find(Boolean);
  return { code, text };
}

/** The vendor's own code and text in an answer; not masked yet. Resource servers may say it in a header only. */
export function vendorSays(entry: Entry): { code?: string; text?: string } {
  const challenge = ('headers' in entry ? entry.headers.challenge : undefined) ?? '';
  const body = bodySays(entry);
  const code = body.code ?? parameter(challenge, 'error');
  const text = body.text ?? parameter(challenge, 'error_description');
  return { ...(code ? { code } : {}), ...(text ? { text } : {}) };
}

/** The first row of the vendor's table whose conditions all hold. Only for answers that refuse (status 400 and above). */
export function errorMeaning(facts: Facts, at: ErrorMeaning['at'], entry: Entry): ErrorMeaning | undefined {
  const status = 'status' in entry ? entry.status : 0;
  if (status < 400) return undefined;
  const { code = '', text = '' } = vendorSays(entry);
  const said = `${code} ${text}`.toLowerCase();
  return facts.pair.source.errors.find(
    (row) =>
      row.at === at &&
      (row.status === undefined || row.status === status) &&
      (row.code === undefined || row.code === code) &&
      (row.contains === undefined || said.includes(row.contains.toLowerCase())),
  );
}
