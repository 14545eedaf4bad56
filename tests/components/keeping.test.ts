import { beforeEach, describe, expect, it } from 'vitest';
import { dropLost } from '../../entrypoints/background/drop-lost';
import { takeConnection } from '../../entrypoints/sidepanel/remove-connection';
import { restoreField, saveField } from '../../entrypoints/sidepanel/save-field';
import { getConnection, listConnections, saveConnection } from '../../lib/connections';
import { newConnection } from '../../lib/new-connection';
import { createSessionVault } from '../../lib/vault/create';
import { lockVault } from '../../lib/vault/lock';
import { openRecord, removeRecord, sealRecord } from '../../lib/vault/records';
import { SECRET, mainPair } from '../support/a-connection';
import { resetBrowser } from '../vault/floor-vault';

const connection = newConnection('halopsa-to-dnsfilter', 'Acme', mainPair, new Date('2026-11-22T12:00:00Z'));

beforeEach(async () => {
  resetBrowser();
  await createSessionVault();
  await saveConnection(connection);
});

const sealed = async () => {
  const opened = await openRecord(connection.id);
  return opened.state === 'open' ? opened.record.values : opened.state;
};
const shown = async () => (await getConnection(connection.id))?.fields;

describe('a value typed into the workbench', () => {
  it('is sealed, and its clear side tells no more of a secret than how it looks', async () => {
    await saveField(connection, 'clientSecret', SECRET, true);
    expect(await sealed()).toEqual({ clientSecret: SECRET });
    expect(JSON.stringify(await getConnection(connection.id))).not.toContain(SECRET);
    expect(await shown()).toMatchObject({ clientSecret: { state: 'held', from: 'workbench', shape: { length: 73 } } });
  });

  it('keeps the values that were there', async () => {
    await saveField(connection, 'clientSecret', SECRET, true);
    await saveField(connection, 'tenant', 'acme', false);
    expect(await sealed()).toEqual({ clientSecret: SECRET, tenant: 'acme' });
  });

  it('comes back by undo, in the vault and in the connection', async () => {
    await saveField(connection, 'tenant', 'acme', false);
    const before = await saveField(connection, 'tenant', 'bolt', false);
    await restoreField(connection, 'tenant', before);
    expect(await sealed()).toEqual({ tenant: 'acme' });
    expect(await shown()).toMatchObject({ tenant: { value: 'acme' } });
  });

  it('that was the first one leaves nothing behind after undo', async () => {
    const before = await saveField(connection, 'clientSecret', SECRET, true);
    await restoreField(connection, 'clientSecret', before);
    expect(await sealed()).toEqual({});
    expect(await shown()).toEqual({});
  });

  it('does not come back for a connection that was removed meanwhile', async () => {
    const before = await saveField(connection, 'clientSecret', SECRET, true);
    await takeConnection(connection.id);
    await expect(restoreField(connection, 'clientSecret', { ...before, value: SECRET })).rejects.toThrow();
    expect(await sealed()).toBe('missing');
  });

  it('is gone when its box was emptied, and comes back by undo', async () => {
    await saveField(connection, 'clientSecret', SECRET, true);
    const before = await saveField(connection, 'clientSecret', '', true);
    expect(await sealed()).toEqual({});
    await restoreField(connection, 'clientSecret', before);
    expect(await sealed()).toEqual({ clientSecret: SECRET });
  });
});

describe('a value whose sealed side is gone (session over)', () => {
  const both = async () => {
    await saveField(connection, 'clientSecret', SECRET, true);
    await saveField(connection, 'tenant', 'acme', false);
    const read = await getConnection(connection.id);
    if (!read) throw new Error('no connection');
    return read;
  };

  it('is no longer shown as captured', async () => {
    const read = await both();
    await removeRecord(connection.id);
    expect(await dropLost(read)).toBe('dropped');
    expect(await shown()).toEqual({});
  });

  it('takes no other value with it, nor one that was captured meanwhile', async () => {
    const read = await both();
    await removeRecord(connection.id);
    await saveField(connection, 'tenant', 'bolt', false);
    await sealRecord(connection.id, { vendor: 'halopsa', origin: '', values: {} });
    await dropLost(read);
    expect(await shown()).toMatchObject({ tenant: { value: 'bolt' } });
    expect(await shown()).not.toHaveProperty('clientSecret');
  });

  it('leaves everything alone while the value is there', async () => {
    const read = await both();
    expect(await dropLost(read)).toBe('fine');
    expect(await getConnection(connection.id)).toEqual(read);
  });
});

describe('a removed connection', () => {
  it('is gone with its secret', async () => {
    await saveField(connection, 'clientSecret', SECRET, true);
    await takeConnection(connection.id);
    expect(await listConnections()).toEqual([]);
    expect(await sealed()).toBe('missing');
  });

  it('comes back by undo with progress and secret', async () => {
    await saveField(connection, 'clientSecret', SECRET, true);
    const whole = await getConnection(connection.id);
    const back = await takeConnection(connection.id);
    expect(await back?.()).toBe('restored');
    expect(await getConnection(connection.id)).toEqual(whole);
    expect(await sealed()).toEqual({ clientSecret: SECRET });
  });

  it('without a secret comes back whatever the vault does', async () => {
    const back = await takeConnection(connection.id);
    await lockVault();
    expect(await back?.()).toBe('restored');
    expect(await getConnection(connection.id)).toEqual(connection);
  });
});

describe('a new connection', () => {
  it('begins hosted, with no console opened and an id of its own', () => {
    expect(connection).toMatchObject({ hosting: 'hosted', source: { origin: null }, fields: {}, verification: null });
    expect(newConnection('halopsa-to-dnsfilter', 'Acme', mainPair, new Date()).id).not.toBe(connection.id);
  });
});
