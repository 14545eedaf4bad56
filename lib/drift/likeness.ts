import { normalise } from '../locate/text';

const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Pairs of letters, word by word. */
const pairs = (text: string): string[] =>
  words(text).flatMap((word) =>
    Array.from({ length: Math.max(1, word.length - 1) }, (_, at) => word.slice(at, at + 2)),
  );

/** A name that says the whole label and something more, such as "Save changes". */
const HOLDS = 0.8;

/**
 * How much two names are alike, from 0 to 1: Dice's coefficient over pairs of letters, which outlives an added word, a
 * changed ending and another order (Kondrak, N-gram similarity and distance, 2005).
 */
export function likeness(one: string, other: string): number {
  const [a, b] = [normalise(one), normalise(other)];
  if (a === b) return 1;
  const said = new Set(words(b));
  if (said.size > 0 && words(a).length > 0 && words(a).every((word) => said.has(word))) return HOLDS;
  const rest = pairs(b);
  const [left, right] = [pairs(a), rest.length];
  const shared = left.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return left.length + right > 0 ? (2 * shared) / (left.length + right) : 0;
}
