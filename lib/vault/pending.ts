import { browser } from '#imports';
import type { Claims } from '../model/waiting';
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

/** Several at once: all of them wait then, or none. Null lets go of one. */
export async function placePending(placed: readonly (readonly [id: string, pending: Pending | null])[]): Promise<void> {
  const kept = placed.flatMap(([id, pending]) => (pending ? [[pendingKey(id), pending] as const] : []));
  const gone = placed.flatMap(([id, pending]) => (pending ? [] : [pendingKey(id)]));
  if (kept.length > 0) await browser.storage.session.set(Object.fromEntries(kept));
  if (gone.length > 0) await browser.storage.session.remove(gone);
}

/** Runs a task while nothing begins to wait and nothing is sealed. @param task is told what is claimed for the values that wait in memory. */
export function withWaiting<T>(id: string, task: (claims: Claims) => Promise<T>): Promise<T> {
  return exclusively(async () => task((await readPending(id))?.claims ?? {}));
}

/** Takes the clear values of these fields out of what is claimed for them: they became secret. */
export function hideClaims(id: string, secret: ReadonlySet<string>): Promise<void> {
  return exclusively(async () => {
    const pending = await readPending(id);
    if (!pending) return;
    const claims = Object.entries(pending.claims).map(([field, claim]) => {
      const { value: _, ...hidden } = claim ?? {};
      return [field, claim && secret.has(field) ? hidden : claim];
    });
    await writePending(id, { ...pending, claims: Object.fromEntries(claims) as Pending['claims'] });
  });
}

/** @returns ids of the records that are in memory only and not saved yet. */
export async function pendingIds(): Promise<string[]> {
  const all = await browser.storage.session.get(null);
  return Object.keys(all)
    .filter((key) => key.startsWith(PENDING_PREFIX))
    .map((key) => key.slice(PENDING_PREFIX.length));
}
