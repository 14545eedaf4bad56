import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeVault } from '../../lib/vault/make-vault';
import type { VaultRecord } from '../../lib/vault/records';

export const PASSPHRASE = 'violet tram over nine bridges';

/** The cheapest parameters the vault accepts, so that a test file takes seconds. */
export const FLOOR = { memory: 19 * 1024, iterations: 2, parallelism: 1 };

const AREAS = ['local', 'session', 'sync'] as const;

/** An empty browser. The fake one throws on `setAccessLevel`; here it does what Chromium does: it agrees. */
export function resetBrowser(): void {
  fakeBrowser.reset();
  for (const area of AREAS) Object.assign(fakeBrowser.storage[area], { setAccessLevel: async () => undefined });
}

/** An empty browser, then a vault that is open. */
export async function openFloorVault(): Promise<void> {
  resetBrowser();
  await makeVault(PASSPHRASE, FLOOR);
}

/** A record like a capture makes; all have the same field names, so that only the values differ. */
export function record(name: string): VaultRecord {
  return {
    vendor: 'halopsa',
    origin: `https://${name}.halopsa.com`,
    values: { clientId: `id-of-${name}`, clientSecret: `invented-${name}-7Qx2`, tenant: name },
  };
}

type Area = 'local' | 'session';

/** Everything in an area, as a copy that later writes do not change. */
export async function snapshot(area: Area): Promise<Record<string, unknown>> {
  return structuredClone(await fakeBrowser.storage[area].get(null));
}

/** Puts an area back to a snapshot: what somebody with the profile's files can do. */
export async function restore(area: Area, items: Record<string, unknown>): Promise<void> {
  await fakeBrowser.storage[area].clear();
  await fakeBrowser.storage[area].set(items);
}
