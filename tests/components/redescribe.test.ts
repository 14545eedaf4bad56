import { beforeEach, describe, expect, it } from 'vitest';
import { settleWaiting } from '../../entrypoints/background/settle-waiting';
import { redescribe } from '../../entrypoints/sidepanel/redescribe';
import { saveField } from '../../entrypoints/sidepanel/save-field';
import { getConnection, saveConnection } from '../../lib/connections';
import type { Connection } from '../../lib/model/connection';
import { newOwnConnection } from '../../lib/new-own-connection';
import { createVault } from '../../lib/vault/create';
import { lockVault } from '../../lib/vault/lock';
import { openRecord } from '../../lib/vault/records';
import { aDescription } from '../support/a-description';
import { resetBrowser } from '../vault/floor-vault';
import { fillDisk } from '../vault/full-disk';

const KEY = 'mdk_invented';
let connection: Connection;

beforeEach(async () => {
  resetBrowser();
  await createVault('seven invented words nobody ever says');
  connection = newOwnConnection(aDescription(), 'Acme', new Date('2026-11-22T12:00:00Z'));
  await saveConnection(connection);
  await saveField(connection, 'f1', 'acme-msp', false);
  await saveField(connection, 'f3', KEY, true);
});

const sealed = async () => {
  const opened = await openRecord(connection.id);
  return opened.state === 'open' ? opened.record.values : opened.state;
};
const now = async () => (await getConnection(connection.id))!;

describe('another description of the same connection', () => {
  it('keeps what was captured, and forgets what was proven under the old one', async () => {
    await saveConnection({ ...(await now()), carried: { 'into:f3': { kept: true, at: 'now' } } });
    const own = aDescription((each) => void (each.fields[2]!.label = 'Secret key'));
    expect(await redescribe(connection.id, own)).toBe('saved');
    expect(await now()).toMatchObject({ own, carried: {}, verification: null, fields: { f1: { value: 'acme-msp' } } });
    expect(await sealed()).toEqual({ f1: 'acme-msp', f3: KEY });
  });

  it('deletes the sealed value of a row that is gone, and says so while the vault is locked', async () => {
    const own = aDescription((each) => {
      each.fields.pop();
      delete each.probe;
    });
    await lockVault();
    const before = await now();
    expect(await redescribe(connection.id, own)).toBe('locked');
    expect(await now()).toEqual(before);
  });

  it('deletes it when the vault is open', async () => {
    const own = aDescription((each) => {
      each.fields.pop();
      delete each.probe;
    });
    expect(await redescribe(connection.id, own)).toBe('saved');
    expect(await sealed()).toEqual({ f1: 'acme-msp' });
    expect((await now()).fields).not.toHaveProperty('f3');
  });

  it('takes a value out of clear sight that is a secret from now on', async () => {
    const own = aDescription((each) => void (each.fields[0]!.secret = true));
    await redescribe(connection.id, own);
    expect(JSON.stringify((await now()).fields)).not.toContain('acme-msp');
    expect(await sealed()).toMatchObject({ f1: 'acme-msp' });
  });

  it('keeps it out of clear sight also when the disk was too full to seal it under the old description', async () => {
    const full = fillDisk();
    await expect(saveField(connection, 'f1', 'acme-bolt', false)).rejects.toThrow('full');
    full.free();
    const own = aDescription((each) => void (each.fields[0]!.secret = true));
    await redescribe(connection.id, own);
    await settleWaiting();
    expect(await sealed()).toMatchObject({ f1: 'acme-bolt' });
    expect((await now()).fields['f1']).toMatchObject({ shape: { length: 'acme-bolt'.length } });
    expect(JSON.stringify((await now()).fields)).not.toContain('acme-bolt');
  });

  it('binds it to the new host, and to no other', async () => {
    const own = aDescription((each) => void (each.source.address = 'https://other.meridian-desk.example/'));
    await redescribe(connection.id, own);
    expect((await now()).source.origin).toBe('https://other.meridian-desk.example');
  });
});
