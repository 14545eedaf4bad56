import { browser } from '#imports';
import { clearDiskStore } from './disk-store';
import { exclusively } from './exclusively';
import { KEYS } from './keys';
import { lockVault } from './lock';

/** Erases the vault and every record, sealed, damaged and pending: the way out when the passphrase is forgotten. Ask the person first; it cannot be undone. */
export async function destroyVault(): Promise<void> {
  await lockVault();
  await exclusively(async () => {
    // First, header and records as one: what is cut off after it has a mirror left that opens nothing and is told as such.
    await clearDiskStore();
    // A mirror that a power cut took would leave nothing to remove, and no page would hear that the vault is gone.
    await browser.storage.local.set({ [KEYS.header]: 'gone' }).catch(() => undefined);
    for (const area of [browser.storage.local, browser.storage.session]) {
      const all = await area.get(null);
      await area.remove(Object.keys(all).filter((key) => key.startsWith('vault:') && key !== KEYS.lockMinutes));
    }
  });
}
