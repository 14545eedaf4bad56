import { pendingIds, sealPending } from '../../lib/vault/records';
import { agreeWithMemory } from '../../lib/waiting-fields';

/**
 * At start: a worker that was ended between holding values and sealing them, or telling that they wait, left the rest to
 * be done. What the disk still refuses is tried again by whoever uses the values.
 */
export async function settleWaiting(): Promise<void> {
  if ((await pendingIds()).length === 0) return;
  await sealPending();
  for (const id of await pendingIds()) await agreeWithMemory(id).catch(() => undefined);
}
