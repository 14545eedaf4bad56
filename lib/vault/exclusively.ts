/**
 * Runs a read-modify-write of the vault alone, across the worker and every page of the extension. Not re-entrant: never
 * call it from inside itself.
 */
export function exclusively<T>(task: () => Promise<T>): Promise<T> {
  return navigator.locks.request('vault', task) as Promise<T>;
}
