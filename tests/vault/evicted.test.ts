import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { closeDatabase } from '../../lib/database';
import { destroyVault } from '../../lib/vault/destroy';
import { isEvicted } from '../../lib/vault/evicted';
import { lockVault } from '../../lib/vault/lock';
import { makeVault } from '../../lib/vault/make-vault';
import { openRecord, sealRecord } from '../../lib/vault/records';
import { unlockVault } from '../../lib/vault/unlock';
import { makeLegacy } from './legacy-vault';
import { FLOOR, PASSPHRASE, openFloorVault, record, resetBrowser } from './floor-vault';

/** What Chromium does when the disk is nearly full: the origin's database goes, extension storage stays. */
async function evict(): Promise<void> {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
}

describe('a vault whose database the browser took away', () => {
  it('is told from one that is not there, one that is sound and an empty one', async () => {
    resetBrowser();
    expect(await isEvicted()).toBe(false);
    await openFloorVault();
    expect(await isEvicted()).toBe(false);
    await sealRecord('one', record('acme'));
    await lockVault();
    expect(await isEvicted()).toBe(false);
    await evict();
    expect(await isEvicted()).toBe(true);
  });

  it('is not a vault of the first layout, which has no database yet', async () => {
    await openFloorVault();
    await sealRecord('one', record('acme'));
    await makeLegacy();
    expect(await isEvicted()).toBe(false);
    expect(await unlockVault(PASSPHRASE)).toBe('open');
    expect(await isEvicted()).toBe(false);
  });

  it('opens with no passphrase, says so, and is not written over by a new one unasked', async () => {
    await openFloorVault();
    await sealRecord('one', record('acme'));
    await lockVault();
    await evict();
    expect(await unlockVault(PASSPHRASE)).toBe('damaged');
    await expect(makeVault('another phrase of some length', FLOOR)).rejects.toMatchObject({ problem: 'exists' });
    expect(await isEvicted()).toBe(true);
  });

  it('is given up when the person starts over, and the next one works', async () => {
    await openFloorVault();
    await lockVault();
    await evict();
    await destroyVault();
    expect(await isEvicted()).toBe(false);
    await makeVault('another phrase of some length', FLOOR);
    expect(await sealRecord('one', record('acme'))).toBe('sealed');
    expect(await openRecord('one')).toEqual({ state: 'open', record: record('acme') });
  });
});
