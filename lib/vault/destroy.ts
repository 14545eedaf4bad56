import { browser } from '#imports';
import { clearDiskStore, diskStore } from './disk-store';
import { exclusively } from './exclusively';
import { KEYS } from './keys';
import { legacyIds } from './legacy-records';
import { lockVault } from './lock';
import { pendingIds } from './pending';

/** Of how many connections values were erased: sealed ones, and ones that were in memory only. */
export interface Erased {
  sealed: number;
  waiting: number;
}

/** Erases the vault and every record, sealed, damaged and pending: the way out when the passphrase is forgotten. Ask the person first; it cannot be undone. */
export async function destroyVault(): Promise<Erased> {
  await lockVault();
  return exclusively(async () => {
    const [sealed, waiting] = [new Set([...(await diskStore.ids()), ...(await legacyIds())]), await pendingIds()];
    // First, header and records as one: what is cut off after it has a mirror left that opens nothing and is told as such.
    await clearDiskStore();
    // A mirror that a power cut took would leave nothing to remove, and no page would hear that the vault is gone.
    await browser.storage.local.set({ [KEYS.header]: 'gone' }).catch(() => undefined);
    for (const area of [browser.storage.local, browser.storage.session]) {
      const all = await area.get(null);
      await area.remove(Object.keys(all).filter((key) => key.startsWith('vault:') && key !== KEYS.lockMinutes));
    }
    return { sealed: sealed.size, waiting: waiting.length };
  });
}
