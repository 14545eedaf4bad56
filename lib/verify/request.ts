import ky from 'ky';
import type { KeptHeaders, Outcome } from './outcome';
import { parseJson } from './parse-json';
import { isSecure } from './loopback';
import { readCapped } from './read-capped';
import type { Redactor } from './redact';
import { retryAfterSeconds } from './retry-after';

/** One request: a read, or the vendor's token request. Nothing else can be said, so nothing can be written. */
export type Wire =
  | { method: 'GET'; url: string; bearer?: string; headers?: Readonly<Record<string, string>> }
  | {
      method: 'POST';
      url: string;
      headers?: Readonly<Record<string, string>>;
      encoding: 'form' | 'json' | 'multipart' | 'empty';
      fields: Readonly<Record<string, string>>;
    };

export interface RequestOptions {
  redactor: Redactor;
  /** Whether this very origin may be asked: the extension's host permission. */
  mayReach: (origin: string) => Promise<boolean>;
  fetch?: typeof globalThis.fetch;
  now?: () => Date;
  /** Tests only: plain http to this machine itself. */
  allowLoopbackHttp?: boolean;
  /** For each attempt, from the first byte sent to the last one read. */
  timeoutMs?: number;
  signal?: AbortSignal;
}

const TIMEOUT_MS = 10_000;
/** Longer than this nobody waits in front of a spinner: it is reported instead. */
const MAX_WAIT_SECONDS = 5;

async function isAllowed(url: string, options: RequestOptions): Promise<boolean> {
  const to = URL.parse(url);
  // A name and password in the address would stand in the exception text of `fetch` (measured 2026-11-22).
  if (!to || to.username || to.password || to.hash) return false;
  if (!isSecure(to, options.allowLoopbackHttp === true)) return false;
  // Private addresses get no way round: every origin, near or far, needs the person's grant.
  return options.mayReach(to.origin).catch(() => false);
}

/** The body of a sign-in request, in the form that the vendor documents. */
function bodyOf(wire: Wire): { body?: URLSearchParams | FormData; json?: unknown } {
  if (wire.method === 'GET' || wire.encoding === 'empty') return {};
  if (wire.encoding === 'json') return { json: wire.fields };
  if (wire.encoding === 'form') return { body: new URLSearchParams(wire.fields) };
  const form = new FormData();
  for (const [name, value] of Object.entries(wire.fields)) form.set(name, value);
  return { body: form };
}

async function attempt(wire: Wire, options: RequestOptions): Promise<Outcome> {
  const limit = AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS);
  const signal = options.signal ? AbortSignal.any([limit, options.signal]) : limit;
  try {
    const response = await ky(wire.url, {
      method: wire.method,
      ...bodyOf(wire),
      headers: {
        accept: 'application/json',
        ...wire.headers,
        ...(wire.method === 'GET' && wire.bearer ? { authorization: `Bearer ${wire.bearer}` } : {}),
      },
      // A followed redirect carries the form's secret to another host on 307 (measured 2026-11-22, security.md).
      redirect: 'manual',
      // The console's session cookie would make a wrong secret look right.
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      retry: 0,
      timeout: false,
      throwHttpErrors: false,
      signal,
      ...(options.fetch ? { fetch: options.fetch } : {}),
    });
    const { status } = response;
    // Browsers hide a redirect that is not followed; Node shows its status.
    if (response.type === 'opaqueredirect' || (status >= 300 && status < 400)) {
      void response.body?.cancel().catch(() => undefined);
      return { kind: 'redirected' };
    }
    const contentType = response.headers.get('content-type')?.toLowerCase() ?? '';
    const retryAfter = retryAfterSeconds(response.headers.get('retry-after'), options.now?.() ?? new Date());
    const challenge = response.headers.get('www-authenticate');
    const headers: KeptHeaders = {
      ...(contentType ? { contentType } : {}),
      ...(retryAfter === undefined ? {} : { retryAfter }),
      ...(challenge === null ? {} : { challenge: options.redactor.mask(challenge) }),
    };
    const body = await readCapped(response);
    if (body === null) return { kind: 'too-large', status };
    const text = body.trim();
    if (text === '') return { kind: 'empty', status, headers, text: '' };
    const shown = options.redactor.mask(text);
    if (text.startsWith('<') || contentType.includes('html')) return { kind: 'html', status, headers, text: shown };
    const parsed = parseJson(text);
    if (!parsed) return { kind: 'text', status, headers, text: shown };
    return { kind: 'json', status, headers, body: parsed.value };
  } catch {
    // What the exception says is dropped: browsers and Node put addresses into it.
    return signal.aborted ? { kind: 'timeout' } : { kind: 'no-connection' };
  }
}

const pause = (seconds: number, signal: AbortSignal | undefined) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, seconds * 1000);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

/**
 * The only way to the network: https, no cookies, no redirect followed, capped in size and time, one more try at most and
 * only when the server names a short wait.
 * @returns what came of it; it never throws.
 */
export async function request(wire: Wire, options: RequestOptions): Promise<Outcome> {
  if (!(await isAllowed(wire.url, options))) return { kind: 'forbidden-url' };
  const first = await attempt(wire, options);
  const wait =
    'headers' in first && (first.status === 429 || first.status === 503) ? first.headers.retryAfter : undefined;
  if (wait === undefined || wait > MAX_WAIT_SECONDS) return first;
  await pause(wait, options.signal);
  return options.signal?.aborted ? first : attempt(wire, options);
}
