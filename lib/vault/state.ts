import { browser } from '#imports';
import { retryAt } from './back-off';
import { usableKey } from './held-key';
import { storedHeader } from './kept-header';
import { KEYS } from './keys';
import { lockWhenDue } from './lock';

/** What a person is told of the vault. Times are ISO 8601. */
export interface VaultState {
  state: 'none' | 'locked' | 'open';
  mode: 'passphrase' | 'session' | null;
  /** When it locks unless it is used; null when locked and for a session vault. */
  locksAt: string | null;
  /** Before this no passphrase is tried (after wrong ones); survives a restart. */
  retryAt: string | null;
}

/** @returns the vault's state now; locks it first when its time is over. */
export async function vaultState(): Promise<VaultState> {
  await lockWhenDue();
  const now = new Date();
  const held = await usableKey(now);
  if (held) {
    const locksAt = held.deadline === null ? null : new Date(held.deadline).toISOString();
    return { state: 'open', mode: held.mode, locksAt, retryAt: null };
  }
  // A header that cannot be read is a vault all the same: unlocking tells what is wrong with it.
  if ((await storedHeader()) === undefined) return { state: 'none', mode: null, locksAt: null, retryAt: null };
  const until = await retryAt(now);
  return { state: 'locked', mode: 'passphrase', locksAt: null, retryAt: until?.toISOString() ?? null };
}

const TOLD_BY: ReadonlySet<string> = new Set([KEYS.header, KEYS.held, KEYS.backOff]);

/** Tells each change of the state, whoever made it. Does not tell the first state. @returns how to stop. */
export function watchVault(listener: (state: VaultState) => void): () => void {
  let last: string | undefined;
  let stopped = false;
  let queue = Promise.resolve();
  const tell = async (): Promise<void> => {
    const state = await vaultState();
    const text = JSON.stringify(state);
    if (stopped || text === last) return;
    last = text;
    listener(state);
  };
  const onChanged = (changes: Record<string, unknown>): void => {
    if (!Object.keys(changes).some((key) => TOLD_BY.has(key))) return;
    // One after the other, so that an older answer never comes last. A failure: the extension was updated under us.
    queue = queue.then(tell).catch(() => undefined);
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => {
    stopped = true;
    browser.storage.onChanged.removeListener(onChanged);
  };
}
