import { browser } from '#imports';
import { exclusively } from './exclusively';
import { readHeader, replaceHeader } from './header';
import { usableKey } from './held-key';
import { KEYS } from './keys';
import { lockVault, lockWhenDue, touchVault } from './lock';
import { idsOfOtherKeys, sealSomeAnew, settleManifest } from './old-records';

/** Few enough that a capture in between waits for a moment only. */
const AT_ONCE = 100;

/** How sealing every record with the new key ended. `left`: damaged ones, which no key opens. `locked`: unlock, and it goes on. `failed`: both keys are kept; it can be tried again. */
export type Anew = { state: 'done'; left: number } | { state: 'locked' | 'failed' };

/**
 * Seals what the key before still holds with the new one, then forgets the old key. May be stopped at any point and
 * called again: until the last record is sealed anew, both keys are at hand. Does nothing when there is nothing to do.
 *
 * @throws what the storage throws (quota).
 */
export async function sealAnew(tell: (done: number, total: number) => void = () => undefined): Promise<Anew> {
  await touchVault();
  const first = await usableKey();
  if (!first) return { state: 'locked' };
  if (!first.previous) return (await exclusively(isSettled)) ? { state: 'done', left: 0 } : lockedForNewKey();

  const ids = await idsOfOtherKeys(first);
  let done = 0;
  tell(done, ids.length);
  // Once at least: the manifest of an empty vault has to be sealed anew as well.
  for (let at = 0; at === 0 || at < ids.length; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE);
    await lockWhenDue();
    const sealed = await exclusively(async () => {
      const key = await usableKey();
      return key?.keyId === first.keyId ? sealSomeAnew(key, some) : 'locked';
    });
    if (sealed === 'locked') return { state: 'locked' };
    if (sealed === null) return { state: 'failed' };
    done += some.length;
    tell(done, ids.length);
  }
  return forgetPrevious();
}

/** Erases the key before from header and memory, when nothing that opens needs it any more. */
async function forgetPrevious(): Promise<Anew> {
  return exclusively(async () => {
    const [key, header] = [await usableKey(), await readHeader()];
    if (!key || typeof header === 'string' || header.keyId !== key.keyId) return { state: 'locked' };
    const ids = await idsOfOtherKeys(key);
    const sealed = ids.length > 0 ? await sealSomeAnew(key, ids) : 0;
    const left = await idsOfOtherKeys(key);
    // Read back before the old key goes: a storage can lose a write without a word.
    const safe = sealed !== null && left.length === ids.length - sealed && (await settleManifest(key));
    const { previous: _, ...settled } = header;
    if (!safe || !(await replaceHeader(header, settled))) return { state: 'failed' };
    const { previous: __, ...held } = key;
    await browser.storage.session.set({ [KEYS.held]: held });
    return { state: 'done', left: left.length };
  });
}

/** Whether header and held key are of one generation. */
async function isSettled(): Promise<boolean> {
  const key = await usableKey();
  if (key?.mode === 'session') return true;
  const header = await readHeader();
  return typeof header !== 'string' && header.keyId === key?.keyId;
}

/** The new key stands in the header but was not held any more (the page was closed just then): unlocking brings it. */
async function lockedForNewKey(): Promise<Anew> {
  await lockVault();
  return { state: 'locked' };
}
