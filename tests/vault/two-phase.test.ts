import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { diskStore } from '../../lib/vault/disk-store';
import { lockVault } from '../../lib/vault/lock';
import { openRecord, pendingIds, sealPending, sealRecord } from '../../lib/vault/records';
import { unlockVault } from '../../lib/vault/unlock';
import { type Disk, PASSPHRASE, openFloorVault, readDisk, record, restore, restoreDisk, snapshot } from './floor-vault';
import { FAULTS, failStorageAt } from './storage-faults';

const OLD = record('older');
const NEW = record('newer');

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe.each(FAULTS)('when the storage fails (%s)', (fault) => {
  let start: { local: Record<string, unknown>; session: Record<string, unknown>; disk: Disk };
  beforeEach(async () => {
    await openFloorVault();
    await sealRecord('one', OLD);
    // Later than the last use, so that the time of use is written again and can fail too.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 5000 });
    start = { local: await snapshot('local'), session: await snapshot('session'), disk: await readDisk() };
  });

  it('at any point of sealing, nothing is lost: the old value stays, or the new one is held or saved', async () => {
    for (let n = 0; ; n += 1) {
      await restore('local', start.local);
      await restore('session', start.session);
      await restoreDisk(start.disk);
      const calls = failStorageAt(n, fault);
      const told = await sealRecord('one', NEW);
      const reached = calls() > n;
      vi.restoreAllMocks();

      const now = await openRecord('one');
      expect(now.state, `call ${n}`).toBe('open');
      if (told === 'sealed') expect(now).toEqual({ state: 'open', record: NEW });
      const held = (await pendingIds()).length > 0;
      if (held) expect(now).toEqual({ state: 'open', record: NEW });
      expect(await sealPending()).toBe(held ? 1 : 0);
      expect(await pendingIds()).toEqual([]);
      const after = await openRecord('one');
      expect([OLD, NEW]).toContainEqual(after.state === 'open' ? after.record : after);
      if (held || told === 'sealed') expect(after).toEqual({ state: 'open', record: NEW });

      // Sealed and locked, it opens from the disk alone.
      expect(await sealRecord('two', OLD)).toBe('sealed');
      if (!reached) {
        expect(n).toBeGreaterThan(3);
        break;
      }
    }
  });

  it('at any point of sealing what waited, the waiting copy is kept until the sealed one was read back', async () => {
    await lockVault();
    expect(await sealRecord('one', NEW)).toBe('pending');
    expect(await sealRecord('three', NEW)).toBe('pending');
    const waiting = (await snapshot('session'))['vault:pending:one'];
    const waitingToo = (await snapshot('session'))['vault:pending:three'];
    await fakeBrowser.storage.session.clear();
    await unlockVault(PASSPHRASE);
    await fakeBrowser.storage.session.set({ 'vault:pending:one': waiting, 'vault:pending:three': waitingToo });
    start = { local: await snapshot('local'), session: await snapshot('session'), disk: await readDisk() };

    for (let n = 0; ; n += 1) {
      await restore('local', start.local);
      await restore('session', start.session);
      await restoreDisk(start.disk);
      const calls = failStorageAt(n, fault);
      await sealPending().catch(() => 0);
      const reached = calls() > n;
      vi.restoreAllMocks();
      for (const id of ['one', 'three']) {
        expect(await openRecord(id), `call ${n}, ${id}`).toEqual({ state: 'open', record: NEW });
      }
      await sealPending();
      expect(await pendingIds()).toEqual([]);
      await lockVault();
      await unlockVault(PASSPHRASE);
      for (const id of ['one', 'three']) expect(await openRecord(id)).toEqual({ state: 'open', record: NEW });
      if (!reached) {
        expect(n).toBeGreaterThan(3);
        break;
      }
    }
  });
});

it('a write that the storage lost without a word is not called sealed, and the copy in memory stays', async () => {
  await openFloorVault();
  vi.spyOn(diskStore, 'write').mockResolvedValue(undefined);
  expect(await sealRecord('one', NEW)).toBe('failed');
  expect(await pendingIds()).toEqual(['one']);
  vi.restoreAllMocks();
  expect(await sealPending()).toBe(1);
  expect(await openRecord('one')).toEqual({ state: 'open', record: NEW });
});

it('captures that come at the same time do not overwrite one another', async () => {
  await openFloorVault();
  const ids = Array.from({ length: 20 }, (_, at) => `connection-${at}`);
  const told = await Promise.all(ids.map((id) => sealRecord(id, record(id))));
  expect(new Set(told)).toEqual(new Set(['sealed']));
  for (const id of ids) expect(await openRecord(id)).toEqual({ state: 'open', record: record(id) });
});

it('a write in the middle of a read does not make the record look rolled back', async () => {
  await openFloorVault();
  await sealRecord('one', OLD);
  const real = diskStore.read.bind(diskStore);
  vi.spyOn(diskStore, 'read').mockImplementationOnce(async (...asked) => {
    const before = await real(...asked);
    expect(await sealRecord('two', NEW)).toBe('sealed');
    return before;
  });
  expect(await openRecord('one')).toEqual({ state: 'open', record: OLD });
});

it('reading while others write never calls a healthy record damaged', async () => {
  await openFloorVault();
  await sealRecord('one', OLD);
  const writes = Array.from({ length: 20 }, (_, at) => sealRecord(`other-${at}`, NEW));
  const reads = Array.from({ length: 100 }, () => openRecord('one'));
  const states = new Set((await Promise.all(reads)).map(({ state }) => state));
  await Promise.all(writes);
  expect(states).toEqual(new Set(['open']));
});
