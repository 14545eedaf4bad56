import type { Check } from '../../model/check';
import { type Judgement, blame } from '../judgement';
import { type Facts, label } from '../facts';
import { proven } from './grant';

/** The mistake behind a permission that the application has not. */
export const scopeRoot = (permission: string) => `scope:${permission}`;

/** Tick boxes by the names that stand beside them. */
export const permissionLabels = (facts: Facts, ids: readonly string[]) =>
  ids.map((id) => label(facts.pair.source.permissions, id));

/**
 * Names the permissions that a refused token request was refused for: the ones whose own request was refused, else the
 * ones not proven otherwise and not seen ticked, else all that are not proven.
 */
export function refusedScopes(facts: Facts): string[] {
  const { needed } = facts.plan;
  const refused = needed.filter((id) => proven(facts, id) === 'refused');
  if (refused.length > 0) return refused;
  const open = needed.filter((id) => proven(facts, id) !== 'granted');
  const unticked = open.filter((id) => facts.seen.permissions[id] === false);
  return unticked.length > 0 ? unticked : open;
}

/** Needed permissions that the server does not know by name. */
export function unknownScopes(facts: Facts): string[] {
  return facts.plan.needed.filter((id) => proven(facts, id) === 'unknown-scope');
}

/**
 * A permission is lacking: the box is not ticked, or it is ticked on the page and the server still refuses.
 * @param ids - at least one permission.
 */
export function blameScopes(
  facts: Facts,
  ids: readonly string[],
  more: { evidence?: Check['evidence']; durationMs?: number } = {},
): Judgement {
  const unticked = ids.filter((id) => facts.seen.permissions[id] !== true);
  const allTicked = unticked.length === 0;
  return blame(facts, allTicked ? 'scope-not-allowed' : 'application-lacks-permission', {
    context: { names: permissionLabels(facts, allTicked ? ids : unticked) },
    roots: ids.map(scopeRoot),
    ...more,
  });
}
