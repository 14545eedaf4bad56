import type { ErrorMeaning } from '../model/vendor';
import type { Facts } from './facts';
import type { Entry } from './ledger';
import { own, ownText, valueAt } from './parse-json';
import { IDENTITY } from './plan-requests';

/** Keys under which APIs put their error text, most telling first. */
const TEXT_KEYS = ['error_description', 'errorMessage', 'message', 'Message', 'detail', 'title', 'text'];

/** One parameter of a `WWW-Authenticate` header. */
const parameter = (challenge: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(challenge)?.[1];

/** What the body says; a web page says nothing that counts. */
function bodySays(entry: Entry): { code?: string | undefined; text?: string | undefined } {
  if (entry.kind === 'text') return { text: entry.text };
  if (entry.kind !== 'json') return {};
  const { body } = entry;
  const errors = own(body, 'errors');
  const error = own(body, 'error') ?? own(body, 'Error') ?? (Array.isArray(errors) ? errors[0] : undefined);
  const inner = typeof error === 'string' ? error : undefined;
  const code = [
    own(error, 'code'),
    own(error, 'Code'),
    own(error, 'type'),
    own(body, 'error') && inner,
    own(body, 'code'),
  ]
    .map((each) => (typeof each === 'number' ? String(each) : each))
    .find((each): each is string => typeof each === 'string' && each !== '');
  const text = [...[body, error].flatMap((at) => TEXT_KEYS.map((key) => ownText(at, key))), inner].find(Boolean);
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

/** What came instead of JSON that says something. */
function formOf(entry: Entry): ErrorMeaning['is'] {
  if (entry.kind === 'html' || entry.kind === 'empty' || entry.kind === 'redirected') return entry.kind;
  return entry.kind === 'json' && entry.body === null ? 'null' : undefined;
}

/** Whether the vendor told who is signed in: the key or token itself is good. */
export function isSignedIn({ ledger }: Facts): boolean {
  const entry = ledger.get(IDENTITY);
  return entry?.kind === 'json' && entry.status === 200;
}

/** The first row of the vendor's table whose conditions all hold. */
export function errorMeaning(facts: Facts, at: ErrorMeaning['at'], entry: Entry): ErrorMeaning | undefined {
  const status = 'status' in entry ? entry.status : 0;
  const { code = '', text = '' } = vendorSays(entry);
  const said = `${code} ${text}`.toLowerCase();
  return facts.pair.source.errors.find(
    (row) =>
      row.at === at &&
      // An answer that refuses; a success only where the row names its very status or form.
      (status >= 400 || row.status === status || row.is !== undefined) &&
      (row.is === undefined || row.is === formOf(entry)) &&
      (row.status === undefined || row.status === status) &&
      (row.code === undefined || row.code === code) &&
      (row.signedIn === undefined || isSignedIn(facts)) &&
      (row.flag === undefined || (entry.kind === 'json' && valueAt(entry.body, [row.flag]) === true)) &&
      (row.contains === undefined || said.includes(row.contains.toLowerCase())),
  );
}
