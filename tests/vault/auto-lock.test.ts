import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { registerAutoLock } from '../../lib/vault/auto-lock';
import { createSessionVault } from '../../lib/vault/create';
import { KEYS } from '../../lib/vault/keys';
import { LOCK_ALARM, getLockMinutes, lockWhenDue, setLockMinutes, touchVault } from '../../lib/vault/lock';
import { openRecord, sealRecord } from '../../lib/vault/records';
import { type VaultState, vaultState, watchVault } from '../../lib/vault/state';
import { unlockVault } from '../../lib/vault/unlock';
import { PASSPHRASE, openFloorVault, record, resetBrowser, snapshot } from './floor-vault';

const MINUTE = 60_000;
const ALARM = { name: LOCK_ALARM, scheduledTime: 0, persistAcrossSessions: false };
const START = Date.parse('2026-11-22T09:00:00Z');
const at = (minutes: number) => vi.setSystemTime(START + minutes * MINUTE);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: START });
  await openFloorVault();
  await sealRecord('one', record('acme'));
});
afterEach(() => vi.useRealTimers());

const state = async () => (await vaultState()).state;

describe('an open vault left alone (E11)', () => {
  it('says when it locks: after 15 minutes', async () => {
    expect(await vaultState()).toEqual({
      state: 'open',
      mode: 'passphrase',
      locksAt: '2026-11-22T09:15:00.000Z',
      retryAt: null,
    });
    expect((await fakeBrowser.alarms.get(LOCK_ALARM))?.scheduledTime).toBe(START + 15 * MINUTE);
  });

  it('gives nothing after its time, even when no alarm ever came', async () => {
    at(14.9);
    expect(await openRecord('one')).toMatchObject({ state: 'open' });
    at(15);
    expect(await openRecord('one')).toEqual({ state: 'locked' });
    expect((await snapshot('session'))[KEYS.held]).toBeUndefined();
  });

  it('holds back a capture after its time instead of sealing with the old key', async () => {
    at(15);
    expect(await sealRecord('two', record('bolt'))).toBe('pending');
  });

  it('stays open while the person goes on, and reading alone does not prolong it', async () => {
    at(10);
    await touchVault();
    at(24);
    expect(await openRecord('one')).toMatchObject({ state: 'open' });
    at(25);
    expect(await state()).toBe('locked');
  });

  it('is not revived by a touch after its time', async () => {
    at(16);
    await touchVault();
    at(1);
    expect(await state()).toBe('locked');
  });

  it('locks when the clock goes back, instead of staying open longer', async () => {
    at(10);
    expect(await state()).toBe('open');
    at(9);
    expect(await openRecord('one')).toEqual({ state: 'locked' });
    at(10);
    expect(await state()).toBe('locked');
  });

  it('locks when the time of its last use is gone', async () => {
    await fakeBrowser.storage.session.remove(KEYS.used);
    expect(await state()).toBe('locked');
  });

  it('is locked after a restart of the browser, within its time too', async () => {
    at(1);
    await fakeBrowser.storage.session.clear();
    expect(await state()).toBe('locked');
  });

  it('takes another time from 1 to 240 minutes, never "never"', async () => {
    at(5);
    await setLockMinutes(1);
    expect((await vaultState()).locksAt).toBe('2026-11-22T09:06:00.000Z');
    at(6);
    expect(await state()).toBe('locked');
    for (const wrong of [0, -1, 241, 1.5, Number.NaN, Infinity]) await expect(setLockMinutes(wrong)).rejects.toThrow();
    expect(await getLockMinutes()).toBe(1);
    await fakeBrowser.storage.local.set({ [KEYS.lockMinutes]: 1e9 });
    expect(await getLockMinutes()).toBe(15);
  });

  it('tells those who watch, once per change', async () => {
    const told: VaultState['state'][] = [];
    const stop = watchVault((now) => told.push(now.state));
    at(15);
    await lockWhenDue();
    await vi.waitFor(() => expect(told).toEqual(['locked']));
    await unlockVault(PASSPHRASE);
    await vi.waitFor(() => expect(told.at(-1)).toBe('open'));
    stop();
    at(40);
    const before = told.length;
    await lockWhenDue();
    expect(await state()).toBe('locked');
    expect(told).toHaveLength(before);
  });
});

describe('what ends an open vault in the worker', () => {
  let idle: ((state: 'active' | 'idle' | 'locked') => void)[];
  beforeEach(() => {
    idle = [];
    // The fake browser has no idle API.
    const onStateChanged = { addListener: (listener: (typeof idle)[number]) => idle.push(listener) };
    Object.assign(fakeBrowser.idle, { onStateChanged });
    registerAutoLock();
  });
  const held = async () => (await snapshot('session'))[KEYS.held] !== undefined;

  it('the alarm at its time, and not one that comes early', async () => {
    at(14);
    await fakeBrowser.alarms.onAlarm.trigger(ALARM);
    expect(await lockWhenDue()).toBe(false);
    expect(await held()).toBe(true);
    at(15);
    await fakeBrowser.alarms.onAlarm.trigger(ALARM);
    await vi.waitFor(async () => expect(await held()).toBe(false));
  });

  it('a locked screen, at once', async () => {
    for (const listener of idle) listener('locked');
    await vi.waitFor(async () => expect(await held()).toBe(false));
  });

  it('waking up after its time', async () => {
    at(600);
    for (const listener of idle) listener('active');
    await vi.waitFor(async () => expect(await held()).toBe(false));
  });

  it('a new start of the worker after its time', async () => {
    at(600);
    registerAutoLock();
    await vi.waitFor(async () => expect(await held()).toBe(false));
  });

  it('but no locked screen costs the records of a session vault', async () => {
    resetBrowser();
    await createSessionVault();
    await sealRecord('one', record('acme'));
    for (const listener of idle) listener('locked');
    at(600);
    expect(await lockWhenDue()).toBe(false);
    expect(await openRecord('one')).toMatchObject({ state: 'open' });
  });
});
