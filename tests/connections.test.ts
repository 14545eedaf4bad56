import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { adoptConnections } from '../lib/adopt-connections';
import { watchConnections } from '../lib/connection-news';
import {
  allSummaries,
  connectionsAt,
  connectionsHolding,
  getConnection,
  listConnections,
  recentSummaries,
  removeConnection,
  saveConnection,
  updateConnection,
} from '../lib/connections';
import { database } from '../lib/database';
import { aConnection } from './support/a-connection';
import { resetBrowser } from './vault/floor-vault';

const named = (id: string, updatedAt = '2026-11-22T12:00:00.000Z') =>
  aConnection((each) => Object.assign(each, { id, updatedAt }));

beforeEach(resetBrowser);

describe('connections', () => {
  it('of another customer are not found by an origin, and bound ones are without reading the rest', async () => {
    await saveConnection(named('one'));
    await saveConnection(
      aConnection((each) =>
        Object.assign(each, { id: 'two', source: { ...each.source, origin: 'https://b.halopsa.com' } }),
      ),
    );
    expect((await connectionsAt('https://acme.halopsa.com')).map(({ id }) => id)).toEqual(['one']);
    expect(await connectionsAt('https://acme.halopsa.com.evil.example')).toEqual([]);
  });

  it('changed in two windows at once keep both changes', async () => {
    await saveConnection(named('one'));
    const ticks = Array.from({ length: 40 }, (_, at) =>
      updateConnection('one', (before) => ({ ...before, confirmed: { ...before.confirmed, [`step-${at}`]: 'now' } })),
    );
    await Promise.all(ticks);
    expect(Object.keys((await getConnection('one'))?.confirmed ?? {})).toHaveLength(40);
  });

  it('stay as they were when the disk is full, and their summary, too', async () => {
    await saveConnection(named('one'));
    const before = [await listConnections(), await recentSummaries(9)];
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(updateConnection('one', (each) => ({ ...each, customer: 'Renamed' }))).rejects.toThrow();
    vi.restoreAllMocks();
    expect([await listConnections(), await recentSummaries(9)]).toEqual(before);
  });

  it('are told to those who watch after they are written, and gone with their summary', async () => {
    const told: string[] = [];
    const stop = watchConnections((ids) => told.push(...ids));
    await saveConnection(named('one'));
    await updateConnection('one', (each) => each);
    expect(await connectionsHolding()).toEqual(['one']);
    await removeConnection('one');
    stop();
    expect(told).toEqual(['one', 'one']);
    expect(await recentSummaries(9)).toEqual({ recent: [], total: 0 });
  });

  it('that do not fit are left alone and not shown', async () => {
    await (await database()).put('connections', { id: 'odd' });
    expect(await listConnections()).toEqual([]);
    expect(await updateConnection('odd', (each) => ({ ...each, customer: 'x' }))).toBeUndefined();
    expect(await (await database()).get('connections', 'odd')).toEqual({ id: 'odd' });
  });

  it('are all read, page by page, once each', async () => {
    const db = await database();
    const summaries = Array.from({ length: 3200 }, (_, at) => ({
      id: `c${at}`,
      customer: '',
      integration: '',
      hosts: [],
      updatedAt: '',
      age: -at,
      text: '',
    }));
    const transaction = db.transaction('summaries', 'readwrite');
    await Promise.all([...summaries.map((each) => transaction.store.put(each)), transaction.done]);
    const ids: string[] = [];
    for await (const page of allSummaries()) ids.push(...page.map(({ id }) => id));
    expect(new Set(ids).size).toBe(3200);
    expect(ids).toHaveLength(3200);
    expect((await recentSummaries(2)).recent.map(({ id }) => id)).toEqual(['c3199', 'c3198']);
  });
});

describe('connections of the first layout', () => {
  it('come over once, and a newer one is not overwritten by what was left behind', async () => {
    await saveConnection(named('one', '2026-12-01T00:00:00.000Z'));
    const odd = { not: 'a connection' };
    await fakeBrowser.storage.local.set({
      'connection:one': named('one'),
      'connection:two': named('two'),
      'connection:odd': odd,
    });
    expect((await adoptConnections()).toSorted()).toEqual(['one', 'two']);
    expect((await getConnection('one'))?.updatedAt).toBe('2026-12-01T00:00:00.000Z');
    expect(await getConnection('two')).toEqual(named('two'));
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ 'connection:odd': odd });
    expect(await adoptConnections()).toEqual([]);
  });
});
