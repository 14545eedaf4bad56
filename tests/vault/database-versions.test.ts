import { IDBFactory } from 'fake-indexeddb';
import { type IDBPDatabase, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  connectionsAt,
  connectionsHolding,
  getConnection,
  recentSummaries,
  saveConnection,
} from '../../lib/connections';
import { closeDatabase, database } from '../../lib/database';
import { changePassphrase } from '../../lib/vault/change-passphrase';
import { createSessionVault } from '../../lib/vault/create';
import { destroyVault } from '../../lib/vault/destroy';
import { KEYS } from '../../lib/vault/keys';
import { lockVault } from '../../lib/vault/lock';
import { makeVault } from '../../lib/vault/make-vault';
import { openRecord, pendingIds, sealRecord } from '../../lib/vault/records';
import { rotateKey } from '../../lib/vault/rotate-key';
import { unlockVault } from '../../lib/vault/unlock';
import { aConnection } from '../support/a-connection';
import { FLOOR, PASSPHRASE, openFloorVault, record, snapshot, tamper } from './floor-vault';

const TOMORROW = 99;
const OTHER = 'another harbour of nine quiet trams';
const connection = aConnection((each) => Object.assign(each, { id: 'one' }));

type Rows = Record<string, [IDBValidKey, unknown][]>;

/** Every row of every store. The browser opens whatever version there is when none is named. */
async function readRows(): Promise<Rows> {
  const db: IDBPDatabase = await openDB('patchbay');
  const rows: Rows = {};
  for (const name of db.objectStoreNames) {
    const [keys, values] = await Promise.all([db.getAllKeys(name), db.getAll(name)]);
    rows[name] = keys.map((key, at) => [key, values[at]]);
  }
  db.close();
  return rows;
}

/** The database as its version 1 was made. Written down here: what is changed in the product must not change this. */
async function writeVersion1(rows: Rows): Promise<void> {
  const db = await openDB('patchbay', 1, {
    upgrade: (made) => {
      const connections = made.createObjectStore('connections', { keyPath: 'id' });
      connections.createIndex('sourceOrigin', 'source.origin');
      connections.createIndex('destinationOrigin', 'destination.origin');
      connections.createIndex('verifying', 'verification.state');
      const summaries = made.createObjectStore('summaries', { keyPath: 'id' });
      summaries.createIndex('age', 'age');
      summaries.createIndex('holding', 'holding');
      made.createObjectStore('records');
      made.createObjectStore('manifest');
      made.createObjectStore('quarantine');
    },
  });
  for (const [name, all] of Object.entries(rows)) {
    const { store, done } = db.transaction(name, 'readwrite');
    for (const [key, value] of all) void (store.keyPath === null ? store.put(value, key) : store.put(value));
    await done;
  }
  db.close();
}

async function fillVault(): Promise<void> {
  await openFloorVault();
  await saveConnection(connection);
  await sealRecord('one', record('acme'), connection.fields);
  await sealRecord('two', record('bolt'));
  // A damaged envelope that a new record took the place of.
  await tamper('quarantine', { '3:two': { nobody: 'knows' } });
  await lockVault();
}

async function expectAllHere(): Promise<void> {
  expect(await unlockVault(PASSPHRASE)).toBe('open');
  expect(await openRecord('one')).toEqual({ state: 'open', record: record('acme') });
  expect(await openRecord('two')).toEqual({ state: 'open', record: record('bolt') });
  expect(await getConnection('one')).toMatchObject({ customer: connection.customer, fields: connection.fields });
}

beforeEach(fillVault);
afterEach(() => vi.restoreAllMocks());

describe('an older extension, installed over this one', () => {
  it('gets no hold of the database, where a new key of its making would lose every sealed value', async () => {
    await closeDatabase();
    const before = await readRows();
    await expect(openDB('patchbay', 1)).rejects.toMatchObject({ name: 'VersionError' });
    expect(await readRows()).toEqual(before);
    await expectAllHere();
  });
});

describe('the database of an older extension', () => {
  it('is taken over with everything in it: header, manifest, records, quarantine, connections and their lists', async () => {
    await closeDatabase();
    const before = await readRows();
    for (const rows of Object.values(before)) expect(rows.length).toBeGreaterThan(0);
    globalThis.indexedDB = new IDBFactory();
    await writeVersion1(before);
    expect((await database()).version).toBeGreaterThan(1);
    expect(await readRows()).toEqual(before);
    expect((await connectionsAt('https://acme.halopsa.com')).map(({ id }) => id)).toEqual(['one']);
    expect(await connectionsHolding()).toEqual(['one']);
    expect(await recentSummaries(9)).toMatchObject({ recent: [{ id: 'one' }], total: 1 });
    await expectAllHere();
  });
});

describe('the database of a newer extension', () => {
  const DEEDS: Record<string, () => Promise<unknown>> = {
    unlocking: () => unlockVault(PASSPHRASE),
    'making a vault': () => makeVault(OTHER, FLOOR),
    'a vault for this session': createSessionVault,
    'starting over': destroyVault,
    'changing the passphrase': () => changePassphrase(PASSPHRASE, OTHER, FLOOR),
    'a new key': () => rotateKey(PASSPHRASE, { askPasskey: async () => null, cost: FLOOR }),
    'saving a connection': () => saveConnection(aConnection()),
  };

  beforeEach(async () => {
    await closeDatabase();
    const newer = await openDB('patchbay', TOMORROW, { upgrade: (db) => void db.createObjectStore('of tomorrow') });
    await newer.put('of tomorrow' as never, 'kept', 'row');
    newer.close();
  });

  it.each(Object.keys(DEEDS))(
    'is not touched by %s: it says no, erases nothing and makes nothing beside it',
    async (deed) => {
      const [rows, local] = [await readRows(), await snapshot('local')];
      await expect(DEEDS[deed]?.()).rejects.toMatchObject({ name: 'VersionError' });
      expect(await readRows()).toEqual(rows);
      expect((await snapshot('local'))[KEYS.header]).toEqual(local[KEYS.header]);
    },
  );

  it('a capture in front of it stays in memory, to be sealed by the newer extension', async () => {
    const rows = await readRows();
    expect(await sealRecord('three', record('cord'))).toBe('failed');
    expect(await pendingIds()).toEqual(['three']);
    expect(await readRows()).toEqual(rows);
    expect(Object.keys(await fakeBrowser.storage.session.get(null))).toContain('vault:pending:three');
  });
});
