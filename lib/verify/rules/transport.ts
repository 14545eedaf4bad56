import type { Judgement } from '../judgement';
import { blame, evidence, wordsOf } from '../judgement';
import { type Facts, otherConsole } from '../facts';
import { verdicts } from '../../words/checks';
import type { Entry } from '../ledger';
import type { ErrorMeaning } from '../../model/vendor';
import { errorMeaning, vendorSays } from '../vendor-error';

/** A sign-in page of a network answers everything alike: 200 with a page, or 511 (RFC 6585). */
const isPortalPage = (entry: Entry) => (entry.kind === 'html' && entry.status === 200) || isPortalStatus(entry);
const isPortalStatus = (entry: Entry) => 'status' in entry && entry.status === 511;

/** Whether something in between answers in place of the vendor: nothing that was asked without a token got through. */
function isCaptive(facts: Facts): boolean {
  const first = [...facts.ledger].filter(([name]) => !name.startsWith('probe:') && name !== 'identity');
  const answered = first.map(([, entry]) => entry).filter((entry) => entry.kind !== 'not-sent');
  return answered.length > 0 && answered.every(isPortalPage);
}

/** Whether the same server answered something else meanwhile, so that it is this one request that got lost. */
const answersOthers = (facts: Facts, origin: string) =>
  [...facts.ledger.values()].some((each) => each.origin === origin && 'status' in each);

/** Longer waits are no help to a person, and a hostile server may name any number. */
const MAX_SECONDS = 3600;

/**
 * What can go wrong between here and the vendor's software, whatever the request was.
 * @returns undefined when the vendor answered and its answer is to be judged itself.
 */
export function judgeTransport(facts: Facts, entry: Entry, at?: ErrorMeaning['at']): Judgement | undefined {
  if (entry.kind === 'not-sent') return undefined;
  const origin = entry.origin ?? '';
  const host = URL.parse(origin)?.host ?? origin;
  const status = 'status' in entry ? entry.status : undefined;
  const because = (cause: Parameters<typeof blame>[1], seconds?: number, root = `${cause}:${origin}`) =>
    blame(facts, cause, {
      context: { host, ...(seconds === undefined ? {} : { seconds }) },
      evidence: evidence(facts, entry, vendorSays(entry)),
      roots: [root],
      durationMs: entry.durationMs,
    });

  if (entry.kind === 'forbidden-url') return because('permission-not-granted-to-extension');
  // What the vendor's own data says of such an answer counts more than what it means elsewhere.
  const own = at && !(isPortalPage(entry) && isCaptive(facts)) ? errorMeaning(facts, at, entry) : undefined;
  if (own?.is !== undefined)
    return blame(facts, own.cause, {
      context: { host },
      ...wordsOf(own),
      evidence: evidence(facts, entry),
      durationMs: entry.durationMs,
    });
  if (entry.kind === 'redirected') return because('redirected');
  if (entry.kind === 'timeout') return because('timeout');
  if (entry.kind === 'no-connection') {
    if (facts.untrusted.includes(origin)) return because('tls');
    const console = otherConsole(facts, origin);
    const lost = because('unreachable');
    const told = answersOthers(facts, origin) ? verdicts.othersAnswered : console && verdicts.consoleElsewhere(console);
    return told === undefined ? lost : { ...lost, verdict: `${lost.verdict} ${told}` };
  }
  if (isPortalStatus(entry) || (isPortalPage(entry) && isCaptive(facts)))
    return because('captive-portal', undefined, 'captive-portal');
  if (status === 429) {
    const seconds = 'headers' in entry ? entry.headers.retryAfter : undefined;
    return because(
      'rate-limited',
      seconds !== undefined && seconds <= MAX_SECONDS ? seconds : undefined,
      'rate-limited',
    );
  }
  if (status === 503) return because('maintenance');
  if (entry.kind === 'too-large') return because('response-too-large');
  if (entry.kind === 'html' && entry.status < 400) return because('html-instead-of-json');
  return undefined;
}

/** The last resort: the status and the vendor's own words, and no guess. */
export function unexpected(facts: Facts, entry: Entry): Judgement {
  const origin = entry.origin ?? '';
  const status = 'status' in entry ? entry.status : undefined;
  // A server that fails fails everywhere alike; a strange success is strange in its own way.
  const place = status !== undefined && status >= 400 ? status : entry.path;
  return blame(facts, 'unexpected-answer', {
    context: { host: URL.parse(origin)?.host ?? origin },
    evidence: evidence(facts, entry, vendorSays(entry)),
    roots: [`unexpected-answer:${origin}:${place}`],
    durationMs: entry.durationMs,
  });
}
