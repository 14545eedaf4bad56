import { authFields } from './auth';
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

/** Needed permissions that have a tick box: those of a role or a level are settings, and nobody can tick them. */
export const neededTicks = ({ integration, source }: Pair): string[] =>
  integration.grants.filter((id) => source.permissions.some((each) => each.id === id && each.pages.length > 0));

/** Ticked permissions that the pair neither needs nor gets by implication; forbidden ones are not among them. */
export function excessTicks(pair: Pair, ticks: Readonly<Record<string, boolean>>): string[] {
  const { grants, forbids } = pair.integration;
  const implied = pair.source.permissions.flatMap((each) => (grants.includes(each.id) ? (each.implies ?? []) : []));
  const known = new Set([...grants, ...implied, ...forbids.map((each) => each.permission)]);
  return Object.keys(ticks).filter((id) => ticks[id] && !known.has(id));
}

/**
 * The credential fields of the source that a connection holds, each once: the carried ones in the destination's order,
 * then those that are only kept (`to` is then the field itself).
 */
export function carriedFields(pair: Pair): { from: Field; to: Field }[] {
  const field = (vendor: Vendor, id: string) => vendor.fields.find((each) => each.id === id);
  const { carries, keeps = [] } = pair.integration;
  const pairs = [
    ...carries.map((carry) => [field(pair.source, carry.from), field(pair.destination, carry.to)] as const),
    ...keeps.map((id) => [field(pair.source, id), field(pair.source, id)] as const),
  ];
  const held = new Map<string, { from: Field; to: Field }>();
  for (const [from, to] of pairs) if (from && to && !held.has(from.id)) held.set(from.id, { from, to });
  return [...held.values()];
}

/**
 * Whether the connection holds all that a request to the source is signed with. Some vendors give a part of the key to
 * the destination alone: then nothing can be asked with it from here.
 */
export function canSign(pair: Pair): boolean {
  const { auth } = pair.source;
  const held = new Set(carriedFields(pair).map(({ from }) => from.id));
  return auth !== undefined && authFields(auth).every((id) => held.has(id));
}
