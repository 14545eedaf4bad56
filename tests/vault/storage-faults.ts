import { type Mock, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { diskStore } from '../../lib/vault/disk-store';
import { keptHeader } from '../../lib/vault/kept-header';
import { KEYS } from '../../lib/vault/keys';

type Call = Mock<(argument: unknown) => Promise<unknown>>;

/** `refused`: one change fails, as on a full disk. `killed`: nothing happens from then on. */
export const FAULTS = ['refused', 'killed', 'done, then killed'] as const;
export type Fault = (typeof FAULTS)[number];

/**
 * Makes the storage fail at its n-th change (0-based). Ends with `vi.restoreAllMocks()`.
 *
 * @returns how many changes were asked for so far.
 */
export function failStorageAt(n: number, fault: Fault): () => number {
  let calls = 0;
  for (const area of [fakeBrowser.storage.local, fakeBrowser.storage.session]) {
    for (const name of ['set', 'remove'] as const) {
      const real = area[name].bind(area) as (argument: unknown) => Promise<void>;
      const faulty = async (argument: unknown): Promise<void> => {
        const call = calls;
        calls += 1;
        if (fault === 'done, then killed' && call === n) await real(argument);
        if (fault === 'refused' ? call === n : call >= n) throw new Error('QUOTA_BYTES quota exceeded');
        await real(argument);
      };
      (vi.spyOn(area, name) as unknown as Call).mockImplementation(faulty);
    }
  }
  for (const store of [diskStore, keptHeader]) {
    const real = store.write.bind(store) as (argument: unknown) => Promise<void>;
    (vi.spyOn(store, 'write') as unknown as Call).mockImplementation(async (change) => {
      const call = calls;
      calls += 1;
      if (fault === 'done, then killed' && call === n) await real(change);
      if (fault === 'refused' ? call === n : call >= n) throw new DOMException('full', 'QuotaExceededError');
      await real(change);
    });
  }
  return () => calls;
}

/** Makes the disk lose every write that holds none of `kept`, without a word. Ends with `vi.restoreAllMocks()`. */
export function loseWritesBut(...kept: string[]): void {
  const { local } = fakeBrowser.storage;
  const real = local.set.bind(local) as (items: unknown) => Promise<void>;
  (vi.spyOn(local, 'set') as unknown as Call).mockImplementation(async (items) => {
    if (kept.some((name) => name in (items as object))) await real(items);
  });
  vi.spyOn(diskStore, 'write').mockResolvedValue(undefined);
  if (!kept.includes(KEYS.header)) vi.spyOn(keptHeader, 'write').mockResolvedValue(undefined);
}

/** Makes `storage.local` refuse every write that holds this item, as one that is full does. Ends with `vi.restoreAllMocks()`. */
export function refuseInLocal(name: string): void {
  const { local } = fakeBrowser.storage;
  const real = local.set.bind(local) as (items: unknown) => Promise<void>;
  (vi.spyOn(local, 'set') as unknown as Call).mockImplementation(async (items) => {
    if (name in (items as object)) throw new Error('QUOTA_BYTES quota exceeded');
    await real(items);
  });
}
