import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createSessionVault, createVault } from '../../lib/vault/create';
import { destroyVault } from '../../lib/vault/destroy';
import { lockVault } from '../../lib/vault/lock';
import { makeVault } from '../../lib/vault/make-vault';
import { openRecord, pendingIds, recordIds, sealPending, sealRecord } from '../../lib/vault/records';
import { vaultState } from '../../lib/vault/state';
import { unlockVault } from '../../lib/vault/unlock';
import { FLOOR, PASSPHRASE, openFloorVault, readDisk, record, resetBrowser, snapshot } from './floor-vault';

beforeEach(() => resetBrowser());

const EMPTY = { records: {}, manifest: {}, quarantine: {} };

describe('a vault with a passphrase', () => {
  it('gives back what was sealed after locking and unlocking', async () => {
    await openFloorVault();
    expect(await sealRecord('one', record('acme'))).toBe('sealed');
    await lockVault();
    expect(await openRecord('one')).toEqual({ state: 'locked' });
    expect(await unlockVault(PASSPHRASE)).toBe('open');
    expect(await openRecord('one')).toEqual({ state: 'open', record: record('acme') });
    expect(await openRecord('two')).toEqual({ state: 'missing' });
  });

  it('survives a restart of the browser, which clears the memory', async () => {
    await openFloorVault();
    await sealRecord('one', record('acme'));
    await fakeBrowser.storage.session.clear();
    expect(await vaultState()).toMatchObject({ state: 'locked', mode: 'passphrase' });
    expect(await unlockVault(PASSPHRASE)).toBe('open');
    expect(await openRecord('one')).toMatchObject({ state: 'open' });
  });

  it('stays shut for another passphrase', async () => {
    await openFloorVault();
    await sealRecord('one', record('acme'));
    await lockVault();
    expect(await unlockVault(`${PASSPHRASE} `)).toBe('wrong-passphrase');
    expect(await vaultState()).toMatchObject({ state: 'locked' });
    expect(await openRecord('one')).toEqual({ state: 'locked' });
  });

  it('opens with the same passphrase in another Unicode spelling', async () => {
    await makeVault('grüne Brücke über neun Täler'.normalize('NFC'), FLOOR);
    await lockVault();
    expect(await unlockVault('grüne Brücke über neun Täler'.normalize('NFD'))).toBe('open');
  });

  it('is never made over another one', async () => {
    await openFloorVault();
    await sealRecord('one', record('acme'));
    await expect(makeVault('another phrase of some length', FLOOR)).rejects.toMatchObject({ problem: 'exists' });
    await expect(createSessionVault()).rejects.toMatchObject({ problem: 'exists' });
    expect(await openRecord('one')).toMatchObject({ state: 'open' });
  });

  it('is not made from a weak passphrase, nor with a cost below the floor', async () => {
    await expect(createVault('short')).rejects.toMatchObject({ problem: 'weak' });
    await expect(createVault('aaaaaaaaaaaaaaaaaaaa')).rejects.toMatchObject({ problem: 'weak' });
    await expect(makeVault(PASSPHRASE, { ...FLOOR, memory: 1024 })).rejects.toThrow('memory');
    expect(await vaultState()).toMatchObject({ state: 'none' });
  });

  it('uses 64 MiB, three rounds and four lanes when nobody says otherwise', async () => {
    await createVault(PASSPHRASE);
    const header = (await snapshot('local'))['vault:header'];
    expect(header).toMatchObject({ wraps: [{ kdf: { memory: 65_536, iterations: 3, parallelism: 4 } }] });
    await lockVault();
    expect(await unlockVault(PASSPHRASE)).toBe('open');
  });

  it('is gone with everything after it was destroyed, and another can be made', async () => {
    await openFloorVault();
    await sealRecord('one', record('acme'));
    await destroyVault();
    expect(await snapshot('local')).toEqual({});
    expect(await readDisk()).toEqual(EMPTY);
    await makeVault('another phrase of some length', FLOOR);
    expect(await recordIds()).toEqual([]);
  });

  it('gives back any text in any field, exactly', async () => {
    await openFloorVault();
    const text = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) });
    const name = fc.stringMatching(/^[A-Za-z][\w.-]{0,20}$/);
    const any = fc.record({ vendor: fc.constant('halopsa'), origin: text, values: fc.dictionary(name, text) });
    await fc.assert(
      fc.asyncProperty(fc.uuid(), any, async (id, values) => {
        const given = { ...values, values: { ...values.values } };
        expect(await sealRecord(id, given)).toBe('sealed');
        expect(await openRecord(id)).toEqual({ state: 'open', record: given });
      }),
      { numRuns: 150 },
    );
  });

  it('refuses names that are no field or record names, before anything is written', async () => {
    await openFloorVault();
    const before = await readDisk();
    expect(await sealRecord('../x', record('acme'))).toBe('failed');
    expect(await sealRecord('one', { ...record('acme'), values: { 'no name': 'x' } })).toBe('failed');
    expect(await readDisk()).toEqual(before);
    expect(await pendingIds()).toEqual([]);
  });
});

describe('a vault for this session only', () => {
  it('keeps records without leaving anything on disk', async () => {
    await createSessionVault();
    expect(await vaultState()).toEqual({ state: 'open', mode: 'session', locksAt: null, retryAt: null });
    expect(await sealRecord('one', record('acme'))).toBe('sealed');
    expect(await openRecord('one')).toMatchObject({ state: 'open' });
    expect(await snapshot('local')).toEqual({});
    expect(await readDisk()).toEqual(EMPTY);
  });

  it('forgets everything when it is locked', async () => {
    await createSessionVault();
    await sealRecord('one', record('acme'));
    await lockVault();
    expect(await snapshot('session')).toEqual({});
    expect(await vaultState()).toMatchObject({ state: 'none' });
    expect(await openRecord('one')).toEqual({ state: 'missing' });
  });

  it('moves its records into a vault with a passphrase', async () => {
    await createSessionVault();
    await sealRecord('one', record('acme'));
    await sealRecord('two', record('bolt'));
    await makeVault(PASSPHRASE, FLOOR);
    expect(await pendingIds()).toEqual([]);
    await fakeBrowser.storage.session.clear();
    await unlockVault(PASSPHRASE);
    expect(await openRecord('one')).toEqual({ state: 'open', record: record('acme') });
    expect(await openRecord('two')).toEqual({ state: 'open', record: record('bolt') });
  });
});

describe('what is captured while no vault is open', () => {
  it('waits in memory, can be read, and is sealed when a vault is made', async () => {
    expect(await sealRecord('one', record('acme'))).toBe('pending');
    expect(await pendingIds()).toEqual(['one']);
    expect(await openRecord('one')).toEqual({ state: 'open', record: record('acme') });
    expect(await snapshot('local')).toEqual({});
    await makeVault(PASSPHRASE, FLOOR);
    expect(await pendingIds()).toEqual([]);
    expect(await recordIds()).toEqual(['one']);
    expect(await openRecord('one')).toEqual({ state: 'open', record: record('acme') });
  });

  it('adds to the values that the locked vault holds, instead of replacing what the caller could not see', async () => {
    await openFloorVault();
    await sealRecord('one', record('acme'));
    await lockVault();
    await sealRecord('one', { ...record('acme'), values: { clientSecret: 'newer-invented-8Wq' } });
    await unlockVault(PASSPHRASE);
    const merged = { ...record('acme').values, clientSecret: 'newer-invented-8Wq' };
    expect(await openRecord('one')).toEqual({ state: 'open', record: { ...record('acme'), values: merged } });
  });

  it('never mixes values of two origins', async () => {
    await openFloorVault();
    await sealRecord('one', record('acme'));
    await lockVault();
    const other = { ...record('bolt'), values: { tenant: 'bolt' } };
    await sealRecord('one', other);
    await unlockVault(PASSPHRASE);
    expect(await openRecord('one')).toEqual({ state: 'open', record: other });
  });

  it('is sealed once, however often sealing is asked for', async () => {
    await sealRecord('one', record('acme'));
    await makeVault(PASSPHRASE, FLOOR);
    expect(await sealPending()).toBe(0);
  });
});
