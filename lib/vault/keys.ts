/** Names of everything the vault keeps in storage. `backOff`, `lockMinutes` and the mirror of `header` live in `storage.local`; the header itself lies in the database (kept-header.ts); `held`, `used`, `seen` and pending records in `storage.session`; records and manifest in either, by mode. */
export const KEYS = {
  header: 'vault:header',
  manifest: 'vault:manifest',
  backOff: 'vault:backOff',
  lockMinutes: 'vault:lockMinutes',
  held: 'vault:held',
  used: 'vault:used',
  seen: 'vault:seen',
} as const;

export const RECORD_PREFIX = 'vault:record:';
export const PENDING_PREFIX = 'vault:pending:';
const QUARANTINE_PREFIX = 'vault:quarantine:';

export const recordKey = (id: string): string => RECORD_PREFIX + id;
export const pendingKey = (id: string): string => PENDING_PREFIX + id;

/** @returns where a damaged envelope is kept when a new record takes its place; the counter keeps two of them apart. */
export const quarantineKey = (id: string, counter: number): string => `${QUARANTINE_PREFIX}${counter}:${id}`;
