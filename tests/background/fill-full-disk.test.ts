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
  expect(told).toMatchObject({ unnoted: true });
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

it('a failure that is not the disk’s is not told as one', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new Error('something else');
  });
  await expect(fillForm({ connection: 'c1' })).rejects.toThrow('something else');
});
