/**
 * Reads `Retry-After` (RFC 9110, 10.2.3): seconds, or a date.
 * @returns seconds from `now`, never negative; undefined when there is none or it makes no sense.
 */
export function retryAfterSeconds(header: string | null, now: Date): number | undefined {
  const text = header?.trim();
  if (!text) return undefined;
  if (/^\d{1,15}$/.test(text)) return Number(text);
  // `Date.parse` takes nearly anything ("-5" is a year to it); an HTTP date begins with the day's name.
  if (!/^[A-Z][a-z]{2,8},? /.test(text)) return undefined;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - now.getTime()) / 1000));
}
