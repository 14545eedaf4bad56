import { browser } from '#imports';
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
  });
}
