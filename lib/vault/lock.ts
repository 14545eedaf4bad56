import { browser } from '#imports';
import { exclusively } from './exclusively';
import { markUsed, readHolding } from './held-key';
import { KEYS } from './keys';
import { getLockMinutes, setLockMinutes as writeLockMinutes } from './lock-minutes';
import type { HeldKey } from './schemas';
import { isSessionRow } from './session-store';

export { getLockMinutes } from './lock-minutes';

/** The alarm that looks at the deadline; it may be late or lost, so every use looks too. */
export const LOCK_ALARM = 'vault-lock';

/** Holds a key as the open vault's. For create and unlock, inside `exclusively`. */
export async function holdKey(key: Omit<HeldKey, 'deadline'>): Promise<void> {
  const now = Date.now();
  const deadline = key.mode === 'session' ? null : now + (await getLockMinutes()) * 60_000;
  await browser.storage.session.set({ [KEYS.held]: { ...key, deadline }, [KEYS.used]: now });
  await setAlarm(deadline);
}

/**
 * Locks the vault: the key leaves memory. A session vault has nothing that could open it again, so locking it forgets
 * its records. Pending records stay: they are saved nowhere else.
 */
export function lockVault(): Promise<void> {
  return exclusively(forgetKey);
}

/** Locks only what a passphrase opens again: a locked screen must not cost a session vault's records. */
export function lockReopenable(): Promise<boolean> {
  return exclusively(async () => {
    const holding = await readHolding(new Date());
    if (holding?.held.mode !== 'passphrase') return false;
    await forgetKey();
    return true;
  });
}

/** Locks when the time is over or the clock went back. Called by alarm, idle, startup and each use. @returns whether it locked. */
export async function lockWhenDue(now = new Date()): Promise<boolean> {
  const holding = await readHolding(now);
  if (!holding) return false;
  if (!holding.due) {
    await markUsed(now);
    return false;
  }
  return exclusively(async () => {
    // Meanwhile somebody may have unlocked anew.
    if (!(await readHolding(now))?.due) return false;
    await forgetKey();
    return true;
  });
}

/** Prolongs the time to the lock: call it when the person does something, never on a page's word. */
export async function touchVault(): Promise<void> {
  if (await lockWhenDue()) return;
  await exclusively(() => prolong(5000));
}

/** @param minutes whole, 1 to 240; counts from now. @throws ZodError outside of that. */
export async function setLockMinutes(minutes: number): Promise<void> {
  await writeLockMinutes(minutes);
  if (await lockWhenDue()) return;
  await exclusively(() => prolong(0));
}

/** @param step changes of the deadline up to this many ms are not worth a write. */
async function prolong(step: number): Promise<void> {
  const now = new Date();
  const holding = await readHolding(now);
  if (!holding || holding.due || holding.held.deadline === null) return;
  const deadline = now.getTime() + (await getLockMinutes()) * 60_000;
  if (Math.abs(deadline - holding.held.deadline) <= step) return;
  await browser.storage.session.set({ [KEYS.held]: { ...holding.held, deadline }, [KEYS.used]: now.getTime() });
  await setAlarm(deadline);
}

async function forgetKey(): Promise<void> {
  const held = (await readHolding(new Date()))?.held;
  const gone: string[] = [KEYS.held, KEYS.used];
  if (held?.mode === 'session') {
    const all = await browser.storage.session.get(null);
    gone.push(KEYS.seen, ...Object.keys(all).filter(isSessionRow));
  }
  await browser.storage.session.remove(gone);
  await browser.alarms.clear(LOCK_ALARM);
}

async function setAlarm(deadline: number | null): Promise<void> {
  if (deadline !== null) await browser.alarms.create(LOCK_ALARM, { when: deadline });
}
