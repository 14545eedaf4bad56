import type { PermissionVerdict } from '../model/check';
import { type Facts, label } from './facts';
import { probe } from './plan-requests';
import { proven, scopesOf } from './rules/grant';
import { LACKS } from './rules/lacks';
import { levelsOf } from './rules/levels';
import { rowsOf, tokenLacks } from './rules/read';
import { excessLabels, forbiddenStates } from './rules/refuse-excess';
import { TOKEN } from './plan-requests';
import { errorMeaning } from './vendor-error';

type Granted = PermissionVerdict['granted'];

/** A read counts when it was read, an edit when a token was issued for it alone; anything else proves nothing. */
function grantedOf(facts: Facts, id: string): Granted {
  for (const each of facts.pair.source.probes) {
    const told = levelsOf(facts, each, facts.ledger.get(probe(each.id))).get(id);
    if (told === 'enough') return 'yes';
    if (told === 'too-low') return 'no';
  }
  const rule = facts.pair.source.probes.find((each) => each.permission === id);
  if (rule) {
    const entry = facts.ledger.get(probe(rule.id));
    if (rowsOf(entry, rule)) return 'yes';
    const said = entry && errorMeaning(facts, 'api', entry)?.cause;
    if (said === 'zero-rows') return 'yes';
    if (said && entry.kind !== 'html' && LACKS.has(said)) return 'no';
  }
  const answer = proven(facts, id);
  if (answer === 'refused' || answer === 'unknown-scope') return 'no';
  if (answer === 'granted' && !rule) return 'yes';
  const scoped = (scopesOf(facts.ledger.get(TOKEN))?.size ?? 0) > 0;
  return scoped && tokenLacks(facts, id) ? 'no' : 'unknown';
}

const VERDICTS: Record<Granted, PermissionVerdict['verdict']> = {
  yes: 'granted',
  no: 'missing',
  unknown: 'not tested',
};

/**
 * Needed against granted, by the names of the vendor's boxes: the needed ones, then what is there in excess. A forbidden
 * permission that the server refused has no row: there is nothing to tell.
 */
export function permissionTable(facts: Facts): PermissionVerdict[] {
  const { permissions } = facts.pair.source;
  const needed = facts.plan.needed.map((id) => {
    const granted = grantedOf(facts, id);
    return { id, label: label(permissions, id), needed: true, granted, verdict: VERDICTS[granted] };
  });
  const { granted, ticked, open } = forbiddenStates(facts);
  const extra = (ids: readonly string[], is: Granted, verdict: PermissionVerdict['verdict']) =>
    ids.map((id) => ({ id, label: label(permissions, id), needed: false, granted: is, verdict }));
  return [
    ...needed,
    ...extra(granted, 'yes', 'excess'),
    ...extra(ticked, 'unknown', 'excess'),
    ...extra(open, 'unknown', 'not tested'),
    ...excessLabels(facts).map((each) => ({
      ...each,
      needed: false,
      granted: 'yes' as const,
      verdict: 'excess' as const,
    })),
  ];
}
