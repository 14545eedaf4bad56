import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeAreasToPages } from '../../lib/vault/area-access';
import { createSessionVault } from '../../lib/vault/create';
import { lockVault } from '../../lib/vault/lock';
import { makeVault } from '../../lib/vault/make-vault';
import { vaultState } from '../../lib/vault/state';
import { unlockVault } from '../../lib/vault/unlock';
import { FLOOR, PASSPHRASE, openFloorVault, resetBrowser } from './floor-vault';

const AREAS = ['local', 'session', 'sync'] as const;
const refuse = () => Promise.reject(new Error('refused'));

describe('storage that content scripts can read (E1)', () => {
  beforeEach(resetBrowser);

  it('is closed in every area', async () => {
    const closed = vi.fn(async () => undefined);
    for (const area of AREAS) {
      Object.assign(fakeBrowser.storage[area], { setAccessLevel: closed });
    }
    expect(await closeAreasToPages()).toBe(true);
    expect(closed.mock.calls).toEqual(AREAS.map(() => [{ accessLevel: 'TRUSTED_CONTEXTS' }]));
  });

  it('counts as closed where the browser has no such function (Firefox)', async () => {
    for (const area of AREAS) {
      Object.assign(fakeBrowser.storage[area], { setAccessLevel: undefined });
    }
    expect(await closeAreasToPages()).toBe(true);
  });

  it.each(AREAS)('refuses to open or make a vault while %s stays open', async (area) => {
    await openFloorVault();
    await lockVault();
    Object.assign(fakeBrowser.storage[area], { setAccessLevel: refuse });
    expect(await unlockVault(PASSPHRASE)).toBe('unsafe-storage');
    expect(await vaultState()).toMatchObject({ state: 'locked' });

    resetBrowser();
    Object.assign(fakeBrowser.storage[area], { setAccessLevel: refuse });
    await expect(makeVault(PASSPHRASE, FLOOR)).rejects.toMatchObject({ problem: 'unsafe-storage' });
    await expect(createSessionVault()).rejects.toMatchObject({ problem: 'unsafe-storage' });
    expect(await vaultState()).toMatchObject({ state: 'none' });
  });
});
