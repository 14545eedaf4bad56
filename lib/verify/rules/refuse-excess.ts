import { excessTicks } from '../../model/pair';
import { checkTitles, verdicts } from '../../words/checks';
import { type Ruling, blame } from '../judgement';
import { type Facts, label } from '../facts';
import { proof } from '../plan-requests';
import { permissionLabels } from './blame-scopes';
import { grantedForbidden } from './get-token';
import { proven } from './grant';

/** Forbidden permissions by what is known of them. */
export function forbiddenStates(facts: Facts) {
  const granted = grantedForbidden(facts);
  const all = facts.pair.integration.forbids.map((each) => each.permission);
  const refused = all.filter((id) => {
    const answer = proven(facts, id);
    return !granted.includes(id) && (answer === 'refused' || answer === 'unknown-scope');
  });
  const open = all.filter((id) => !granted.includes(id) && !refused.includes(id));
  // The server's own answer counts more than a box, which may have been ticked and not saved.
  const ticked = open.filter((id) => facts.seen.permissions[id] === true);
  return { granted, refused, ticked, open: open.filter((id) => !ticked.includes(id)) };
}

/** Ticked boxes that the pair does not need, with the names on the page. */
export const excessLabels = (facts: Facts): { id: string; label: string }[] => [
  ...excessTicks(facts.pair, facts.seen.permissions).map((id) => ({
    id,
    label: label(facts.pair.source.permissions, id),
  })),
  ...facts.seen.otherPermissions.map((each) => ({ id: each, label: each })),
];

/** Too much is a mistake as well: a forbidden permission breaks the destination, any other is a risk. */
export function judgeExcess(facts: Facts, tokenPassed: boolean): Ruling {
  const { granted, refused, ticked, open } = forbiddenStates(facts);
  const requested = facts.pair.integration.forbids.map((each) => facts.ledger.get(proof(each.permission)));
  const durationMs = Math.max(0, ...requested.map((entry) => entry?.durationMs ?? 0));
  const names = permissionLabels(facts, [...granted, ...ticked]);
  const rule = facts.pair.integration.forbids.find((each) => [...granted, ...ticked].includes(each.permission));
  if (rule) {
    const broad = facts.pair.source.permissions.find((each) => each.id === rule.permission)?.broad;
    return blame(facts, broad ? 'all-permissions' : 'excess-permission', { context: { names }, durationMs });
  }
  const excess = excessLabels(facts).map((each) => each.label);
  if (excess.length > 0)
    return blame(facts, 'excess-permission', { state: 'warning', context: { names: excess }, durationMs });
  const untested = open.filter((id) => facts.seen.permissions[id] !== false || facts.plan.provable.includes(id));
  if (untested.length > 0) {
    if (!tokenPassed) return { skippedFor: checkTitles.token };
    return { state: 'not-tested', verdict: verdicts.excessNotTested(permissionLabels(facts, untested)), durationMs };
  }
  const shown = permissionLabels(facts, refused);
  if (facts.seen.permissionsOn === undefined)
    return { state: 'not-tested', verdict: verdicts.boxesNotSeen(shown), durationMs };
  return { state: 'passed', verdict: verdicts.nothingInExcess(shown), durationMs };
}
