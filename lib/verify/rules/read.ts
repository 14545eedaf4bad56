import type { Probe } from '../../model/vendor';
import { verdicts } from '../../words/checks';
import { checkTitles } from '../../words/checks';
import { type Judgement, type Ruling, blame, evidence, wordsOf } from '../judgement';
import { type Facts, label } from '../facts';
import type { Entry } from '../ledger';
import { textAt, valueAt } from '../parse-json';
import { TOKEN, probe } from '../plan-requests';
import { errorMeaning, isSignedIn, vendorSays } from '../vendor-error';
import { blameScopes, permissionLabels, scopeRoot } from './blame-scopes';
import { scopesOf, withImplied } from './grant';
import { isEverythingRefused } from './identify';
import { LACKS } from './lacks';
import { judgeLasts } from './lasts';
import { type Told, levelsOf, same } from './levels';
import { wantedValue } from './settings';
import { judgeTransport, unexpected } from './transport';

/** The rows of a list answer: under the documented key, or a bare array as some versions send it. */
export function rowsOf(entry: Entry | undefined, rule: Probe): unknown[] | undefined {
  if (rule.status !== undefined)
    return entry && 'status' in entry && entry.status === rule.status && entry.kind !== 'html' ? [entry] : undefined;
  if (entry?.kind !== 'json' || entry.status !== 200) return undefined;
  const rows =
    Array.isArray(entry.body) || rule.rows === undefined ? entry.body : valueAt(entry.body, rule.rows.split('.'));
  if (rule.single || rule.proves) return rows !== null && typeof rows === 'object' ? [rows] : undefined;
  return Array.isArray(rows) ? rows : undefined;
}

/** Whether the token says by itself that the permission is not in it. */
export function tokenLacks(facts: Facts, permission: string | undefined): boolean {
  // Only there are permissions scopes of the token.
  if (facts.pair.source.auth?.strategy !== 'client-credentials') return false;
  const scopes = scopesOf(facts.ledger.get(TOKEN));
  return permission !== undefined && scopes !== undefined && !withImplied(facts, scopes).has(permission);
}

/** What an answer that lists every right says of the needed ones. */
function judgeLevels(facts: Facts, levels: ReadonlyMap<string, Told>, shown: Partial<Judgement>): Judgement {
  const low = [...levels].flatMap(([id, told]) => (told === 'too-low' ? [id] : []));
  if (low.length > 0)
    return {
      ...blame(facts, 'role-lacks-permission', {
        context: { names: permissionLabels(facts, low) },
        roots: low.map(scopeRoot),
      }),
      ...shown,
    };
  const enough = [...levels].flatMap(([id, told]) => (told === 'enough' ? [id] : []));
  if (enough.length === 0) return { state: 'not-tested', verdict: verdicts.levelsNotShown, ...shown };
  return { state: 'passed', verdict: verdicts.levelsEnough(permissionLabels(facts, enough)), ...shown };
}

/** At most so many different values are named: a list of hundreds would hide the one that matters. */
const MOST_VALUES = 5;

/** The value that the data wants said of the rows, each once. */
function tellValues(facts: Facts, { shows }: Probe, rows: readonly unknown[]): string[] {
  if (!shows) return [];
  const values = [...new Set(rows.flatMap((row) => textAt(row, shows.at) ?? []))].slice(0, MOST_VALUES);
  return values.length > 0 ? [verdicts.shown(shows.label, values.map(facts.mask))] : [];
}

/** The list may be read, and nothing is in it: no mistake by itself, but what follows may miss it. */
function noRows(facts: Facts, rule: Probe, shown: Partial<Judgement>): Judgement {
  const warning = blame(facts, 'zero-rows', { state: 'warning', context: { names: [rule.id] } });
  return { ...warning, ...shown, verdict: verdicts.noRows(rule.id, rule.emptyMeans) };
}

/** A one-row read. A refusal has two possible reasons, the application and the agent's role: the token's scope tells which. */
export function judgeRead(facts: Facts, rule: Probe): Ruling {
  const entry = facts.ledger.get(probe(rule.id));
  if (!entry || entry.kind === 'not-sent') return undefined;
  const transport = judgeTransport(facts, entry, 'api');
  if (transport) return transport;

  const rows = rowsOf(entry, rule);
  const said = { evidence: evidence(facts, entry, vendorSays(entry)), durationMs: entry.durationMs };
  if (rows) {
    const shown = { ...said, evidence: evidence(facts, entry) };
    const wrong = rule.means?.find(({ at, is }) => rows.some((row) => is.some((each) => same(valueAt(row, at), each))));
    if (wrong) return blame(facts, wrong.cause, { explain: wrong.explain, ...shown });
    if (rule.lasts) return judgeLasts(facts, rule, entry, shown);
    if (rule.proves) return judgeLevels(facts, levelsOf(facts, rule, entry), shown);
    if (rule.status !== undefined) return { state: 'passed', verdict: verdicts.answeredWith(rule.status), ...shown };
    if (rule.single) return { state: 'passed', verdict: verdicts.answered, ...shown };
    if (rows.length > 0)
      return {
        state: 'passed',
        verdict: [verdicts.rowsRead(rule.id), ...tellValues(facts, rule, rows)].join(' '),
        ...shown,
      };
    return noRows(facts, rule, shown);
  }

  const status = 'status' in entry ? entry.status : 0;
  if (status !== 401 && status !== 403 && !errorMeaning(facts, 'api', entry)) return unexpected(facts, entry);
  // The key is good, and its own list is not for whoever holds it: that is no mistake.
  if (rule.lasts && isSignedIn(facts) && [401, 403, 404].includes(status))
    return { state: 'not-tested', verdict: verdicts.keyNotListed, ...said };
  const meaning = errorMeaning(facts, 'api', entry);
  if (meaning?.cause === 'token-expired')
    return blame(facts, 'token-expired', { context: { host: URL.parse(entry.origin ?? '')?.host ?? '' }, ...said });
  if (meaning?.cause === 'not-licensed')
    return blame(facts, 'not-licensed', { context: { names: [rule.id] }, roots: [`not-licensed:${rule.id}`], ...said });
  if (rule.permission !== undefined && tokenLacks(facts, rule.permission))
    return blameScopes(facts, [rule.permission], said);
  if (isEverythingRefused(facts)) return { skippedFor: facts.pair.source.identity?.title ?? checkTitles.token };
  if (meaning?.cause === 'role-lacks-permission' && rule.setting !== undefined) {
    const expected = wantedValue(facts, rule.setting);
    return blame(facts, 'role-lacks-permission', {
      context: {
        names: [label(facts.pair.source.settings, rule.setting)],
        ...(expected === undefined ? {} : { expected }),
      },
      ...wordsOf(meaning),
      roots: [`role:${rule.setting}`],
      ...said,
    });
  }
  if (meaning?.cause === 'zero-rows') return noRows(facts, rule, said);
  if (rule.proves && status === 403) return { state: 'not-tested', verdict: verdicts.levelsNotShown, ...said };
  if (!meaning) return unexpected(facts, entry);
  if (rule.permission !== undefined && LACKS.has(meaning.cause))
    return blame(facts, meaning.cause, {
      context: { names: permissionLabels(facts, [rule.permission]) },
      ...wordsOf(meaning),
      roots: [scopeRoot(rule.permission)],
      ...said,
    });
  return blame(facts, meaning.cause, { ...wordsOf(meaning), ...said });
}
