import { browser } from '#imports';
import { KEYS } from './keys';
import { BackOff } from './schemas';

const FREE = 5;
const FIRST_MS = 15_000;
const LONGEST_MS = 60 * 60_000;

async function read(): Promise<{ failures: number; since: number }> {
  const parsed = BackOff.safeParse((await browser.storage.local.get(KEYS.backOff))[KEYS.backOff]);
  // Slows down a person at the keyboard. Whoever can edit the storage can copy it: there Argon2id is the bound.
  return parsed.success ? parsed.data : { failures: 0, since: 0 };
}

/** @returns until when no passphrase is tried, or null. Doubles from 15 s to an hour after the fifth wrong one. */
export async function retryAt(now: Date): Promise<Date | null> {
  const { failures, since } = await read();
  if (failures < FREE) return null;
  const wait = Math.min(FIRST_MS * 2 ** (failures - FREE), LONGEST_MS);
  const time = now.getTime();
  if (since > time) {
    // The clock was set back: the wait starts again, rather than last until the old time comes round.
    await browser.storage.local.set({ [KEYS.backOff]: { failures, since: time } });
    return new Date(time + wait);
  }
  return since + wait > time ? new Date(since + wait) : null;
}

/** Counts a try before it is made: ending the browser during the derivation does not save one. */
export async function countTry(now: Date): Promise<void> {
  const { failures } = await read();
  await browser.storage.local.set({ [KEYS.backOff]: { failures: failures + 1, since: now.getTime() } });
}

/** Forgets wrong tries: the passphrase was right. */
export async function clearTries(): Promise<void> {
  await browser.storage.local.remove(KEYS.backOff);
}
