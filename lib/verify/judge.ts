import type { Check, Verification } from '../model/check';
import { checkTitles, verdicts } from '../words/checks';
import { signsIn } from '../model/auth';
import { canSign } from '../model/pair';
import type { Facts } from './facts';
import type { Judgement, Ruling } from './judgement';
import { lastsOf } from './lasts-of';
import { loginAs } from './login-as';
import { permissionTable } from './permission-table';
import { IDENTITY, TOKEN, discovery, probe } from './plan-requests';
import { judgeHosts } from './rules/allow-hosts';
import { judgeValues } from './rules/check-values';
import { judgeDiscovery } from './rules/find-server';
import { judgeToken } from './rules/get-token';
import { judgeIdentity } from './rules/identify';
import { judgeEdits } from './rules/prove-edits';
import { judgeRead } from './rules/read';
import { judgeExcess } from './rules/refuse-excess';
import { judgeSignIn } from './rules/sign-in';

interface Rule {
  id: string;
  title: string;
  /** The planned request it judges. */
  request?: string;
  /** It judges what is known before anything is sent. */
  early?: boolean;
  judge: (named: ReadonlyMap<string, string>, tokenPassed: boolean) => Ruling;
}

/** Whether permissions are scopes of a token, which can be asked for one by one. */
const isScoped = (facts: Facts) => facts.pair.source.auth?.strategy === 'client-credentials';

/** How the client signs in; a key that goes with every request has no sign-in of its own. */
function signInRules(facts: Facts): Rule[] {
  const { auth } = facts.pair.source;
  if (auth === undefined) return [];
  if (!canSign(facts.pair))
    return [
      {
        id: 'get-token',
        title: checkTitles.signIn,
        judge: () => ({ state: 'not-tested', verdict: verdicts.cannotSign(facts.pair.destination.name) }),
      },
    ];
  if (!signsIn(auth)) return [];
  const judgeIt = () => (auth.strategy === 'token' ? judgeSignIn(facts, auth) : judgeToken(facts));
  return [{ id: 'get-token', title: checkTitles.token, request: TOKEN, judge: judgeIt }];
}

function rules(facts: Facts): Rule[] {
  const { source } = facts.pair;
  const { identity } = source;
  return [
    { id: 'check-values', title: checkTitles.values, early: true, judge: () => judgeValues(facts) },
    { id: 'allow-hosts', title: checkTitles.hosts, early: true, judge: () => judgeHosts(facts, checkTitles.values) },
    ...source.discovery.map((each) => ({
      id: each.id,
      title: each.title,
      request: discovery(each.id),
      judge: () => judgeDiscovery(facts, each),
    })),
    ...signInRules(facts),
    ...(identity && facts.plan.requests.has(IDENTITY)
      ? [
          {
            id: 'identify',
            title: identity.title,
            request: IDENTITY,
            judge: () => judgeIdentity(facts, identity.nameKey),
          },
        ]
      : []),
    ...source.probes
      .filter((each) => facts.plan.requests.has(probe(each.id)))
      .map((each) => ({
        id: `read-${each.id}`,
        title: each.title,
        request: probe(each.id),
        judge: () => judgeRead(facts, each),
      })),
    ...(isScoped(facts)
      ? [
          {
            id: 'prove-edits',
            title: checkTitles.edits,
            judge: (named: ReadonlyMap<string, string>, token: boolean) => judgeEdits(facts, named, token),
          },
        ]
      : []),
    ...(facts.pair.integration.forbids.length > 0 || source.permissions.some(({ pages }) => pages.length > 0)
      ? [
          {
            id: 'refuse-excess',
            title: checkTitles.excess,
            judge: (_: ReadonlyMap<string, string>, token: boolean) => judgeExcess(facts, token),
          },
        ]
      : []),
  ];
}

/** A rule that stumbles over an answer nobody thought of must not take the others with it. */
function safely(rule: () => Ruling): Ruling {
  try {
    return rule();
  } catch {
    return { state: 'failed', verdict: verdicts.crashed, cause: 'unexpected-answer' };
  }
}

/** The check that is in the way of one whose request was not sent. */
function predecessor(facts: Facts, rule: Rule): string {
  const entry = rule.request === undefined ? undefined : facts.ledger.get(rule.request);
  const { source } = facts.pair;
  if (entry?.kind !== 'not-sent')
    return source.auth && !signsIn(source.auth) ? (source.identity?.title ?? checkTitles.hosts) : checkTitles.token;
  if (entry.because === 'discovery') {
    const waits = facts.plan.requests.get(rule.request ?? '')?.waits;
    return source.discovery.find(({ id }) => id === waits)?.title ?? checkTitles.values;
  }
  return entry.because === 'values' ? checkTitles.values : checkTitles.hosts;
}

const waiting: Judgement = { state: 'not-tested', verdict: verdicts.waiting };

function settle(facts: Facts, rule: Rule, ruling: Ruling, named: Map<string, string>): Judgement {
  if (!facts.complete) {
    if (!facts.refused) return waiting;
    const told = rule.early === true || (ruling !== undefined && 'state' in ruling && ruling.state === 'passed');
    // Anything but a proof may still turn out to follow from another check.
    return told && ruling && 'state' in ruling ? ruling : waiting;
  }
  const skip = (title: string, shown?: Check['evidence']): Judgement => ({
    state: 'skipped',
    verdict: verdicts.skipped(title),
    ...(shown ? { evidence: shown } : {}),
  });
  if (!ruling) return skip(predecessor(facts, rule));
  if ('skippedFor' in ruling) return skip(ruling.skippedFor, ruling.evidence);
  const roots = ruling.state === 'failed' ? (ruling.roots ?? []) : [];
  const earlier = named.get(roots[0] ?? '');
  if (earlier !== undefined && roots.every((root) => named.has(root))) return skip(earlier, ruling.evidence);
  for (const root of roots) if (!named.has(root)) named.set(root, rule.title);
  return ruling;
}

/** What is known, as checks in a fixed order, the table of permissions and who logs in. Pure: same facts, same words. */
export function judge(facts: Facts): Pick<Verification, 'checks' | 'permissions' | 'loginAs' | 'lasts'> {
  const named = new Map<string, string>();
  const { auth } = facts.pair.source;
  let tokenPassed = auth !== undefined && !signsIn(auth);
  const checks = rules(facts).map((rule): Check => {
    const ruling = safely(() => rule.judge(named, tokenPassed));
    const { roots: _, evidence = {}, durationMs = 0, ...told } = settle(facts, rule, ruling, named);
    if (rule.id === 'get-token') tokenPassed = told.state === 'passed';
    return { id: rule.id, title: rule.title, ...told, evidence, durationMs: Math.round(durationMs) };
  });
  const name = loginAs(facts);
  const lasts = lastsOf(facts);
  return {
    checks,
    permissions: permissionTable(facts),
    ...(name === undefined ? {} : { loginAs: name }),
    ...(lasts.length > 0 ? { lasts } : {}),
  };
}
