const dayOf = (date: Date): string => date.toDateString();

/** @param iso - a moment. @returns the time of day in the person's locale; with seconds where a wait is short. */
export function clock(iso: string, seconds = false): string {
  return new Date(iso).toLocaleTimeString(undefined, {
    hour: '2-digit',
    minute: '2-digit',
    ...(seconds && { second: '2-digit' }),
  });
}

/** @returns the time of day, with the date when it is not today. */
export function when(iso: string, now = new Date()): string {
  const date = new Date(iso);
  return dayOf(date) === dayOf(now)
    ? clock(iso)
    : date.toLocaleDateString(undefined, { dateStyle: 'medium' }) + ', ' + clock(iso);
}
