import type { Probe } from '../../model/vendor';
import { verdicts } from '../../words/checks';
import { checkTitles } from '../../words/checks';
import { type Ruling, blame, evidence } from '../judgement';
import { type Facts, label } from '../facts';
import type { Entry } from '../ledger';
import { own } from '../parse-json';
import { TOKEN, probe } from '../plan-requests';
import { errorMeaning, vendorSays } from '../vendor-error';
import { blameScopes } from './blame-scopes';
import { scopesOf, withImplied } from './grant';
import { isEverythingRefused } from './identify';
import { wantedValue } from './settings';
import { judgeTransport, unexpected } from './transport';

/** The rows of a list answer: under the documented key, or a bare array as some versions send it. */
export function rowsOf(entry: Entry | undefined, rule: Probe): unknown[] | undefined {
  if (entry?.kind !== 'json' || entry.status !== 200) return undefined;
  const rows = Array.isArray(entry.body) || rule.rows === undefined ? entry.body : own(entry.body, rule.rows);
  return Array.isArray(rows) ? rows : undefined;
}

/** Whether the token says by itself that the permission is not in it. */
export function tokenLacks(facts: Facts, permission: string | undefined): boolean {
  const scopes = scopesOf(facts.ledger.get(TOKEN));
  return permission !== undefined && scopes !== undefined && !withImplied(facts, scopes).has(permission);
}

/** A one-row read. A refusal has two possible reasons, the application and the agent's role: the token's scope tells which. */
export function judgeRead(facts: Facts, rule: Probe): Ruling {
  const entry = facts.ledger.get(probe(rule.id));
  if (!entry || entry.kind === 'not-sent') return undefined;
  const transport = judgeTransport(facts, entry);
  if (transport) return transport;

  const rows = rowsOf(entry, rule);
  const said = { evidence: evidence(facts, entry, vendorSays(entry)), durationMs: entry.durationMs };
  if (rows) {
    const shown = { ...said, evidence: evidence(facts, entry) };
    if (rows.length > 0) return { state: 'passed', verdict: verdicts.rowsRead(rule.id), ...shown };
    const warning = blame(facts, 'zero-rows', { state: 'warning', context: { names: [rule.id] }, ...shown });
    return { ...warning, verdict: verdicts.noRows(rule.id, rule.emptyMeans) };
  }

  const status = 'status' in entry ? entry.status : 0;
  if (status !== 401 && status !== 403 && !errorMeaning(facts, 'api', entry)) return unexpected(facts, entry);
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
      explain: meaning.explain,
      roots: [`role:${rule.setting}`],
      ...said,
    });
  }
  if (!meaning) return unexpected(facts, entry);
  return blame(facts, meaning.cause, { explain: meaning.explain, ...said });
}
