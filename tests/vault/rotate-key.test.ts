import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lockVault } from '../../lib/vault/lock';
import { openRecord, pendingIds, removeRecord, sealPending, sealRecord } from '../../lib/vault/records';
import { type RotationOptions, rotateKey } from '../../lib/vault/rotate-key';
import type { Header, HeldKey } from '../../lib/vault/schemas';
import { sealAnew } from '../../lib/vault/seal-anew';
import { unlockVault } from '../../lib/vault/unlock';
import {
  FLOOR,
  PASSPHRASE,
  openFloorVault,
  record,
  readDisk,
  restore,
  restoreDisk,
  snapshot,
  tamper,
} from './floor-vault';
import { FAULTS, failStorageAt, loseWritesBut } from './storage-faults';

const IDS = ['acme', 'bolt', 'corp'];
const options: RotationOptions = { cost: FLOOR, askPasskey: () => Promise.reject(new Error('there is no passkey')) };
const rotate = () => rotateKey(PASSPHRASE, options);

const header = async () => (await snapshot('local'))['vault:header'] as Header;
const keyIds = async () => {
  const { records, manifest } = await readDisk();
  return [...Object.values(records), ...Object.values(manifest)].map((stored) => (stored as { keyId: string }).keyId);
};

async function expectAllOpen(what: string): Promise<void> {
  for (const id of IDS) expect(await openRecord(id), `${what}: ${id}`).toEqual({ state: 'open', record: record(id) });
}

beforeEach(async () => {
  await openFloorVault();
  for (const id of IDS) await sealRecord(id, record(id));
});
afterEach(() => vi.restoreAllMocks());

describe('a new key (E6, E10)', () => {
  it('seals every record and the manifest anew, and the old key is gone', async () => {
    const before = { header: await header(), held: (await snapshot('session'))['vault:held'] as HeldKey };
    expect(await rotate()).toEqual({ state: 'done', left: 0 });
    const after = await header();
    expect(after.keyId).not.toBe(before.header.keyId);
    expect(after.previous).toBeUndefined();
    expect(new Set(await keyIds())).toEqual(new Set([after.keyId]));
    const held = (await snapshot('session'))['vault:held'] as HeldKey;
    expect(held.previous).toBeUndefined();
    expect(JSON.stringify(await snapshot('session'))).not.toContain(before.held.key);
    await expectAllOpen('at once');
    await lockVault();
    expect(await unlockVault(PASSPHRASE)).toBe('open');
    await expectAllOpen('unlocked anew');
  });

  it('does not open what the old key sealed: a record put back from before is called damaged', async () => {
    const before = await readDisk();
    await rotate();
    await tamper('records', { acme: before.records['acme'] });
    expect(await openRecord('acme')).toEqual({ state: 'damaged' });
    await restoreDisk(before);
    await lockVault();
    expect(await unlockVault(PASSPHRASE)).toBe('damaged');
  });

  it('works on an empty vault and on a locked one', async () => {
    await openFloorVault();
    await lockVault();
    expect(await rotate()).toEqual({ state: 'done', left: 0 });
    expect(await sealRecord('one', record('acme'))).toBe('sealed');
    await lockVault();
    expect(await unlockVault(PASSPHRASE)).toBe('open');
    expect(await openRecord('one')).toMatchObject({ state: 'open' });
  });

  it('is not made for a wrong passphrase, which counts as a wrong try', async () => {
    const before = await header();
    expect(await rotateKey('not the right passphrase', options)).toEqual({ state: 'wrong-passphrase' });
    expect(await header()).toEqual(before);
    expect((await snapshot('local'))['vault:backOff']).toMatchObject({ failures: 1 });
  });

  it('leaves a damaged record where it is, does not make it look right, and says how many', async () => {
    const bad = { ...((await readDisk()).records['bolt'] as object), ciphertext: 'AA==' };
    await tamper('records', { bolt: bad });
    expect(await rotate()).toEqual({ state: 'done', left: 1 });
    expect((await readDisk()).records['bolt']).toEqual(bad);
    expect(await openRecord('bolt')).toEqual({ state: 'damaged' });
    expect(await openRecord('acme')).toMatchObject({ state: 'open' });
  });

  it('never seals an older copy anew that somebody put back', async () => {
    const old = (await readDisk()).records['acme'];
    await sealRecord('acme', record('acme-newer'));
    await tamper('records', { acme: old });
    expect(await rotate()).toEqual({ state: 'done', left: 1 });
    expect(await openRecord('acme')).toEqual({ state: 'damaged' });
  });

  it('tells how far it is, in hundreds', async () => {
    for (let n = 0; n < 220; n += 1) await sealRecord(`more-${n}`, record(`more-${n}`));
    const told: [number, number][] = [];
    await rotateKey(PASSPHRASE, { ...options, tell: (done, total) => told.push([done, total]) });
    expect(told).toEqual([
      [0, 223],
      [100, 223],
      [200, 223],
      [223, 223],
    ]);
  });

  it('goes on beside captures and reads: nothing is lost, nothing looks damaged', async () => {
    for (let n = 0; n < 220; n += 1) await sealRecord(`more-${n}`, record(`more-${n}`));
    const seen: string[] = [];
    const writes: Promise<string>[] = [];
    const tell = () => {
      for (const id of IDS) void openRecord(id).then(({ state }) => seen.push(state));
      writes.push(sealRecord(`late-${writes.length}`, record('late')));
    };
    expect(await rotateKey(PASSPHRASE, { ...options, tell })).toEqual({ state: 'done', left: 0 });
    expect(new Set(await Promise.all(writes))).toEqual(new Set(['sealed']));
    await vi.waitFor(() => expect(seen).toHaveLength(writes.length * IDS.length));
    expect(new Set(seen)).toEqual(new Set(['open']));
    for (let n = 0; n < writes.length; n += 1) expect(await openRecord(`late-${n}`)).toMatchObject({ state: 'open' });
    expect(new Set(await keyIds())).toEqual(new Set([(await header()).keyId]));
  });
});

describe.each(FAULTS)('a new key when the storage fails at any step (%s)', (fault) => {
  it('loses no record: the browser may even be restarted there, and it can be finished', async () => {
    const start = { local: await snapshot('local'), session: await snapshot('session'), disk: await readDisk() };
    for (let n = 0; ; n += 1) {
      await restoreDisk(start.disk);
      await restore('local', start.local);
      await restore('session', start.session);
      const calls = failStorageAt(n, fault);
      const told = await rotate().catch(() => ({ state: 'thrown' }));
      const reached = calls() > n;
      vi.restoreAllMocks();

      // The same browser goes on, whether the page was closed or not.
      await expectAllOpen(`call ${n}, ${told.state}, same browser`);
      expect(await sealRecord('late', record('late')), `call ${n}`).toBe('sealed');

      await fakeBrowser.storage.session.clear();
      await fakeBrowser.storage.local.remove('vault:backOff');
      expect(await unlockVault(PASSPHRASE), `call ${n}, ${told.state}`).toBe('open');
      await expectAllOpen(`call ${n}, ${told.state}, restarted`);
      expect(await openRecord('late')).toEqual({ state: 'open', record: record('late') });
      expect(await sealAnew()).toEqual({ state: 'done', left: 0 });
      expect((await header()).previous).toBeUndefined();
      expect(new Set(await keyIds())).toEqual(new Set([(await header()).keyId]));
      await expectAllOpen(`call ${n}, finished`);
      expect(await pendingIds()).toEqual([]);
      if (!reached) {
        expect(told).toEqual({ state: 'done', left: 0 });
        expect(n).toBeGreaterThan(5);
        break;
      }
    }
  });
});

it('a bucket that names no record any more is sealed anew too, so that its next record is not called damaged', async () => {
  await removeRecord('acme');
  expect(await rotate()).toEqual({ state: 'done', left: 0 });
  expect(new Set(await keyIds())).toEqual(new Set([(await header()).keyId]));
  expect(await sealRecord('acme', record('acme'))).toBe('sealed');
  await expectAllOpen('sealed after it');
});

it('a part of the manifest that no key opens does not keep the new key from being finished', async () => {
  const { manifest } = await readDisk();
  const name = Object.keys(manifest).find((each) => each !== 'root') ?? '';
  await tamper('manifest', { [name]: { ...(manifest[name] as object), ciphertext: 'AA==' } });
  expect(await rotate()).toEqual({ state: 'done', left: 1 });
});

it('a new key that was stopped is finished by asking again, without a third key', async () => {
  failStorageAt(5, 'killed');
  await rotate().catch(() => undefined);
  vi.restoreAllMocks();
  const begun = await header();
  expect(begun.previous).toBeDefined();
  expect(await rotate()).toEqual({ state: 'done', left: 0 });
  expect((await header()).keyId).toBe(begun.keyId);
  await expectAllOpen('finished');
});

it('writes that the storage loses without a word do not cost the old key', async () => {
  loseWritesBut('vault:header', 'vault:backOff');
  expect(await rotate()).toEqual({ state: 'failed' });
  vi.restoreAllMocks();
  expect((await header()).previous).toBeDefined();
  // The manifest's highest counter was seen, so this browser calls what is there rolled back; the next one does not.
  await fakeBrowser.storage.session.clear();
  expect(await unlockVault(PASSPHRASE)).toBe('open');
  await expectAllOpen('both keys are at hand');
  expect(await sealAnew()).toEqual({ state: 'done', left: 0 });
  expect(await sealPending()).toBe(0);
});

it('a page that was closed between writing the new key and holding it locks the vault, and unlocking brings it', async () => {
  const session = await snapshot('session');
  failStorageAt(5, 'killed');
  await rotate().catch(() => undefined);
  vi.restoreAllMocks();
  expect((await header()).previous).toBeDefined();
  // Held as before: the header was written, the key not.
  await restore('session', session);
  expect(await sealAnew()).toEqual({ state: 'locked' });
  expect(await unlockVault(PASSPHRASE)).toBe('open');
  await expectAllOpen('unlocked');
});
