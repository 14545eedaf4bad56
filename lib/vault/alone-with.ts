/**
 * Runs a change of one record, from reading it to having it sealed, with nobody else changing it in between: two values
 * that come at the same time (two boxes, a capture beside an edit) must not cost one another. Not re-entrant.
 */
export function aloneWith<T>(record: string, task: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`record:${record}`, task) as Promise<T>;
}
