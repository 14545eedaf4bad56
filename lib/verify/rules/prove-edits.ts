import { checkTitles, verdicts } from '../../words/checks';
import { type Ruling, blame } from '../judgement';
import type { Facts } from '../facts';
import { proof } from '../plan-requests';
import { blameScopes, permissionLabels, scopeRoot } from './blame-scopes';
import { isBroadGranted } from './get-token';
import { proven } from './grant';
import { blameSetting, wrongSetting } from './settings';
import { judgeTransport } from './transport';

/**
 * Edit permissions, each by a token request for that one scope: it mints a token and writes nothing.
 * @param named - mistakes that earlier checks have named, with those checks' titles.
 * @param tokenPassed - whether the token itself was granted.
 */
export function judgeEdits(facts: Facts, named: ReadonlyMap<string, string>, tokenPassed: boolean): Ruling {
  const ids = facts.plan.provable.filter((id) => facts.plan.needed.includes(id));
  if (ids.length === 0) return { state: 'not-tested', verdict: verdicts.noEdits };
  const entries = ids.map((id) => facts.ledger.get(proof(id)));
  if (entries.some((entry) => entry === undefined)) return undefined;
  const durationMs = Math.max(...entries.map((entry) => entry?.durationMs ?? 0));

  const granted = ids.filter((id) => proven(facts, id) === 'granted');
  if (granted.length === ids.length) {
    // The role can still forbid what the application may do. Only the page shows its level.
    const level = wrongSetting(facts, ['role-lacks-permission']);
    if (level && !named.has(`role:${level.setting}`))
      return { ...blameSetting(facts, level, { state: 'warning' }), durationMs };
    return { state: 'passed', verdict: verdicts.editsProven(permissionLabels(facts, ids)), durationMs };
  }
  const open = ids.filter((id) => proven(facts, id) !== 'granted' && !named.has(scopeRoot(id)));
  if (open.length === 0)
    return { skippedFor: named.get(scopeRoot(ids.find((id) => !granted.includes(id)) ?? '')) ?? checkTitles.token };
  const unknown = open.filter((id) => proven(facts, id) === 'unknown-scope');
  if (unknown.length > 0)
    return blame(facts, 'scope-unknown', {
      context: { names: permissionLabels(facts, unknown) },
      roots: unknown.map(scopeRoot),
      durationMs,
    });
  const refused = open.filter((id) => proven(facts, id) === 'refused');
  if (refused.length > 0 && isBroadGranted(facts)) return { skippedFor: checkTitles.excess };
  if (refused.length > 0) return blameScopes(facts, refused, { durationMs });
  if (!tokenPassed) return { skippedFor: checkTitles.token };
  for (const entry of entries) {
    const transport = entry && judgeTransport(facts, entry);
    if (transport) return transport;
  }
  return { state: 'not-tested', verdict: verdicts.editsOpen(permissionLabels(facts, open)), durationMs };
}
