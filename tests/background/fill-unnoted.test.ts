import { openDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fillForm } from '../../entrypoints/background/fill';
import { getConnection, saveConnection } from '../../lib/connections';
import type { ToFiller } from '../../lib/messages/contract';
import { rememberTab } from '../../lib/tabs';
import { createSessionVault } from '../../lib/vault/create';
import { sealRecord } from '../../lib/vault/records';
import { SECRET, aConnection } from '../support/a-connection';
import { resetBrowser } from '../vault/floor-vault';
import { type FullDisk, fillDisk } from '../vault/full-disk';

const ORIGIN = 'https://app.dnsfilter.com';
const FORM = { vendor: 'dnsfilter', page: 'psa-form', title: 'Connect', origin: ORIGIN, path: '/' };
const connection = aConnection();
const values = { clientSecret: SECRET };

/** What stands in the destination's form. */
let form: Record<string, string>;
let full: FullDisk | undefined;

beforeEach(async () => {
  resetBrowser();
  form = {};
  const sendMessage = vi.fn(async (_tab: number, { fields }: ToFiller) => {
    form = Object.fromEntries(fields.map(({ id, value }) => [id, value]));
    return { outcomes: fields.map(({ id }) => ({ field: id, kept: id !== 'tenant' })) };
  });
  Object.assign(fakeBrowser.tabs, { get: async () => ({ id: 7, url: `${ORIGIN}/` }), sendMessage });
  Object.assign(fakeBrowser.scripting, {
    executeScript: async () => [{ frameId: 0, result: { origin: ORIGIN, ready: true } }],
  });
  await createSessionVault();
  await saveConnection(connection);
  await sealRecord('c1', { vendor: 'halopsa', origin: connection.source.origin ?? '', values });
  await rememberTab(7, FORM);
});
afterEach(() => full?.free());

it('a form that was filled on a full disk is told as filled, field by field, and that it could not be noted', async () => {
  full = fillDisk();
  const told = await fillForm({ connection: 'c1' });
  expect(Object.values(form)).toContain(SECRET);
  expect(told.outcomes.map(({ field }) => field)).toEqual(Object.keys(form));
  expect(told.outcomes.filter(({ kept }) => !kept)).toHaveLength(1);
  expect(told).toMatchObject({ unnoted: 'full' });
  expect(told).not.toHaveProperty('refused');
  expect((await getConnection('c1'))?.carried).toEqual({});
});

it('filling again on a disk with space notes what was written', async () => {
  full = fillDisk();
  await fillForm({ connection: 'c1' });
  full.free();
  expect(await fillForm({ connection: 'c1' })).not.toHaveProperty('unnoted');
  const noted = await getConnection('c1');
  expect(Object.keys(noted?.carried ?? {})).toEqual(Object.keys(form));
  expect(noted?.destination.origin).toBe(ORIGIN);
});

/** What a database does beside being full; each after the values were read. */
const FAILURES: Record<string, () => void> = {
  'a write that fails': () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new Error('something else');
    });
  },
  'a transaction that the browser ends': () => {
    // eslint-disable-next-line typescript/unbound-method -- it is called with its own `this`
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (this: IDBObjectStore, ...given) {
      const request = put.apply(this, given);
      queueMicrotask(() => this.transaction.abort());
      return request;
    });
  },
  'a newer extension that takes the database over meanwhile': () => {
    const send = fakeBrowser.tabs.sendMessage.bind(fakeBrowser.tabs);
    Object.assign(fakeBrowser.tabs, {
      sendMessage: async (...given: Parameters<typeof send>) => {
        (await openDB('patchbay', 99)).close();
        return send(...given);
      },
    });
  },
};

it.each(Object.keys(FAILURES))(
  'a form that was filled before %s is told as filled, not as one that could not be',
  async (failure) => {
    FAILURES[failure]?.();
    const told = await fillForm({ connection: 'c1' });
    expect(Object.values(form)).toContain(SECRET);
    expect(told.outcomes.map(({ field }) => field)).toEqual(Object.keys(form));
    // Not as the disk’s, which somebody would go and make space for.
    expect(told).toMatchObject({ unnoted: 'failed' });
    expect(told).not.toHaveProperty('refused');
  },
);
