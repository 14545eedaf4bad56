/** @returns whole numbers from 0 to below `end`, as if by chance, and the same ones every time (Park and Miller's generator). */
export function createChance(): (end: number) => number {
  let state = 1;
  return (end) => {
    state = (state * 48_271) % 0x7fffffff;
    return state % end;
  };
}
