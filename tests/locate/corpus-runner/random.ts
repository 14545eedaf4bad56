/** Numbers from 0 to 1 that are the same for the same seed (mulberry32, public domain). */
export function seeded(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const char of seed) state = Math.imul(state ^ char.charCodeAt(0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = <T>(list: readonly T[], random: () => number): T | undefined =>
  list[Math.floor(random() * list.length)];

/** The list in another order: never the one it had, when it has more than one entry. */
export function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const rest = [...list];
  const turned: T[] = [];
  while (rest.length > 0) turned.push(...rest.splice(Math.floor(random() * rest.length), 1));
  const same = turned.every((entry, index) => entry === list[index]);
  return same ? [...turned.slice(1), ...turned.slice(0, 1)] : turned;
}
