import { afterEach, beforeEach, expect, it } from 'vitest';
import { currentOffers } from '../../components/undo-offers';
import { workbenchActions } from '../../entrypoints/sidepanel/actions';
import { getConnection, saveConnection } from '../../lib/connections';
import { shapeOf } from '../../lib/model/shape';
import { makeVault } from '../../lib/vault/make-vault';
import { sealPending, sealRecord } from '../../lib/vault/records';
import { panel } from '../../lib/words/panel';
import { aConnection, mainPair } from '../support/a-connection';
import { FLOOR, PASSPHRASE, resetBrowser } from '../vault/floor-vault';
import { type FullDisk, fillDisk } from '../vault/full-disk';

const OLD = 'invented-secret-of-yesterday-1177-3Kp9';
const NEW = 'invented-secret-of-today-4411-7Qx2';
const held = (value: string, at: string) => ({
  state: 'held' as const,
  from: 'page' as const,
  at,
  shape: shapeOf(value),
});
const connection = aConnection((each) => {
  each.fields = { clientSecret: held(OLD, '2026-11-21T12:00:00.000Z') };
});
const record = (clientSecret: string) => ({
  vendor: 'halopsa',
  origin: 'https://acme.halopsa.com',
  values: { clientSecret },
});
const reveal = () => workbenchActions(connection, mainPair).onRead('clientSecret');
/** How long the secret is that the field is ticked for. */
const ticked = async () => (await getConnection('c1'))?.fields['clientSecret']?.shape?.length;

let full: FullDisk | undefined;
beforeEach(async () => {
  resetBrowser();
  await makeVault(PASSPHRASE, FLOOR);
  await saveConnection(connection);
  await sealRecord('c1', record(OLD));
});
afterEach(() => full?.free());

it('on a full disk no secret is shown under the tick of an older one, and it is said why', async () => {
  full = fillDisk();
  expect(await sealRecord('c1', record(NEW), { clientSecret: held(NEW, '2026-11-22T12:00:00.000Z') })).toBe('full');
  expect(await ticked()).toBe(OLD.length);
  expect(await reveal()).toBeUndefined();
  expect(currentOffers().map(({ text }) => text)).toContain(panel.refusals['storage-full']);
});

it('with space again the newer one is shown under its own tick, before and after it is sealed', async () => {
  full = fillDisk();
  await sealRecord('c1', record(NEW), { clientSecret: held(NEW, '2026-11-22T12:00:00.000Z') });
  full.free();
  expect(await reveal()).toBe(NEW);
  expect(await ticked()).toBe(NEW.length);
  await sealPending();
  expect(await reveal()).toBe(NEW);
});

it('a full disk keeps nobody from seeing a secret that is sealed', async () => {
  full = fillDisk();
  expect(await reveal()).toBe(OLD);
});
