/**
 * Runs whatever tries a passphrase or changes a slot alone, in all pages: tries must not run side by side, and a key
 * that was proven must still be the vault's when it is used. A lock of its own, so that captures go on during the
 * derivation. Not re-entrant.
 */
export function oneAtATime<T>(task: () => Promise<T>): Promise<T> {
  return navigator.locks.request('vault-unlock', task) as Promise<T>;
}
