import { browser } from '#imports';
import { clearDiskStore } from './disk-store';
import { exclusively } from './exclusively';
import { KEYS } from './keys';
import { lockVault } from './lock';

/** Erases the vault and every record, sealed, damaged and pending: the way out when the passphrase is forgotten. Ask the person first; it cannot be undone. */
export async function destroyVault(): Promise<void> {
  await lockVault();
  await exclusively(async () => {
    for (const area of [browser.storage.local, browser.storage.session]) {
      const all = await area.get(null);
      await area.remove(Object.keys(all).filter((key) => key.startsWith('vault:') && key !== KEYS.lockMinutes));
    }
    // After the header: what is cut off in between is no vault any more, and its ciphertext opens nowhere.
    await clearDiskStore();
  });
}
