import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changePassphrase } from '../../lib/vault/change-passphrase';
import { destroyVault } from '../../lib/vault/destroy';
import { isEvicted } from '../../lib/vault/evicted';
import { keptHeader } from '../../lib/vault/kept-header';
import { KEYS } from '../../lib/vault/keys';
import { lockVault } from '../../lib/vault/lock';
import { makeVault } from '../../lib/vault/make-vault';
import { openRecord, sealRecord } from '../../lib/vault/records';
import { rotateKey } from '../../lib/vault/rotate-key';
import { type VaultState, vaultState, watchVault } from '../../lib/vault/state';
import { unlockVault } from '../../lib/vault/unlock';
import {
  FLOOR,
  PASSPHRASE,
  openFloorVault,
  putHeader,
  readDisk,
  record,
  restoreDisk,
  snapshot,
  tamper,
} from './floor-vault';
import { refuseInLocal } from './storage-faults';

const FRESH = 'amber kettle beside seven doors';
const mirror = async () => (await snapshot('local'))[KEYS.header];
const kept = async () => (await readDisk()).manifest['header'];
const setMirror = (header: unknown) => fakeBrowser.storage.local.set({ [KEYS.header]: header });

beforeEach(async () => {
  await openFloorVault();
  await sealRecord('one', record('acme'));
  await lockVault();
});
afterEach(() => vi.restoreAllMocks());

async function expectOpens(passphrase: string): Promise<void> {
  expect(await unlockVault(passphrase)).toBe('open');
  expect(await openRecord('one')).toEqual({ state: 'open', record: record('acme') });
}

describe('a vault from before, whose header lies in storage.local alone', () => {
  beforeEach(() => tamper('manifest', { header: undefined }));

  it('is not lost: its passphrase opens it, and from then on its header lies with its records', async () => {
    await expectOpens(PASSPHRASE);
    expect(await kept()).toEqual(await mirror());
    expect(await kept()).toBeDefined();
    await fakeBrowser.storage.local.clear();
    await lockVault();
    await expectOpens(PASSPHRASE);
  });

  it('opens on a full disk too, and is copied at the next unlock', async () => {
    vi.spyOn(keptHeader, 'write').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    await expectOpens(PASSPHRASE);
    expect(await kept()).toBeUndefined();
    vi.restoreAllMocks();
    await lockVault();
    await expectOpens(PASSPHRASE);
    expect(await kept()).toEqual(await mirror());
  });

  it('keeps its passphrase when the copy of a change is lost without a word', async () => {
    vi.spyOn(keptHeader, 'write').mockResolvedValue(undefined);
    expect(await changePassphrase(PASSPHRASE, FRESH, FLOOR)).toBe('failed');
    vi.restoreAllMocks();
    await expectOpens(PASSPHRASE);
  });
});

it('a full disk refuses another passphrase, and the one that was there goes on opening the vault', async () => {
  vi.spyOn(keptHeader, 'write').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
  await expect(changePassphrase(PASSPHRASE, FRESH, FLOOR)).rejects.toThrow();
  vi.restoreAllMocks();
  await expectOpens(PASSPHRASE);
});

it('a mirror that could not be written does not make a changed passphrase look unchanged', async () => {
  refuseInLocal(KEYS.header);
  expect(await changePassphrase(PASSPHRASE, FRESH, FLOOR)).toBe('changed');
  vi.restoreAllMocks();
  await expectOpens(FRESH);
  expect(await mirror()).toEqual(await kept());
});

it('a passphrase changed after the browser took the database away does not hide that it did', async () => {
  await restoreDisk({ records: {}, manifest: {}, quarantine: {} });
  expect(await changePassphrase(PASSPHRASE, FRESH, FLOOR)).toBe('changed');
  expect(await isEvicted()).toBe(true);
  expect(await unlockVault(FRESH)).toBe('damaged');
});

it('starting over is told to open pages though a power cut took the mirror: nobody is asked for a passphrase of nothing', async () => {
  await fakeBrowser.storage.local.clear();
  const told: VaultState['state'][] = [];
  const stop = watchVault(({ state }) => told.push(state));
  await destroyVault();
  await vi.waitFor(() => expect(told.at(-1)).toBe('none'));
  stop();
  expect(await snapshot('local')).toEqual({});
  expect((await readDisk()).manifest).toEqual({});
});

describe('two headers that disagree (E5, E7)', () => {
  it('whoever writes storage.local alone puts no old passphrase back, and no damage: the next unlock undoes it', async () => {
    const old = await mirror();
    await changePassphrase(PASSPHRASE, FRESH, FLOOR);
    for (const planted of [old, { version: 2 }, 'broken', null]) {
      await setMirror(planted);
      expect(await unlockVault(PASSPHRASE)).toBe('wrong-passphrase');
      await expectOpens(FRESH);
      expect(await mirror()).toEqual(await kept());
      await lockVault();
    }
  });

  it('whoever writes storage.local alone cannot hand out a vault of their own, nor make room for one', async () => {
    const foreign = { version: 1, vaultId: 'AAAAAAAAAAAAAAAAAAAAAA==', keyId: 'AAAAAAAAAAA=', wraps: [] };
    await setMirror(foreign);
    await expectOpens(PASSPHRASE);
    await lockVault();
    await fakeBrowser.storage.local.clear();
    expect((await vaultState()).state).toBe('locked');
    await expect(makeVault(FRESH, FLOOR)).rejects.toMatchObject({ problem: 'exists' });
    await expectOpens(PASSPHRASE);
  });

  it.each([
    ['damaged', 7],
    ['damaged', null],
    ['unknown-version', { version: 2, more: true }],
  ])('a header in the database that reads as %s is said, not passed over for the mirror', async (said, header) => {
    const good = await mirror();
    await tamper('manifest', { header });
    expect(await unlockVault(PASSPHRASE)).toBe(said);
    expect(await kept()).toEqual(header);
    expect(await mirror()).toEqual(good);
  });

  it('an old header put back in both places after a change of passphrase is not seen, as the README says: only a new key helps', async () => {
    const old = await mirror();
    await changePassphrase(PASSPHRASE, FRESH, FLOOR);
    await putHeader(old);
    await expectOpens(PASSPHRASE);
  });

  it('an old header put back after a new key opens no record, wherever it is put', async () => {
    const old = await mirror();
    const askPasskey = () => Promise.reject(new Error('there is no passkey'));
    expect(await rotateKey(PASSPHRASE, { cost: FLOOR, askPasskey })).toEqual({ state: 'done', left: 0 });
    await lockVault();
    const now = await kept();
    await putHeader(old);
    expect(await unlockVault(PASSPHRASE)).toBe('damaged');
    await tamper('manifest', { header: now });
    await expectOpens(PASSPHRASE);
    await lockVault();
    await setMirror(old);
    await tamper('manifest', { header: undefined });
    expect(await unlockVault(PASSPHRASE)).toBe('damaged');
  });
});
