import { browser } from '#imports';
import * as z from 'zod/mini';
import { KEYS } from './keys';
import { HeldKey } from './schemas';

const Time = z.int().check(z.nonnegative());

/** The held key, and since when the clock may not have gone back. */
export interface Holding {
  held: HeldKey;
  due: boolean;
}

/** @returns the key of the open vault and whether its time is over; null when it is locked. Changes nothing. */
export async function readHolding(now: Date): Promise<Holding | null> {
  const stored = await browser.storage.session.get([KEYS.held, KEYS.used]);
  const held = HeldKey.safeParse(stored[KEYS.held]);
  if (!held.success) return null;
  const { deadline } = held.data;
  if (deadline === null) return { held: held.data, due: false };
  const used = Time.safeParse(stored[KEYS.used]);
  const time = now.getTime();
  // A clock set back would prolong: a time before the last use ends it. So does a lost time of use.
  return { held: held.data, due: time >= deadline || !used.success || time < used.data };
}

/** @returns the open vault's key if it may be used now. */
export async function usableKey(now = new Date()): Promise<HeldKey | null> {
  const holding = await readHolding(now);
  return holding && !holding.due ? holding.held : null;
}

/** Remembers the time of use, so that a clock set back is noticed. Written at most once a second. */
export async function markUsed(now: Date): Promise<void> {
  const used = (await browser.storage.session.get(KEYS.used))[KEYS.used];
  if (typeof used === 'number' && Math.abs(now.getTime() - used) < 1000) return;
  await browser.storage.session.set({ [KEYS.used]: now.getTime() });
}
