import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveCapture } from '../../entrypoints/background/capture';
import { dropAllLost } from '../../entrypoints/background/drop-lost';
import { openValues } from '../../entrypoints/background/open-values';
import { settleWaiting } from '../../entrypoints/background/settle-waiting';
import { saveField } from '../../entrypoints/sidepanel/save-field';
import { getConnection, saveConnection, setActiveConnection } from '../../lib/connections';
import { shapeOf } from '../../lib/model/shape';
import { rememberTab } from '../../lib/tabs';
import { createSessionVault } from '../../lib/vault/create';
import { lockVault } from '../../lib/vault/lock';
import { makeVault } from '../../lib/vault/make-vault';
import { openRecord, pendingIds, sealPending, sealRecord } from '../../lib/vault/records';
import { vaultState } from '../../lib/vault/state';
import { unlockVault } from '../../lib/vault/unlock';
import { aConnection } from '../support/a-connection';
import { FLOOR, PASSPHRASE, resetBrowser } from '../vault/floor-vault';
import { type FullDisk, fillDisk } from '../vault/full-disk';

const ORIGIN = 'https://acme.halopsa.com';
const OLD = 'invented-secret-of-yesterday-1177-3Kp9';
const NEW = 'invented-secret-of-today-4411-7Qx2';
const OLD_AT = '2026-11-21T12:00:00.000Z';
const PAGE = 'application-new';
const connection = aConnection((each) => {
  each.fields = { clientSecret: { state: 'held', from: 'page', at: OLD_AT, shape: shapeOf(OLD) } };
});

const VAULTS = {
  'an open vault': () => makeVault(PASSPHRASE, FLOOR),
  'a locked vault': () => makeVault(PASSPHRASE, FLOOR),
  'a vault for this session': createSessionVault,
};
type Vault = keyof typeof VAULTS;

const DEEDS = {
  capture: async () =>
    (await saveCapture({ page: PAGE, values: { clientSecret: NEW } }, { tab: 7, origin: ORIGIN })).refused ?? 'saved',
  'typing into the workbench': () =>
    saveField(connection, 'clientSecret', NEW, true).then(
      () => 'saved',
      (error: Error) => (error.message === 'full' ? 'storage-full' : error.message),
    ),
};

const show = () => rememberTab(7, { vendor: 'halopsa', page: PAGE, title: 'Application', origin: ORIGIN, path: '/' });

/** Which secret the field is ticked for. */
async function ticked(): Promise<string | undefined> {
  const shape = (await getConnection('c1'))?.fields['clientSecret']?.shape;
  return shape && (shape.length === NEW.length ? NEW : OLD);
}

/** What a fill or a test would use, or why it would not. */
async function used(): Promise<string | undefined> {
  const opened = await openValues('c1');
  return typeof opened === 'string' ? opened : opened.values['clientSecret'];
}

/** Nobody is handed a value that no tick speaks of, nor ticks a value that nobody has. */
async function expectAgreement(where: string): Promise<void> {
  const value = await used();
  if (value === 'vault-locked' || value === 'storage-full' || value === 'memory-full') return;
  expect(value, where).toBe(await ticked());
}

let full: FullDisk | undefined;
async function start(vault: Vault): Promise<void> {
  resetBrowser();
  await VAULTS[vault]();
  await saveConnection(connection);
  await setActiveConnection('c1');
  await sealRecord('c1', { vendor: 'halopsa', origin: ORIGIN, values: { clientSecret: OLD } });
  if (vault === 'a locked vault') await lockVault();
  await show();
}

beforeEach(() => {
  vi.useRealTimers();
});
afterEach(() => {
  full?.free();
  vi.useRealTimers();
});

const CASES = (Object.keys(VAULTS) as Vault[]).flatMap((vault) =>
  (Object.keys(DEEDS) as (keyof typeof DEEDS)[])
    // While it is locked nothing can be typed.
    .filter((deed) => deed === 'capture' || vault !== 'a locked vault')
    .flatMap((deed) =>
      [1, Infinity].map((long) => ({ vault, deed, long, lasts: long === 1 ? 'once' : 'until freed' })),
    ),
);

describe.each(CASES)('E9: a disk that is full ($lasts) at any write of $deed with $vault', ({ vault, deed, long }) => {
  const playAt = async (from: number) => {
    await start(vault);
    // The time of the last use is written again, and can be refused too.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 5000 });
    full = fillDisk({ from, until: from + long, memory: true });
    const told = await DEEDS[deed]();
    return { told, reached: full.calls() > from };
  };
  /** @param after gets what the person was told, at each write once. */
  const atEachWrite = async (after: (told: string, where: string) => Promise<void>) => {
    for (let from = 0; ; from += 1) {
      const { told, reached } = await playAt(from);
      await after(told, `write ${from}, told ${told}`);
      full?.free();
      vi.useRealTimers();
      if (!reached) {
        expect(from).toBeGreaterThan(3);
        return;
      }
    }
  };

  it('leaves value and tick both new or both old, tells which, and saving again brings what is in memory', async () => {
    const all = new Set<string>();
    await atEachWrite(async (told, where) => {
      all.add(told);
      await expectAgreement(`${where}, still full`);
      full?.free();
      await expectAgreement(`${where}, freed`);
      if (vault === 'a locked vault') await unlockVault(PASSPHRASE);
      else await sealPending();
      expect(await pendingIds(), where).toEqual([]);
      const opened = await openRecord('c1');
      const value = opened.state === 'open' ? opened.record.values['clientSecret'] : opened.state;
      expect(value, where).toBe(told === 'memory-full' ? OLD : NEW);
      expect(await ticked(), where).toBe(value);
      expect(await used(), where).toBe(value);
      expect((await getConnection('c1'))?.fields['clientSecret'], where).not.toHaveProperty('waits');
    });
    expect(all).toEqual(new Set(['saved', 'storage-full', 'memory-full']));
  });

  it('leaves them so when the worker is started anew, with nobody pressing anything', async () => {
    await atEachWrite(async (told, where) => {
      full?.free();
      await settleWaiting();
      await dropAllLost();
      expect(await ticked(), where).toBe(told === 'memory-full' ? OLD : NEW);
      if ((await vaultState()).state === 'open') expect(await used(), where).toBe(await ticked());
    });
  });

  it.runIf(vault !== 'a vault for this session')(
    'and leaves none without the other when the browser ends',
    async () => {
      await atEachWrite(async (told, where) => {
        full?.free();
        await fakeBrowser.storage.session.clear();
        await dropAllLost();
        await unlockVault(PASSPHRASE);
        expect(await used(), where).toBe(await ticked());
        if (told === 'saved' && vault === 'an open vault') expect(await used(), where).toBe(NEW);
      });
    },
  );
});
