import { closeAreasToPages } from './area-access';
import { clearTries, countTry, retryAt } from './back-off';
import { deriveKey } from './derive';
import { passphraseSlot, readHeader } from './header';
import type { Header } from './schemas';
import { unwrapKey } from './wrap';

/** Why a passphrase did not get through. A changed salt or parameter reads as `wrong-passphrase`: nothing could tell the two apart. */
export type Unproven = 'wrong-passphrase' | 'wait' | 'damaged' | 'unknown-version' | 'unsafe-storage';

/** A header with the data key that it wraps. */
export interface Proven {
  header: Header;
  dataKey: Uint8Array<ArrayBuffer>;
}

/**
 * Tries a passphrase on the vault, counting wrong ones: for unlocking, and before whatever changes who can unlock.
 * Extension pages only, inside `oneAtATime`.
 *
 * @throws VaultError `no-vault`.
 */
export async function provePassphrase(passphrase: string): Promise<Proven | Unproven> {
  const proven = await tryPassphrase(passphrase);
  if (typeof proven !== 'string') await clearTries();
  return proven;
}

/** The same, but the try stays counted: who has something better to do than to wait for the disk clears it meanwhile. */
export async function tryPassphrase(passphrase: string): Promise<Proven | Unproven> {
  const now = new Date();
  const [closed, header, wait] = await Promise.all([closeAreasToPages(), readHeader(), retryAt(now)]);
  if (!closed) return 'unsafe-storage';
  if (typeof header === 'string') return header;
  if (wait) return 'wait';
  await countTry(now);
  const slot = passphraseSlot(header);
  const dataKey = await unwrapKey(await deriveKey(passphrase, slot.kdf), header, slot);
  return dataKey?.length === 32 ? { header, dataKey } : 'wrong-passphrase';
}
