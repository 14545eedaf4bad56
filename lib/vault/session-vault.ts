import { browser } from '#imports';
import { KEYS, pendingKey } from './keys';
import type { HeldKey, Pending } from './schemas';
import { readSealed } from './sealed-store';
import { isSessionRow, sessionStore } from './session-store';

/**
 * Turns a session vault back into pending records, for a passphrase vault to seal them. Inside `exclusively`. The
 * pending copies are written before anything is removed.
 */
export async function dissolveSessionVault(key: HeldKey): Promise<void> {
  const all = await browser.storage.session.get(null);
  const ids = await sessionStore.ids();
  const pending: Record<string, Pending> = {};
  for (const id of ids) {
    const found = await readSealed(key, id);
    // What already waits is newer.
    if (found.state === 'open' && all[pendingKey(id)] === undefined) {
      pending[pendingKey(id)] = { whole: true, record: found.record, claims: {} };
    }
  }
  await browser.storage.session.set(pending);
  await browser.storage.session.remove([KEYS.held, KEYS.seen, ...Object.keys(all).filter(isSessionRow)]);
}
