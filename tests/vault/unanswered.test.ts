import { IDBFactory } from 'fake-indexeddb';
import { type IDBPDatabase, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { getConnection, listConnections, saveConnection } from '../../lib/connections';
import { closeDatabase, database } from '../../lib/database';
import { exclusively } from '../../lib/vault/exclusively';
import { openRecord, pendingIds, sealPending, sealRecord } from '../../lib/vault/records';
import { aConnection } from '../support/a-connection';
import { holdAnswers, rushWaits } from '../support/late-storage';
import { openFloorVault, record } from './floor-vault';

const connection = aConnection();
const other = aConnection((each) => Object.assign(each, { id: 'other' }));

beforeEach(async () => {
  await openFloorVault();
  await saveConnection(connection);
  await closeDatabase();
});
afterEach(() => vi.restoreAllMocks());

describe('a database that the browser does not open and does not refuse', () => {
  it('is told as one that does not answer, after a time, instead of a wait for ever', async () => {
    holdAnswers();
    rushWaits();
    await expect(database()).rejects.toMatchObject({ name: 'TimeoutError' });
    // Asked again, it is waited for again: nobody is told of a state that is over.
    await expect(getConnection('c1')).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  it('does not keep the vault’s lock, so that a window that could work is not kept waiting for ever', async () => {
    holdAnswers();
    rushWaits();
    expect(await sealRecord('c1', record('acme'), connection.fields)).toBe('failed');
    expect(await exclusively(async () => 'free')).toBe('free');
  });

  it('loses no capture: it stays in memory, and is sealed once when the answer comes late', async () => {
    const answer = holdAnswers();
    const wait = rushWaits();
    await sealRecord('c1', record('acme'), connection.fields);
    expect(await pendingIds()).toEqual(['c1']);
    wait();
    answer();
    expect(await sealPending()).toBe(1);
    expect(await openRecord('c1')).toEqual({ state: 'open', record: record('acme') });
    expect(await pendingIds()).toEqual([]);
  });

  it('writes nothing behind the back of somebody who was told that it was not written', async () => {
    const answer = holdAnswers();
    const wait = rushWaits();
    await expect(saveConnection(other)).rejects.toMatchObject({ name: 'TimeoutError' });
    wait();
    answer();
    expect((await listConnections()).map(({ id }) => id)).toEqual(['c1']);
  });

  it('is asked once: what was waited for in vain is what answers late', async () => {
    const answer = holdAnswers();
    const wait = rushWaits();
    const asked = vi.spyOn(indexedDB, 'open');
    const told: unknown = await database().catch((error: unknown) => error);
    await database().catch(() => undefined);
    expect(asked).toHaveBeenCalledTimes(1);
    wait();
    answer();
    await (told as { answer: Promise<unknown> }).answer;
    expect(await getConnection('c1')).toEqual(connection);
  });
});

describe('two versions of the extension at once', () => {
  const TOMORROW = 99;

  it('a page of the older one lets go when the newer wants to upgrade, and never writes into what it does not know', async () => {
    expect(await getConnection('c1')).toEqual(connection);
    const blocked = vi.fn();
    const newer = await openDB('patchbay', TOMORROW, { blocked });
    expect(blocked).not.toHaveBeenCalled();
    await expect(saveConnection(other)).rejects.toMatchObject({ name: 'VersionError' });
    expect(await newer.count('connections')).toBe(1);
    newer.close();
  });

  it('an older one that does not let go is named as what is in the way, and once it is closed everything is there', async () => {
    globalThis.indexedDB = new IDBFactory();
    const older: IDBPDatabase = await openDB('patchbay', 1, {
      upgrade: (db) => {
        for (const name of ['connections', 'summaries']) db.createObjectStore(name, { keyPath: 'id' });
      },
    });
    await older.put('connections', connection);
    rushWaits(blockedOnce());
    const told: unknown = await database().catch((error: unknown) => error);
    expect(told).toMatchObject({ name: 'BlockedError' });
    older.close();
    await (told as { answer: Promise<unknown> }).answer;
    expect(await getConnection('c1')).toEqual(connection);
  });
});

/** Ends when the browser has said that an opening is blocked, and everybody who listens knows. */
function blockedOnce(): Promise<void> {
  const proto = IDBOpenDBRequest.prototype;
  // eslint-disable-next-line typescript/unbound-method -- it is called with its own `this`
  const listen = proto.addEventListener;
  return new Promise((resolve) => {
    vi.spyOn(proto, 'addEventListener').mockImplementation(function (this: IDBOpenDBRequest, ...given) {
      listen.apply(this, given);
      if (given[0] === 'blocked') listen.call(this, 'blocked', () => resolve());
    });
  });
}
