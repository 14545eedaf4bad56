import { browser } from '#imports';

const AREAS = ['local', 'session', 'sync'] as const;

/** Older Firefox has the function on no area, newer on `session` only (MDN, read 2026-11). */
interface Closable {
  setAccessLevel?(options: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Closes the storage areas to content scripts: by default Chromium lets them read and write `local` and `sync`
 * (measured 2026-11). Called at each start of the worker, before any write, and again at unlock, because nothing tells
 * the level that is in force.
 *
 * @returns false when an area that can be closed refused, or when there is no memory-only area. An area without the
 * function counts as closed as it can be: in Firefox `session` is closed by default, and `local` holds ciphertext only.
 */
export async function closeAreasToPages(): Promise<boolean> {
  const areas = browser.storage as unknown as Record<(typeof AREAS)[number], Closable | undefined>;
  if (!areas.session) return false;
  const closed = await Promise.allSettled(
    AREAS.map(async (name) => areas[name]?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })),
  );
  return closed.every((result) => result.status === 'fulfilled');
}
