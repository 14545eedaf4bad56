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
  if (!(await closeAreasToPages())) return 'unsafe-storage';
  const header = await readHeader();
  if (typeof header === 'string') return header;
  const now = new Date();
  if (await retryAt(now)) return 'wait';
  await countTry(now);
  const slot = passphraseSlot(header);
  const dataKey = await unwrapKey(await deriveKey(passphrase, slot.kdf), header, slot);
  if (dataKey?.length !== 32) return 'wrong-passphrase';
  await clearTries();
  return { header, dataKey };
}
