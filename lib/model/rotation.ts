import type { Verification } from './check';
import type { Connection } from './connection';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Time enough to make a new key, hand it over and see that it works, before the old one ends. */
const AHEAD_DAYS = 14;

/** @param until - the moment at which a secret ends. @returns the moment by which a new one should be in its place. */
export const rotateBy = (until: string): string => new Date(Date.parse(until) - AHEAD_DAYS * DAY_MS).toISOString();

/**
 * Until when the secrets last that the last run was told of: a run that fails later must not take the reminder along. What
 * was captured since is another secret, of which nothing is known.
 */
export function stillLasting({ verification, fields, lost }: Connection): Pick<Verification, 'lasts'> {
  const at = (field: string) => fields[field]?.at ?? lost?.[field] ?? '';
  const lasts = verification?.lasts?.filter(({ field }) => at(field) <= verification.startedAt) ?? [];
  return lasts.length > 0 ? { lasts } : {};
}
