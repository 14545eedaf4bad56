import { browser } from '#imports';
import { PENDING_PREFIX, pendingKey } from './keys';
import { Pending } from './schemas';

/** @returns the record that waits in memory for the vault, if any. */
export async function readPending(id: string): Promise<Pending | null> {
  const parsed = Pending.safeParse((await browser.storage.session.get(pendingKey(id)))[pendingKey(id)]);
  return parsed.success ? parsed.data : null;
}

export async function writePending(id: string, pending: Pending): Promise<void> {
  await browser.storage.session.set({ [pendingKey(id)]: pending });
}

export async function dropPending(id: string): Promise<void> {
  await browser.storage.session.remove(pendingKey(id));
}

/** @returns ids of the records that are in memory only and not saved yet. */
export async function pendingIds(): Promise<string[]> {
  const all = await browser.storage.session.get(null);
  return Object.keys(all)
    .filter((key) => key.startsWith(PENDING_PREFIX))
    .map((key) => key.slice(PENDING_PREFIX.length));
}
