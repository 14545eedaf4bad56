/** At most `times` in any `within` milliseconds; a page that fights back wins quietly, once and for all. */
export function createBudget(times: number, within: number): () => boolean {
  let spent: number[] = [];
  let given = true;
  return () => {
    const at = performance.now();
    spent = spent.filter((time) => at - time < within);
    given &&= spent.push(at) <= times;
    return given;
  };
}
