import { browser } from '#imports';
import * as z from 'zod/mini';
import { KEYS } from './keys';

const DEFAULT = 15;
const Minutes = z.int().check(z.gte(1), z.lte(240));

/** @returns after how many minutes without use the vault locks. "Never" does not exist. */
export async function getLockMinutes(): Promise<number> {
  const parsed = Minutes.safeParse((await browser.storage.local.get(KEYS.lockMinutes))[KEYS.lockMinutes]);
  return parsed.success ? parsed.data : DEFAULT;
}

/** @param minutes whole, 1 to 240. @throws ZodError outside of that. */
export async function setLockMinutes(minutes: number): Promise<void> {
  await browser.storage.local.set({ [KEYS.lockMinutes]: Minutes.parse(minutes) });
}
