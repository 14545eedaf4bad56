import type { Cause } from '../model/cause';
import type { Check } from '../model/check';
import type { Outcome } from '../verify/outcome';
import { own } from '../verify/parse-json';
import { licensing } from '../words/licensing';
import type { Ladder, Rung } from './ladder';

/** What came of one rung. */
export interface Climbed {
  outcome: Outcome;
  /** Of a connection that failed: what the browser could tell of the reason. */
  why?: 'tls' | 'unreachable' | 'unknown';
  durationMs: number;
}

export type Answers = ReadonlyMap<string, Climbed>;

type Verdict = Pick<Check, 'state' | 'verdict'> & { cause?: Cause };

const words = licensing.verdicts;
const failed = (cause: Cause, verdict: string): Verdict => ({ state: 'failed', cause, verdict });
const hostOf = ({ url }: Rung) => new URL(url).host;

/** A page that stands where none is documented, or the status of a network that wants a sign-in (RFC 6585, 6). */
const isPortal = ({ outcome }: Climbed) =>
  (outcome.kind === 'html' && outcome.status < 300) || ('status' in outcome && outcome.status === 511);

/** A sign-in page of a network answers every request alike; a proxy that filters answers only some. */
function isCaptive(ladder: Ladder, answers: Answers): boolean {
  const documented = ladder.rungs.filter(({ expect }) => expect.kind !== 'undocumented');
  return documented.every(({ id }) => {
    const climbed = answers.get(id);
    return climbed !== undefined && isPortal(climbed);
  });
}

/** What went wrong before anybody's web server was reached, or in its place. */
function judgeWay(rung: Rung, climbed: Climbed, captive: boolean): Verdict | undefined {
  const { outcome, why } = climbed;
  const host = hostOf(rung);
  if (outcome.kind === 'forbidden-url') return failed('permission-not-granted-to-extension', words.notAllowed(host));
  if (outcome.kind === 'timeout') return failed('timeout', words.timeout(host));
  if (outcome.kind === 'no-connection') {
    if (why === 'tls') return failed('tls', words.tls(host));
    return failed('unreachable', why === 'unreachable' ? words.unreachable(host) : words.noConnection(host));
  }
  if (outcome.kind === 'redirected') return failed('redirected', words.redirected(host));
  if (isPortal(climbed) && (captive || outcome.status === 511)) return failed('captive-portal', words.captive(host));
  if (outcome.kind === 'too-large') return failed('response-too-large', words.tooLarge(host));
  return undefined;
}

const holds = (body: unknown, wanted: Readonly<Record<string, unknown>>) =>
  Object.entries(wanted).every(([key, value]) => own(body, key) === value);

/** The answer of a web server, against what the vendor documents. */
function judgeAnswer({ expect, url }: Rung, { outcome }: Climbed): Verdict {
  const { host } = new URL(url);
  const status = 'status' in outcome ? outcome.status : 0;
  const isPage = outcome.kind === 'html';
  switch (expect.kind) {
    case 'undocumented':
      return { state: 'not-tested', verdict: words.undocumented(host, status) };
    case 'status':
      if (status === expect.status) return { state: 'passed', verdict: words.statusRight(status) };
      return failed('unexpected-answer', words.statusWrong(host, status, expect.status, isPage));
    default:
      if (isPage) return failed('html-instead-of-json', words.page(host, status));
      if (outcome.kind !== 'json') return failed('unexpected-answer', words.noJson(host, status));
      if (!holds(outcome.body, expect.form)) return failed('wrong-host', words.otherJson(host));
      if (Object.keys(expect.words).some((key) => typeof own(outcome.body, key) !== 'string'))
        return failed('wrong-host', words.otherJson(host));
      return holds(outcome.body, expect.words)
        ? { state: 'passed', verdict: words.jsonRight }
        : { state: 'warning', verdict: words.jsonReworded };
  }
}

/**
 * Judges what this browser got. Pure: the same answers give the same checks.
 * @returns one check a rung, and one `not-tested` for every rung that no browser can climb. One mistake is named once: the
 * rungs after it that fail in the same way at the same host are skipped.
 */
export function judgeLadder(ladder: Ladder, answers: Answers): Check[] {
  const captive = isCaptive(ladder, answers);
  const named = new Map<string, string>();
  const climbed = ladder.rungs.map((rung): Check => {
    const title = licensing.rungs[rung.id] ?? rung.id;
    const came = answers.get(rung.id);
    if (!came) return { id: rung.id, title, state: 'not-tested', verdict: words.notSent, evidence: {}, durationMs: 0 };
    const { cause, ...verdict } = judgeWay(rung, came, captive) ?? judgeAnswer(rung, came);
    const evidence = { ...('status' in came.outcome && { status: came.outcome.status }), path: rung.url };
    const base = { id: rung.id, title, evidence, durationMs: came.durationMs };
    if (!cause) return { ...base, ...verdict };
    // A network's sign-in page is one mistake wherever it shows.
    const mistake = cause === 'captive-portal' ? cause : `${cause} ${hostOf(rung)}`;
    const first = named.get(mistake);
    if (first !== undefined) return { ...base, state: 'skipped', verdict: words.sameAs(first) };
    named.set(mistake, title);
    return { ...base, ...verdict, cause, fix: licensing.fixes(cause, hostOf(rung), ladder.addresses) };
  });
  const beyond = ladder.beyond.map((id): Check => {
    const { title, verdict } = licensing.beyond[id] ?? { title: id, verdict: words.notSent };
    return { id, title, state: 'not-tested', verdict, evidence: {}, durationMs: 0 };
  });
  return [...climbed, ...beyond];
}
