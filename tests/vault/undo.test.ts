import { beforeEach, describe, expect, it, vi } from 'vitest';
import { diskStore } from '../../lib/vault/disk-store';
import { lockVault } from '../../lib/vault/lock';
import {
  type Taken,
  openRecord,
  pendingIds,
  putBack,
  recordIds,
  removeRecord,
  sealRecord,
  takeRecord,
} from '../../lib/vault/records';
import { unlockVault } from '../../lib/vault/unlock';
import { PASSPHRASE, openFloorVault, record } from './floor-vault';

beforeEach(async () => {
  await openFloorVault();
  await sealRecord('one', record('acme'));
  await sealRecord('two', record('bolt'));
});

async function take(id: string): Promise<Taken> {
  const taken = await takeRecord(id);
  if (!taken) throw new Error('nothing to take');
  return taken;
}

describe('a removed record', () => {
  it('is gone, and the others stay', async () => {
    await removeRecord('one');
    expect(await openRecord('one')).toEqual({ state: 'missing' });
    expect(await recordIds()).toEqual(['two']);
    expect(await openRecord('two')).toMatchObject({ state: 'open' });
    expect(await takeRecord('one')).toBeNull();
  });

  it('comes back as it was, though others were written meanwhile', async () => {
    const taken = await take('one');
    await sealRecord('three', record('corp'));
    expect(await putBack('one', taken)).toBe('restored');
    expect(await openRecord('one')).toEqual({ state: 'open', record: record('acme') });
  });

  it('shows nothing of its values while it is held for the undo', async () => {
    expect(JSON.stringify(await take('one'))).not.toContain('invented-acme');
  });

  it('comes back after unlocking when the vault locked in between', async () => {
    const taken = await take('one');
    await lockVault();
    expect(await putBack('one', taken)).toBe('locked');
    await unlockVault(PASSPHRASE);
    expect(await putBack('one', taken)).toBe('restored');
    expect(await openRecord('one')).toMatchObject({ state: 'open' });
  });

  it('can be removed while locked, and come back', async () => {
    await lockVault();
    const taken = await take('one');
    expect(await openRecord('one')).toEqual({ state: 'missing' });
    await unlockVault(PASSPHRASE);
    expect(await putBack('one', taken)).toBe('restored');
    expect(await openRecord('one')).toMatchObject({ state: 'open' });
  });

  it('does not push out a newer one, nor come back under another name', async () => {
    const taken = await take('one');
    expect(await putBack('three', taken)).toBe('failed');
    await sealRecord('one', record('newer'));
    expect(await putBack('one', taken)).toBe('failed');
    expect(await openRecord('one')).toEqual({ state: 'open', record: record('newer') });
  });

  it('takes along what waited in memory, and brings it back', async () => {
    await lockVault();
    await sealRecord('three', record('corp'));
    const taken = await take('three');
    expect(await pendingIds()).toEqual([]);
    expect(await putBack('three', taken)).toBe('restored');
    expect(await openRecord('three')).toEqual({ state: 'open', record: record('corp') });
  });

  it('is still there when the disk refused to let it go', async () => {
    vi.spyOn(diskStore, 'write').mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
    await expect(takeRecord('one')).rejects.toThrow();
    expect(await openRecord('one')).toMatchObject({ state: 'open' });
  });
});
