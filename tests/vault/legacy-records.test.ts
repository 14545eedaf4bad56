import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { diskStore } from '../../lib/vault/disk-store';
import { KEYS, recordKey } from '../../lib/vault/keys';
import { lockVault } from '../../lib/vault/lock';
import { openRecord, putBack, recordIds, sealRecord, takeRecord } from '../../lib/vault/records';
import { unlockVault } from '../../lib/vault/unlock';
import { PASSPHRASE, openFloorVault, readDisk, record, restore, snapshot, tamper } from './floor-vault';
import { makeLegacy } from './legacy-vault';

const IDS = ['acme', 'bolt', 'corp', 'dune', 'echo'];
let old: Record<string, unknown>;

beforeEach(async () => {
  await openFloorVault();
  for (const id of IDS) await sealRecord(id, record(id));
  await makeLegacy();
  old = await snapshot('local');
});

const left = async () => Object.keys(await snapshot('local')).filter((key) => key !== KEYS.header);

describe('a vault of the first layout (E7)', () => {
  it('is whole after the first unlock, and the old place is empty', async () => {
    expect(await recordIds()).toEqual(IDS);
    expect(await openRecord('acme')).toEqual({ state: 'locked' });
    expect(await unlockVault(PASSPHRASE)).toBe('open');
    for (const id of IDS) expect(await openRecord(id)).toEqual({ state: 'open', record: record(id) });
    expect(await left()).toEqual([]);
    expect(await recordIds()).toEqual(IDS);
    expect(await sealRecord('acme', record('newer'))).toBe('sealed');
    await lockVault();
    expect(await unlockVault(PASSPHRASE)).toBe('open');
    expect(await openRecord('acme')).toEqual({ state: 'open', record: record('newer') });
  });

  it('keeps a damaged record as it is, and says so, beside the sound ones', async () => {
    const bad = { ...(old[recordKey('bolt')] as object), ciphertext: 'AA==' };
    await fakeBrowser.storage.local.set({ [recordKey('bolt')]: bad });
    await fakeBrowser.storage.local.remove(recordKey('corp'));
    expect(await unlockVault(PASSPHRASE)).toBe('open');
    expect(await openRecord('bolt')).toEqual({ state: 'damaged' });
    expect((await readDisk()).records['bolt']).toEqual(bad);
    expect(await openRecord('corp')).toEqual({ state: 'damaged' });
    expect(await openRecord('dune')).toMatchObject({ state: 'open' });
  });

  it('with a changed manifest is told as damaged, and stays untouched', async () => {
    await fakeBrowser.storage.local.set({ [KEYS.manifest]: { ...(old[KEYS.manifest] as object), version: 9 } });
    const before = await snapshot('local');
    expect(await unlockVault(PASSPHRASE)).toBe('damaged');
    expect({ ...(await snapshot('local')), [KEYS.backOff]: undefined }).toEqual({
      ...before,
      [KEYS.backOff]: undefined,
    });
    expect((await readDisk()).records).toEqual({});
  });

  it('does not come back when somebody puts the old rows there again: neither records nor manifest', async () => {
    await unlockVault(PASSPHRASE);
    await sealRecord('acme', record('newer'));
    await lockVault();
    await restore('local', old);
    expect(await unlockVault(PASSPHRASE)).toBe('open');
    expect(await openRecord('acme')).toEqual({ state: 'open', record: record('newer') });
    // What differs from the truth is kept where it was put, unused.
    expect(await left()).toEqual([recordKey('acme')]);
  });

  it('is not taken in the place of a damaged root', async () => {
    await unlockVault(PASSPHRASE);
    await lockVault();
    await restore('local', old);
    const root = (await readDisk()).manifest['root'] as object;
    await tamper('manifest', { root: { ...root, nonce: 'AAAAAAAAAAAAAAAA' } });
    expect(await unlockVault(PASSPHRASE)).toBe('damaged');
    expect(await snapshot('local')).toMatchObject({ [recordKey('acme')]: old[recordKey('acme')] });
  });

  it('loses nothing when the disk is full: the old rows stay and the next unlock tries again', async () => {
    vi.spyOn(diskStore, 'write').mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
    await expect(unlockVault(PASSPHRASE)).rejects.toThrow();
    expect(await snapshot('local')).toMatchObject(old);
    expect(await unlockVault(PASSPHRASE)).toBe('open');
    expect(await openRecord('echo')).toMatchObject({ state: 'open' });
  });

  it('lets a record be removed while it is locked, and brought back', async () => {
    const taken = await takeRecord('acme');
    expect(await openRecord('acme')).toEqual({ state: 'missing' });
    expect(await unlockVault(PASSPHRASE)).toBe('open');
    if (taken) expect(await putBack('acme', taken)).toBe('restored');
    expect(await openRecord('acme')).toEqual({ state: 'open', record: record('acme') });
  });
});
