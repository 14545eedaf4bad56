import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lockVault } from '../../lib/vault/lock';
import { sealRecord } from '../../lib/vault/records';
import { unlockVault } from '../../lib/vault/unlock';
import { PASSPHRASE, openFloorVault, record } from '../vault/floor-vault';

beforeEach(async () => {
  await openFloorVault();
  await sealRecord('one', record('acme'));
  await lockVault();
});

describe('what a refusal tells', () => {
  it('E16: every wrong passphrase is refused alike, however near it comes', async () => {
    const near = [PASSPHRASE.slice(0, -1), `${PASSPHRASE}.`, PASSPHRASE.toUpperCase(), ' ', 'x'.repeat(10_000)];
    for (const guess of near.slice(0, 4)) expect(await unlockVault(guess).catch(String)).toBe('wrong-passphrase');
    // The fifth is the last before the wait.
    expect(await unlockVault(near[4] ?? '').catch(String)).toBe('wrong-passphrase');
  });

  it('E16: a damaged record is told as damaged only to whoever has the key, and without a word of its text', async () => {
    const stored = await fakeBrowser.storage.local.get(null);
    const key = Object.keys(stored).find((name) => name.includes('record')) ?? '';
    expect(key).not.toBe('');
    await fakeBrowser.storage.local.set({ [key]: { broken: 'invented-acme-7Qx2' } });
    expect(await unlockVault('some other words of nobody')).toBe('wrong-passphrase');
    expect(await unlockVault(PASSPHRASE)).toBe('open');
    const { openRecord } = await import('../../lib/vault/records');
    expect(await openRecord('one')).toEqual({ state: 'damaged' });
  });
});
