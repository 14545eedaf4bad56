import { browser } from '#imports';
import { exclusively } from './exclusively';
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

/** @returns names of the values that wait. */
export const valuesIn = (pending: Pending | null): ReadonlySet<string> =>
  new Set(Object.keys(pending?.record.values ?? {}));

/** Runs a task while nothing begins to wait and nothing is sealed. @param task is told which values of the record wait in memory. */
export function withWaiting<T>(id: string, task: (inMemory: ReadonlySet<string>) => Promise<T>): Promise<T> {
  return exclusively(async () => task(valuesIn(await readPending(id))));
}

/** @returns ids of the records that are in memory only and not saved yet. */
export async function pendingIds(): Promise<string[]> {
  const all = await browser.storage.session.get(null);
  return Object.keys(all)
    .filter((key) => key.startsWith(PENDING_PREFIX))
    .map((key) => key.slice(PENDING_PREFIX.length));
}
