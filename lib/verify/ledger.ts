import type { Outcome } from './outcome';

/** What became of a planned request. `path` has no query; `durationMs` is wall time. */
export type Entry = (
  | Outcome
  /** A value it needs is wrong, the extension may not reach its server, or a discovery did not tell its address. */
  | { kind: 'not-sent'; because: 'values' | 'hosts' | 'discovery' }
) & { path?: string; origin?: string; durationMs: number };

/** Requests by name, as far as they are finished; an absent one was not sent (yet). */
export type Ledger = ReadonlyMap<string, Entry>;
