import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeDatabase } from '../../lib/database';
import { addPasskey } from '../../lib/vault/add-passkey';
import { changePassphrase } from '../../lib/vault/change-passphrase';
import { createSessionVault } from '../../lib/vault/create';
import { destroyVault } from '../../lib/vault/destroy';
import { isEvicted } from '../../lib/vault/evicted';
import { makeVault } from '../../lib/vault/make-vault';
import { removePasskey, unlockWithPasskey } from '../../lib/vault/passkey';
import { openRecord, sealRecord } from '../../lib/vault/records';
import { type RotationOptions, rotateKey } from '../../lib/vault/rotate-key';
import { sealAnew } from '../../lib/vault/seal-anew';
import { vaultState } from '../../lib/vault/state';
import { unlockVault } from '../../lib/vault/unlock';
import { FakeAuthenticator } from './fake-authenticator';
import {
  FLOOR,
  PASSPHRASE,
  openFloorVault,
  readDisk,
  record,
  resetBrowser,
  restore,
  restoreDisk,
  snapshot,
} from './floor-vault';
import { failStorageAt } from './storage-faults';

const FRESH = 'amber kettle beside seven doors';
const IDS = ['acme', 'bolt', 'corp'];
const options: RotationOptions = { cost: FLOOR, askPasskey: () => Promise.reject(new Error('there is no passkey')) };

/** `storage.local`, which nobody flushes, is what it was; the database, which is flushed, is what was written; memory is gone. */
async function cutPower(local: Record<string, unknown>): Promise<void> {
  await closeDatabase();
  await fakeBrowser.storage.session.clear();
  await restore('local', local);
}

const headerOnTop = async () => (await snapshot('local'))['vault:header'];
const headerBelow = async () => (await readDisk()).manifest['header'];

async function expectAllOpen(what: string): Promise<void> {
  for (const id of IDS) expect(await openRecord(id), `${what}: ${id}`).toEqual({ state: 'open', record: record(id) });
}

async function sealAll(): Promise<void> {
  for (const id of IDS) expect(await sealRecord(id, record(id))).toBe('sealed');
}

beforeEach(async () => {
  await openFloorVault();
  await sealAll();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('after a vault was made, a power cut', () => {
  beforeEach(async () => {
    resetBrowser();
    const before = await snapshot('local');
    await makeVault(PASSPHRASE, FLOOR);
    await sealAll();
    await cutPower(before);
  });

  it('takes no record with it: the vault is there, locked, and its passphrase opens it', async () => {
    expect((await vaultState()).state).toBe('locked');
    expect(await unlockVault(PASSPHRASE)).toBe('open');
    await expectAllOpen('after the cut');
  });

  it('offers no second vault over the records of the first', async () => {
    await expect(makeVault(FRESH, FLOOR)).rejects.toMatchObject({ problem: 'exists' });
    await expect(createSessionVault()).rejects.toMatchObject({ problem: 'exists' });
    expect(await unlockVault(PASSPHRASE)).toBe('open');
    await expectAllOpen('refused');
  });

  it('is made good at the next unlock: a database taken away later is told from a vault that never was', async () => {
    await unlockVault(PASSPHRASE);
    expect(await headerOnTop()).toEqual(await headerBelow());
    expect(await headerOnTop()).toBeDefined();
    await restoreDisk({ records: {}, manifest: {}, quarantine: {} });
    expect(await isEvicted()).toBe(true);
  });
});

describe('after the passphrase was changed, a power cut', () => {
  beforeEach(async () => {
    const before = await snapshot('local');
    expect(await changePassphrase(PASSPHRASE, FRESH, FLOOR)).toBe('changed');
    await cutPower(before);
  });

  it('does not lock the person out: the new one opens every record', async () => {
    expect(await unlockVault(FRESH)).toBe('open');
    await expectAllOpen('with the new one');
  });

  it('does not bring the old one back, and the next unlock takes it off the disk', async () => {
    const old = await headerOnTop();
    expect(await unlockVault(PASSPHRASE)).toBe('wrong-passphrase');
    expect(await unlockVault(FRESH)).toBe('open');
    expect(await headerOnTop()).not.toEqual(old);
    expect(await headerOnTop()).toEqual(await headerBelow());
  });
});

describe('after a new key, a power cut', () => {
  it('does not bring the old key back over records that only the new one opens', async () => {
    const before = await snapshot('local');
    expect(await rotateKey(PASSPHRASE, options)).toEqual({ state: 'done', left: 0 });
    await cutPower(before);
    expect(await unlockVault(PASSPHRASE)).toBe('open');
    await expectAllOpen('under the new key');
  });

  it('does not bring the header back that holds both keys: the old one stays forgotten', async () => {
    let between: Promise<Record<string, unknown>> | undefined;
    const tell = () => {
      between ??= snapshot('local');
    };
    expect(await rotateKey(PASSPHRASE, { ...options, tell })).toEqual({ state: 'done', left: 0 });
    const both = await between;
    expect(both?.['vault:header']).toHaveProperty('previous');
    await cutPower(both ?? {});
    expect(await unlockVault(PASSPHRASE)).toBe('open');
    await expectAllOpen('under the new key');
    expect(await headerOnTop()).not.toHaveProperty('previous');
  });

  it('at any step of sealing anew costs no record, not even one sealed meanwhile, and it is finished', async () => {
    const start = { local: await snapshot('local'), session: await snapshot('session'), disk: await readDisk() };
    for (let n = 0; ; n += 1) {
      await restoreDisk(start.disk);
      await restore('local', start.local);
      await restore('session', start.session);
      const calls = failStorageAt(n, 'killed');
      await rotateKey(PASSPHRASE, options).catch(() => undefined);
      const reached = calls() > n;
      vi.restoreAllMocks();
      const late = await sealRecord('late', record('late'));

      await cutPower(start.local);
      expect(await unlockVault(PASSPHRASE), `call ${n}`).toBe('open');
      await expectAllOpen(`call ${n}`);
      if (late === 'sealed') expect(await openRecord('late'), `call ${n}`).toMatchObject({ state: 'open' });
      expect(await sealAnew(), `call ${n}`).toEqual({ state: 'done', left: 0 });
      await expectAllOpen(`call ${n}, finished`);
      if (!reached) {
        expect(n).toBeGreaterThan(5);
        break;
      }
    }
  });
});

describe('after a passkey, a power cut', () => {
  it('was added does not lose it', async () => {
    new FakeAuthenticator().plugIn();
    const before = await snapshot('local');
    expect(await addPasskey(PASSPHRASE, 'Patchbay vault')).toBe('added');
    await cutPower(before);
    expect(await unlockWithPasskey()).toBe('open');
    await expectAllOpen('with the passkey');
  });

  it('was removed does not let it in again', async () => {
    new FakeAuthenticator().plugIn();
    await addPasskey(PASSPHRASE, 'Patchbay vault');
    const before = await snapshot('local');
    expect(await removePasskey()).toBe('removed');
    await cutPower(before);
    expect(await unlockWithPasskey()).toBe('no-passkey');
    expect(await unlockVault(PASSPHRASE)).toBe('open');
  });
});

it('after starting over, a power cut brings no record back, says what is there, and starting over ends it', async () => {
  const before = await snapshot('local');
  await destroyVault();
  expect(await vaultState()).toMatchObject({ state: 'none' });
  await cutPower(before);
  expect(await unlockVault(PASSPHRASE)).toBe('damaged');
  expect(await isEvicted()).toBe(true);
  await destroyVault();
  expect(await vaultState()).toMatchObject({ state: 'none' });
  await makeVault(FRESH, FLOOR);
  expect(await sealRecord('acme', record('acme'))).toBe('sealed');
});
