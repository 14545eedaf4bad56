import { causeWords } from '../words/causes';
import { partiesOf } from '../model/client-kind';
import type { Cause } from '../model/cause';
import type { Connection } from '../model/connection';
import type { Finding, Level } from '../model/finding';
import { excessTicks, isTicked, neededTicks, type Pair } from '../model/pair';
import { sourceSteps } from '../model/pair-steps';

/** Tick boxes as they were last seen: forbidden ones, ones too many, and ones that are missing once it was saved. */
export function lintPermissions(connection: Connection, pair: Pair): Finding[] {
  const { seen } = connection.source;
  const ticks = seen.permissions;
  if (Object.keys(ticks).length === 0) return [];
  const { forbids } = pair.integration;

  const forbidden = forbids.filter(({ permission }) => ticks[permission]);
  const excess = [...excessTicks(pair, ticks), ...seen.otherPermissions];
  const saved = savedPages(pair).includes(seen.permissionsOn ?? '');
  const missing = saved ? neededTicks(pair).filter((id) => !isTicked(pair, ticks, id)) : [];

  return [
    ...forbidden.map((each) => finding(pair, 'error', 'all-permissions', [each.permission], each.reference, each.why)),
    // Ticked beside a forbidden one, the others are noise: "all" has to go first.
    ...(excess.length > 0 && forbidden.length === 0 ? [finding(pair, 'warning', 'excess-permission', excess)] : []),
    ...(missing.length > 0 ? [finding(pair, 'error', 'application-lacks-permission', missing)] : []),
  ];
}

/** Pages on which a missing tick is a fact rather than work in progress. */
function savedPages(pair: Pair): string[] {
  return sourceSteps(pair).flatMap(({ done }) => ('permissions' in done ? (done.on ?? []) : []));
}

function finding(pair: Pair, level: Level, cause: Cause, ids: string[], reference?: string, why = ''): Finding {
  const names = ids.map((id) => pair.source.permissions.find((each) => each.id === id)?.labels[0] ?? id);
  const context = { ...partiesOf(pair), names };
  const cited = pair.integration.references.find((each) => each.id === reference);
  const step = sourceSteps(pair).find(({ done }) => 'permissions' in done);
  return {
    rule: 'permissions',
    level,
    message: `${causeWords[cause].message(context)}${why && ` ${why}`}`,
    cause,
    fix: causeWords[cause].fix(context),
    ...(step && { step: step.id }),
    ...(cited && { source: { title: cited.title, url: cited.url } }),
  };
}
