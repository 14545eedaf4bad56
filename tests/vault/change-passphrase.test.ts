import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changePassphrase } from '../../lib/vault/change-passphrase';
import { lockVault } from '../../lib/vault/lock';
import { openRecord, sealRecord } from '../../lib/vault/records';
import type { Header } from '../../lib/vault/schemas';
import { unlockVault } from '../../lib/vault/unlock';
import { FLOOR, PASSPHRASE, openFloorVault, readDisk, record, restore, restoreDisk, snapshot } from './floor-vault';
import { FAULTS, failStorageAt, loseWritesBut } from './storage-faults';

const FRESH = 'amber kettle beside seven doors';

beforeEach(async () => {
  await openFloorVault();
  await sealRecord('one', record('acme'));
});
afterEach(() => vi.restoreAllMocks());

async function opensWith(passphrase: string): Promise<boolean> {
  await fakeBrowser.storage.session.clear();
  await fakeBrowser.storage.local.remove('vault:backOff');
  const opened = (await unlockVault(passphrase)) === 'open';
  if (opened) expect(await openRecord('one')).toEqual({ state: 'open', record: record('acme') });
  return opened;
}

describe('another passphrase (E10)', () => {
  it('opens the same vault, and the old one does not any more', async () => {
    expect(await changePassphrase(PASSPHRASE, FRESH, FLOOR)).toBe('changed');
    expect(await opensWith(FRESH)).toBe(true);
    expect(await opensWith(PASSPHRASE)).toBe(false);
  });

  it('works on a locked vault and leaves it locked', async () => {
    await lockVault();
    expect(await changePassphrase(PASSPHRASE, FRESH, FLOOR)).toBe('changed');
    expect(await openRecord('one')).toEqual({ state: 'locked' });
  });

  it('has a salt of its own and the default cost when nobody says otherwise', async () => {
    const before = (await snapshot('local'))['vault:header'] as Header;
    expect(await changePassphrase(PASSPHRASE, FRESH)).toBe('changed');
    const after = (await snapshot('local'))['vault:header'] as Header;
    expect(after).toMatchObject({
      vaultId: before.vaultId,
      keyId: before.keyId,
      wraps: [{ kdf: { memory: 65_536, iterations: 3, parallelism: 4 } }],
    });
    const salts = [before, after].map(({ wraps: [slot] }) => slot?.kind === 'passphrase' && slot.kdf.salt);
    expect(new Set(salts).size).toBe(2);
  });

  it.each([
    ['a wrong current one', 'not the right passphrase', FRESH, 'wrong-passphrase'],
    ['a short new one', PASSPHRASE, 'short', 'weak'],
    ['an easy new one', PASSPHRASE, 'aaaaaaaaaaaaaaaa', 'weak'],
  ])('is refused with %s, and nothing is changed', async (_, current, fresh, outcome) => {
    const before = (await snapshot('local'))['vault:header'];
    expect(await changePassphrase(current, fresh, FLOOR)).toBe(outcome);
    expect((await snapshot('local'))['vault:header']).toEqual(before);
  });

  it('cannot be used to guess: wrong current ones count as wrong tries, and then even the right one waits', async () => {
    for (let n = 0; n < 5; n += 1) await changePassphrase('not the right passphrase', FRESH, FLOOR);
    expect(await changePassphrase(PASSPHRASE, FRESH, FLOOR)).toBe('wait');
    await lockVault();
    expect(await unlockVault(PASSPHRASE)).toBe('wait');
  });

  it('of two changed at the same time one wins, and it opens the vault', async () => {
    const other = 'copper lantern under wet stones';
    const told = await Promise.all([
      changePassphrase(PASSPHRASE, FRESH, FLOOR),
      changePassphrase(PASSPHRASE, other, FLOOR),
    ]);
    expect(told.toSorted()).toEqual(['changed', 'wrong-passphrase']);
    expect(await opensWith(told[0] === 'changed' ? FRESH : other)).toBe(true);
  });

  it.each(FAULTS)(
    'with the storage failing at every step (%s), exactly one of the two opens the vault',
    async (fault) => {
      const start = { local: await snapshot('local'), disk: await readDisk() };
      for (let n = 0; ; n += 1) {
        await restoreDisk(start.disk);
        await restore('local', start.local);
        const calls = failStorageAt(n, fault);
        const told = await changePassphrase(PASSPHRASE, FRESH, FLOOR).catch(() => 'thrown');
        const reached = calls() > n;
        vi.restoreAllMocks();
        const opening = [await opensWith(PASSPHRASE), await opensWith(FRESH)];
        expect(opening.filter(Boolean), `call ${n}: ${told}`).toHaveLength(1);
        if (told === 'changed') expect(opening).toEqual([false, true]);
        if (!reached) {
          expect(n).toBeGreaterThan(1);
          break;
        }
      }
    },
  );

  it('that the storage lost without a word is not called changed', async () => {
    loseWritesBut('vault:backOff');
    expect(await changePassphrase(PASSPHRASE, FRESH, FLOOR)).toBe('failed');
    vi.restoreAllMocks();
    expect(await opensWith(PASSPHRASE)).toBe(true);
  });
});
