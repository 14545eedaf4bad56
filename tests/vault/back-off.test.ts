import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lockVault } from '../../lib/vault/lock';
import { vaultState } from '../../lib/vault/state';
import { unlockVault } from '../../lib/vault/unlock';
import { PASSPHRASE, openFloorVault } from './floor-vault';

const START = Date.parse('2026-11-22T09:00:00Z');
const after = (seconds: number) => vi.setSystemTime(START + seconds * 1000);
const WRONG = 'not the right passphrase';

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: START });
  await openFloorVault();
  await lockVault();
});
afterEach(() => vi.useRealTimers());

async function wrong(times: number): Promise<void> {
  for (let n = 0; n < times; n += 1) expect(await unlockVault(WRONG)).toBe('wrong-passphrase');
}

describe('wrong passphrases (E3)', () => {
  it('cost nothing before the fifth, then a wait in which the right one is not tried either', async () => {
    await wrong(4);
    expect((await vaultState()).retryAt).toBeNull();
    await wrong(1);
    expect((await vaultState()).retryAt).toBe('2026-11-22T09:00:15.000Z');
    expect(await unlockVault(PASSPHRASE)).toBe('wait');
    after(15);
    expect(await unlockVault(PASSPHRASE)).toBe('open');
  });

  it('wait twice as long after each further one', async () => {
    await wrong(5);
    after(15);
    await wrong(1);
    expect((await vaultState()).retryAt).toBe('2026-11-22T09:00:45.000Z');
    after(45);
    await wrong(1);
    expect((await vaultState()).retryAt).toBe('2026-11-22T09:01:45.000Z');
  });

  it('are remembered over a restart of the browser', async () => {
    await wrong(5);
    await fakeBrowser.storage.session.clear();
    expect(await unlockVault(PASSPHRASE)).toBe('wait');
  });

  it('are forgotten after the right one', async () => {
    await wrong(4);
    expect(await unlockVault(PASSPHRASE)).toBe('open');
    await lockVault();
    await wrong(4);
    expect((await vaultState()).retryAt).toBeNull();
  });

  it('are counted one by one when they are tried side by side', async () => {
    const told = await Promise.all(Array.from({ length: 8 }, () => unlockVault(WRONG)));
    expect(told.filter((outcome) => outcome === 'wrong-passphrase')).toHaveLength(5);
    expect(told.filter((outcome) => outcome === 'wait')).toHaveLength(3);
  });

  it('wait no longer than they should when the clock was set back by a year', async () => {
    await wrong(5);
    after(-365 * 86_400);
    expect(await unlockVault(PASSPHRASE)).toBe('wait');
    after(-365 * 86_400 + 15);
    expect(await unlockVault(PASSPHRASE)).toBe('open');
  });
});
