import { browser } from '#imports';
import { diskStore } from './disk-store';
import { KEYS } from './keys';

/**
 * Whether the browser took the vault's database away and left the header's mirror, as it may when the disk is nearly
 * full: what is evicted is the database, never `storage.local`. A vault that is not moved over from the first layout yet
 * has its manifest there. Told by the manifest's root, not by the header: a change of passphrase writes that one anew.
 */
export async function isEvicted(): Promise<boolean> {
  const stored = await browser.storage.local.get([KEYS.header, KEYS.manifest]);
  if (stored[KEYS.header] === undefined || stored[KEYS.manifest] !== undefined) return false;
  return !(await diskStore.read([], ['root'])).nodes.has('root');
}
