import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveCapture } from '../../entrypoints/background/capture';
import { dropAllLost } from '../../entrypoints/background/drop-lost';
import { openValues } from '../../entrypoints/background/open-values';
import { keyWork } from '../../entrypoints/options/key-work';
import { takeConnection } from '../../entrypoints/sidepanel/remove-connection';
import { saveField } from '../../entrypoints/sidepanel/save-field';
import { workbenchView } from '../../entrypoints/sidepanel/view';
import { connectionsWaiting, getConnection, saveConnection, setActiveConnection } from '../../lib/connections';
import type { Connection } from '../../lib/model/connection';
import { rememberTab } from '../../lib/tabs';
import { createSessionVault } from '../../lib/vault/create';
import { diskStore } from '../../lib/vault/disk-store';
import { lockVault } from '../../lib/vault/lock';
import { makeVault } from '../../lib/vault/make-vault';
import { openRecord, pendingIds, sealPending, sealRecord } from '../../lib/vault/records';
import { unlockVault } from '../../lib/vault/unlock';
import { besideRecord } from '../../lib/waiting-fields';
import { SECRET, aConnection, mainPair } from '../support/a-connection';
import { FLOOR, PASSPHRASE, resetBrowser } from '../vault/floor-vault';
import { fillDisk } from '../vault/full-disk';

const ORIGIN = 'https://acme.halopsa.com';
const NEW = 'invented-secret-of-today-4411-7Qx2';
const connection = aConnection();

async function startBrowser(): Promise<void> {
  await fakeBrowser.storage.session.clear();
  await show('application-new');
}
const show = (page: string) =>
  rememberTab(7, { vendor: 'halopsa', page, title: 'Application', origin: ORIGIN, path: '/' });
const capture = (values: Record<string, string>, page = 'application-new') =>
  saveCapture({ page, values }, { tab: 7, origin: ORIGIN });
const now = async (): Promise<Connection> => (await getConnection('c1'))!;
const secretField = async () => (await now()).fields['clientSecret'];
/** What a fill would write, or why it would not. */
const filled = async () => {
  const opened = await openValues('c1');
  return typeof opened === 'string' ? opened : opened.values['clientSecret'];
};

/** Yesterday's values are sealed, and the vault is locked. */
beforeEach(async () => {
  resetBrowser();
  await makeVault(PASSPHRASE, FLOOR);
  await saveConnection(connection);
  await setActiveConnection('c1');
  await sealRecord('c1', { vendor: 'halopsa', origin: ORIGIN, values: { clientSecret: SECRET, tenant: 'acme' } });
  await lockVault();
  await show('application-new');
});

describe('a secret captured while the vault is locked', () => {
  it('says that it waits, and says so no more when it is sealed', async () => {
    expect(await capture({ clientSecret: NEW })).not.toHaveProperty('refused');
    expect(await secretField()).toMatchObject({ waits: true, shape: { length: NEW.length } });
    expect(await connectionsWaiting()).toEqual(['c1']);
    await dropAllLost();
    expect(await secretField()).toMatchObject({ waits: true });
    await unlockVault(PASSPHRASE);
    expect(await secretField()).not.toHaveProperty('waits');
    expect(await connectionsWaiting()).toEqual([]);
    expect(await filled()).toBe(NEW);
  });

  it('stays captured when the browser ends right after it was sealed', async () => {
    await capture({ clientSecret: NEW });
    await unlockVault(PASSPHRASE);
    await startBrowser();
    await dropAllLost();
    await unlockVault(PASSPHRASE);
    expect(await secretField()).toMatchObject({ shape: { length: NEW.length } });
    expect(await filled()).toBe(NEW);
  });

  it('that the disk had no room to tick is ticked by the write that seals it', async () => {
    const full = fillDisk();
    expect(await capture({ clientSecret: NEW })).toMatchObject({ refused: 'storage-full' });
    full.free();
    expect(await secretField()).not.toMatchObject({ shape: { length: NEW.length } });
    await unlockVault(PASSPHRASE);
    expect(await secretField()).toMatchObject({ shape: { length: NEW.length } });
    expect(await secretField()).not.toHaveProperty('waits');
    expect(await filled()).toBe(NEW);
  });

  it('is in a file under its own tick, though the disk had no room for that', async () => {
    const full = fillDisk();
    await capture({ clientSecret: NEW });
    await unlockVault(PASSPHRASE);
    const opened = await openRecord('c1');
    const record = opened.state === 'open' ? opened.record : null;
    const kept = await besideRecord(await now(), record);
    full.free();
    expect(record?.values).toMatchObject({ clientSecret: NEW });
    expect(kept?.fields['clientSecret']).toMatchObject({ shape: { length: NEW.length } });
    expect(kept?.fields['clientSecret']).not.toHaveProperty('waits');
  });

  it('that is sealed is not called lost when its copy in memory outlived it and went with the browser', async () => {
    await capture({ clientSecret: NEW });
    const waited = await fakeBrowser.storage.session.get<Record<string, unknown>>(null);
    await unlockVault(PASSPHRASE);
    // The worker was ended between the write and letting go of the copy.
    await fakeBrowser.storage.session.set({ 'vault:pending:c1': waited['vault:pending:c1'] });
    expect(await filled()).toBe(NEW);
    await startBrowser();
    await dropAllLost();
    await unlockVault(PASSPHRASE);
    expect(await filled()).toBe(NEW);
    expect(await now()).not.toHaveProperty('lost');
  });

  it('leaves what was typed in the place of what the address tells', async () => {
    await unlockVault(PASSPHRASE);
    await saveField(connection, 'baseUrl', 'https://psa.acme.example', false);
    await lockVault();
    await capture({ clientSecret: NEW });
    await unlockVault(PASSPHRASE);
    expect(await openRecord('c1')).toMatchObject({
      record: { values: { baseUrl: 'https://psa.acme.example', clientSecret: NEW } },
    });
  });

  it('comes back with a connection that was removed and is brought back, and is sealed with it', async () => {
    await capture({ clientSecret: NEW });
    const back = await takeConnection('c1');
    await unlockVault(PASSPHRASE);
    expect(await back?.()).toBe('restored');
    expect(await pendingIds()).toEqual([]);
    expect(await secretField()).not.toHaveProperty('waits');
    expect(await filled()).toBe(NEW);
  });

  it('is in a file with its value and without a mark, though the disk was too full to seal it', async () => {
    await capture({ clientSecret: NEW });
    vi.spyOn(diskStore, 'write').mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
    await unlockVault(PASSPHRASE);
    expect(await secretField()).toMatchObject({ waits: true });
    const opened = await openRecord('c1');
    const record = opened.state === 'open' ? opened.record : null;
    expect(record?.values).toMatchObject({ clientSecret: NEW });
    const kept = await besideRecord(await now(), record);
    expect(kept?.fields['clientSecret']).toMatchObject({ shape: { length: NEW.length } });
    expect(kept?.fields['clientSecret']).not.toHaveProperty('waits');
  });

  it('is not filled or tested beside values that nobody can read yet: the vault is asked for first', async () => {
    await show('api');
    expect(await capture({ tenant: 'acme' }, 'api')).not.toHaveProperty('refused');
    expect(await filled()).toBe('vault-locked');
  });
});

describe('a secret captured while the vault was locked, and the browser ended before it was unlocked', () => {
  const lose = async () => {
    await capture({ clientSecret: NEW });
    const { at } = (await secretField())!;
    await startBrowser();
    return at;
  };

  it('is no longer ticked, told while the vault is still locked, with the time of the capture', async () => {
    const at = await lose();
    await dropAllLost();
    expect(await secretField()).toBeUndefined();
    expect((await now()).lost).toEqual({ clientSecret: at });
    const view = workbenchView(await now(), mainPair, null, false);
    expect(view.fields.find(({ id }) => id === 'clientSecret')).toMatchObject({
      state: 'missing',
      lost: expect.stringContaining('Capture it again') as unknown,
    });
  });

  it('takes nothing else along', async () => {
    await lose();
    await dropAllLost();
    const { clientSecret: _, ...others } = connection.fields;
    expect((await now()).fields).toEqual(others);
  });

  it('is never replaced by the older one in a fill or a test, though nobody has looked yet', async () => {
    await lose();
    await unlockVault(PASSPHRASE);
    expect(await filled()).toBeUndefined();
    expect(await secretField()).toBeUndefined();
    expect((await now()).lost).toHaveProperty('clientSecret');
  });

  it('is not revived by another value of the same connection, captured or typed', async () => {
    await lose();
    await show('api');
    await capture({ tenant: 'acme' }, 'api');
    await unlockVault(PASSPHRASE);
    expect(await secretField()).toBeUndefined();
    expect(await filled()).toBeUndefined();

    await saveField(await now(), 'clientId', 'typed-id', false);
    expect(await filled()).toBeUndefined();
    expect((await now()).lost).toHaveProperty('clientSecret');
  });

  it('is not revived by a value typed before anybody looked', async () => {
    await lose();
    await unlockVault(PASSPHRASE);
    await saveField(await now(), 'clientId', 'typed-id', false);
    expect(await secretField()).toBeUndefined();
    expect(await filled()).toBeUndefined();
  });

  it('is held again once it is captured again', async () => {
    await lose();
    await capture({ clientSecret: NEW });
    await unlockVault(PASSPHRASE);
    expect(await filled()).toBe(NEW);
    expect(await now()).not.toHaveProperty('lost');
  });

  it('is in no file: the older one does not go there under its tick', async () => {
    await lose();
    await unlockVault(PASSPHRASE);
    const opened = await openRecord('c1');
    const kept = await besideRecord(await now(), opened.state === 'open' ? opened.record : null);
    expect(kept?.fields).not.toHaveProperty('clientSecret');
    expect(kept?.lost).toHaveProperty('clientSecret');
  });

  it('makes a proof of the older one stale', async () => {
    const verification = { state: 'done', startedAt: connection.createdAt, finishedAt: connection.createdAt };
    await saveConnection({
      ...connection,
      verification: {
        ...verification,
        checks: [],
        permissions: [],
        findings: [],
      } as unknown as Connection['verification'],
    });
    expect(workbenchView(await now(), mainPair, null, false).stale).toBe(false);
    await lose();
    await dropAllLost();
    expect(workbenchView(await now(), mainPair, null, false).stale).toBe(true);
  });
});

describe('a vault that is erased while something waits for it', () => {
  it('says how much is lost, and leaves no tick, of what was sealed and of what waited', async () => {
    await dropAllLost();
    await capture({ clientSecret: NEW });
    const { at } = (await secretField())!;
    expect(await keyWork().onStartOver()).toEqual({ sealed: 1, waiting: 1 });
    expect(await pendingIds()).toEqual([]);
    expect(Object.values((await now()).fields).filter(({ from }) => from !== 'address')).toEqual([]);
    expect((await now()).lost).toEqual({ clientSecret: at });
    const view = workbenchView(await now(), mainPair, null, false);
    expect(view.fields.find(({ id }) => id === 'clientSecret')?.lost).toContain('the vault was erased');
    expect(await filled()).toBeUndefined();
  });
});

describe('a secret captured before there is any vault', () => {
  beforeEach(async () => {
    resetBrowser();
    await saveConnection({ ...connection, fields: {} });
    await setActiveConnection('c1');
    await show('application-new');
    await capture({ clientSecret: NEW });
  });

  it('waits for the one that is made, for a session or with a passphrase', async () => {
    expect(await secretField()).toMatchObject({ waits: true });
    await createSessionVault();
    expect(await secretField()).not.toHaveProperty('waits');
    expect(await filled()).toBe(NEW);
    await makeVault(PASSPHRASE, FLOOR);
    expect(await filled()).toBe(NEW);
    expect(await sealPending()).toBe(0);
  });

  it('is said to be gone when the browser ended without one', async () => {
    await startBrowser();
    await dropAllLost();
    expect(await secretField()).toBeUndefined();
    expect((await now()).lost).toHaveProperty('clientSecret');
  });
});
