import type { Integration } from './integration';
import type { Field, Vendor } from './vendor';

/** An integration with both of its vendors: what every stage after detection works on. */
export interface Pair {
  integration: Integration;
  source: Vendor;
  destination: Vendor;
}

/**
 * Judges the value of a setting by what the pair wants. A setting that the pair does not name is right once anything was
 * chosen.
 * @param value - a value id; `''` nothing chosen, `'?'` none of the vendor's values, undefined never seen.
 */
export function judgeSetting(
  pair: Pair,
  id: string,
  value: string | undefined,
): 'right' | 'wrong' | 'unset' | 'unknown' {
  if (value === undefined || value === '?') return 'unknown';
  const wanted = pair.integration.sets.find((each) => each.setting === id);
  if (wanted?.anyOf.includes(value)) return 'right';
  const setting = [...pair.source.settings, ...pair.destination.settings].find((each) => each.id === id);
  const unset = value === '' || setting?.values.find((each) => each.id === value)?.unset === true;
  if (unset) return 'unset';
  return wanted ? 'wrong' : 'right';
}

/** Whether a permission is ticked, or granted by a ticked one that implies it. */
export function isTicked(pair: Pair, ticks: Readonly<Record<string, boolean>>, id: string): boolean {
  return ticks[id] === true || pair.source.permissions.some((each) => each.implies?.includes(id) && ticks[each.id]);
}

/** Ticked permissions that the pair neither needs nor gets by implication; forbidden ones are not among them. */
export function excessTicks(pair: Pair, ticks: Readonly<Record<string, boolean>>): string[] {
  const { grants, forbids } = pair.integration;
  const implied = pair.source.permissions.flatMap((each) => (grants.includes(each.id) ? (each.implies ?? []) : []));
  const known = new Set([...grants, ...implied, ...forbids.map((each) => each.permission)]);
  return Object.keys(ticks).filter((id) => ticks[id] && !known.has(id));
}

/** The credential fields of the source that are carried over, in the destination's order. */
export function carriedFields(pair: Pair): { from: Field; to: Field }[] {
  return pair.integration.carries.flatMap((carry) => {
    const from = pair.source.fields.find((field) => field.id === carry.from);
    const to = pair.destination.fields.find((field) => field.id === carry.to);
    return from && to ? [{ from, to }] : [];
  });
}
