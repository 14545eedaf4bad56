/** Whether a storage refused because it is full. The database names it; `storage.session` says it in its text alone. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && (error.name === 'QuotaExceededError' || /quota/i.test(error.message));
}
