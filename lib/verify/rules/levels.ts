import type { Probe, Proves } from '../../model/vendor';
import type { Facts } from '../facts';
import type { Entry } from '../ledger';
import { own, valueAt } from '../parse-json';

/** What an answer that lists rights says of one: its level is enough, too low, or it is not listed. */
export type Told = 'enough' | 'too-low' | 'not-listed';

/** Whether a value of an answer is one that the data names; true stands for itself, as text. */
export const same = (one: unknown, other: string) =>
  (typeof one === 'string' ? one.toLowerCase() : `${one === true}`) === other.toLowerCase();

function rowOf(body: unknown, { row }: Proves): unknown {
  if (!row) return body;
  if (!Array.isArray(body)) return undefined;
  return body.find((each) => Object.entries(row).every(([key, value]) => same(own(each, key), value)));
}

/** @returns undefined when the request has no answer that lists rights. */
export function tellLevel(entry: Entry | undefined, proves: Proves): Told | undefined {
  if (entry?.kind !== 'json' || entry.status !== 200) return undefined;
  const level = valueAt(rowOf(entry.body, proves), proves.at);
  if (level === undefined) return 'not-listed';
  return proves.enough.some((each) => same(level, each)) ? 'enough' : 'too-low';
}

/** What a probe's answer says of the needed rights. */
export function levelsOf(facts: Facts, rule: Probe, entry: Entry | undefined): Map<string, Told> {
  const needed = (rule.proves ?? []).filter(({ permission }) => facts.plan.needed.includes(permission));
  return new Map(
    needed.flatMap((each): [string, Told][] => {
      const told = tellLevel(entry, each);
      return told === undefined ? [] : [[each.permission, told]];
    }),
  );
}
