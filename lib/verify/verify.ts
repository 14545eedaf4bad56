import type { Verification } from '../model/check';
import type { Seen } from '../model/connection';
import type { Finding } from '../model/finding';
import type { Pair } from '../model/pair';
import type { Hosting } from '../model/hosting';
import type { Facts } from './facts';
import { judge } from './judge';
import type { Entry } from './ledger';
import { planRequests } from './plan-requests';
import { createRedactor } from './redact';
import { request } from './request';
import { SCOPE_CAUSES } from './rules/get-token';
import { scopesOf } from './rules/grant';
import { awsSignature } from './strategies/aws-signature';
import { clientCredentials } from './strategies/client-credentials';
import { key } from './strategies/key';
import type { Job, Strategy } from './strategies/strategy';
import { token } from './strategies/token';
import { learned } from './given';
import { errorMeaning } from './vendor-error';

/** Everything a verification is made of. It holds secrets while it runs and leaves none behind. */
export interface VerifyInput {
  pair: Pair;
  hosting: Hosting;
  /** All credential fields of the source, secrets included, opened from the vault. */
  values: Record<string, string>;
  /** Ids of fields whose value was taken where it may still change. */
  provisional: string[];
  /** Lints of the values; one of level error stops the requests that use its field, or all when it names none. */
  valueFindings: Finding[];
  /** What was observed on the source's pages. */
  seen: Seen;
  /** Origin of the console tab that was really open in this browser. */
  consoleOrigin: string | null;
  /** Host permission of the extension for one origin. */
  mayReach: (origin: string) => Promise<boolean>;
  /** Evidence from outside `fetch`, which gives no reason when there is no connection. */
  distinguish?: (origin: string) => Promise<'tls' | 'unreachable' | 'unknown'>;
  onProgress: (verification: Verification) => void | Promise<void>;
  now?: () => Date;
  fetch?: typeof globalThis.fetch;
  /** Tests only. */
  allowLoopbackHttp?: boolean;
  /** Milliseconds for each request, instead of ten seconds. */
  timeoutMs?: number;
}

const STRATEGIES: Record<NonNullable<Pair['source']['auth']>['strategy'], Strategy> = {
  'client-credentials': clientCredentials,
  token,
  key,
  'aws-signature': awsSignature,
};

/** A worker is ended when one answer takes longer than 30 s; the verification is over before. */
const TOTAL_MS = 25_000;

/** @returns a copy of what may stand in a judgement: nothing secret. */
function openValues(input: VerifyInput): Pick<Facts, 'values' | 'heldSecrets'> {
  const secret = new Set(input.pair.source.fields.flatMap((field) => (field.secret ? [field.id] : [])));
  const entries = Object.entries(input.values);
  return {
    values: Object.fromEntries(entries.filter(([id]) => !secret.has(id))),
    heldSecrets: entries.flatMap(([id, value]) => (secret.has(id) && value.trim() !== '' ? [id] : [])),
  };
}

/** How much of a key vendors show in their lists. */
const END = 4;

/** The ends of the secrets that a list of keys is searched for. */
function endsOf({ pair, values }: VerifyInput): Facts['ends'] {
  const fields = pair.source.probes.flatMap(({ lasts }) => (lasts ? [lasts.field] : []));
  return Object.fromEntries(fields.map((id) => [id, values[id]?.trim().slice(-END) ?? '']));
}

/**
 * Proves a connection against the vendor's live servers: reads only, two sequential round trips, no retries but one that
 * the server asks for.
 * @returns the finished verification; `findings` is empty, the caller adds them. It does not throw on any answer.
 */
export async function verify(input: VerifyInput): Promise<Verification> {
  const { pair } = input;
  const now = input.now ?? (() => new Date());
  const startedAt = now().toISOString();
  const plan = planRequests(input);
  const { values, heldSecrets } = openValues(input);
  const ends = endsOf(input);
  const redactor = createRedactor(heldSecrets.map((id) => input.values[id]?.trim() ?? ''));
  const ledger = new Map<string, Entry>();
  const untrusted = new Set<string>();
  let refused: string[] | undefined;
  let complete = false;

  const facts = (): Facts => ({
    pair,
    hosting: input.hosting,
    values,
    heldSecrets,
    ends,
    now: startedAt,
    provisional: input.provisional,
    valueFindings: input.valueFindings,
    seen: input.seen,
    consoleOrigin: input.consoleOrigin,
    plan,
    ledger,
    refused,
    untrusted: [...untrusted],
    mask: redactor.mask,
    allowLoopbackHttp: input.allowLoopbackHttp === true,
    complete,
  });
  const state = (): Verification => ({
    state: complete ? 'done' : 'running',
    startedAt,
    ...(complete ? { finishedAt: now().toISOString() } : {}),
    ...judge(facts()),
    findings: [],
    ...(refused?.length ? { refused } : {}),
  });
  // One telling at a time, and always of the newest state: a slow writer can neither put an older state over a newer one
  // nor hold the requests up. Whoever shows the progress must not be able to stop the verification either.
  let untold = false;
  let done: Verification | undefined;
  let telling: Promise<void> | undefined;
  const tell = async () => {
    while (untold) {
      untold = false;
      try {
        await input.onProgress(done ?? state());
      } catch {
        await Promise.resolve();
      }
    }
    telling = undefined;
  };
  const publish = () => {
    untold = true;
    telling ??= tell();
  };
  publish();

  const asked = new Map<string, Promise<boolean>>();
  const mayReach = (origin: string) => {
    const answer = asked.get(origin) ?? Promise.resolve(input.mayReach(origin)).catch(() => false);
    asked.set(origin, answer);
    return answer;
  };
  const signal = AbortSignal.timeout(TOTAL_MS);

  const send: Job['send'] = async (name, wire) => {
    const planned = plan.requests.get(name);
    // An address that a discovery gives is known only now.
    const url = planned?.resolve ? planned.resolve(learned(pair.source, ledger)) : (planned?.url ?? null);
    const origin = url === null ? undefined : new URL(url).origin;
    const started = performance.now();
    const note = (entry: Entry) => {
      ledger.set(name, entry);
      publish();
      return entry;
    };
    if (!planned || planned.blocked) return note({ kind: 'not-sent', because: 'values', durationMs: 0 });
    if (url === null)
      return note({ kind: 'not-sent', because: planned.resolve ? 'discovery' : 'values', durationMs: 0 });
    if (origin === undefined || refused?.includes(origin))
      return note({ kind: 'not-sent', because: 'hosts', durationMs: 0, ...(origin === undefined ? {} : { origin }) });
    const outcome = await request(await wire(url), {
      redactor,
      mayReach,
      now,
      signal,
      ...(input.fetch ? { fetch: input.fetch } : {}),
      ...(input.allowLoopbackHttp ? { allowLoopbackHttp: true } : {}),
      ...(input.timeoutMs === undefined ? {} : { timeoutMs: input.timeoutMs }),
    });
    return note({ ...outcome, origin, path: new URL(url).pathname, durationMs: performance.now() - started });
  };

  const granted = await Promise.all(plan.origins.map(async (origin) => ({ origin, may: await mayReach(origin) })));
  refused = granted.flatMap(({ origin, may }) => (may ? [] : [origin]));
  publish();

  const { auth } = pair.source;
  await (auth &&
    STRATEGIES[auth.strategy]({
      plan,
      auth,
      values: input.values,
      ledger,
      send,
      learn: redactor.learn,
      scopesOf,
      isScopeRefusal: (entry) => SCOPE_CAUSES.includes(errorMeaning(facts(), 'token', entry)?.cause ?? 'timeout'),
    }));

  const lost = new Set(
    [...ledger.values()].flatMap((each) => (each.kind === 'no-connection' && each.origin ? [each.origin] : [])),
  );
  await Promise.all(
    [...lost].map(async (origin) => {
      const why = await input.distinguish?.(origin).catch(() => 'unknown' as const);
      if (why === 'tls') untrusted.add(origin);
    }),
  );

  complete = true;
  done = state();
  publish();
  await telling;
  return done;
}
