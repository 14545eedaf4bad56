const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

/** @param iso - a moment. @returns its day in UTC, such as “6 Feb 2027”. */
export const day = (iso: string): string => DAY.format(new Date(iso));
