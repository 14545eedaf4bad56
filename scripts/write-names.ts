import type { Keys } from './keys-of';
import type { Named } from './variables-of';

/** @returns writes the script with the names that variables and keys have then: `{ key: key }` as `{ key }`. */
export function writeNames(code: string, variables: readonly Named[], { own, pairs }: Keys): () => string {
  const said = new Map(variables.flatMap((each) => each.places.map((place) => [place, each] as const)));
  const keys = new Map(own.flatMap((each) => each.places.map((place) => [place, each] as const)));
  const inPair = new Set(pairs.flatMap(({ from, at }) => [from, at]));
  const alone = [...said, ...keys]
    .filter(([at]) => !inPair.has(at))
    .map(([at, named]) => ({ from: at, to: at + named.name.length, text: () => named.name }));
  const both = pairs.map(({ key, value, from, at }) => {
    const mine = keys.get(from) ?? { name: key };
    const its = said.get(at) ?? { name: value };
    const text = () => (mine.name === its.name ? its.name : `${mine.name}:${its.name}`);
    return { from, to: at + value.length, text };
  });
  const places = [...alone, ...both].sort((a, b) => a.from - b.from);
  const pieces = places.map(({ from, text }, index) => ({
    before: code.slice(places[index - 1]?.to ?? 0, from),
    text,
  }));
  const rest = code.slice(places.at(-1)?.to ?? 0);
  return () => {
    let written = '';
    for (const { before, text } of pieces) written += before + text();
    return written + rest;
  };
}
