import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addPasskey } from '../../lib/vault/add-passkey';
import { changePassphrase } from '../../lib/vault/change-passphrase';
import { keyFacts } from '../../lib/vault/header';
import { lockVault } from '../../lib/vault/lock';
import { removePasskey, unlockWithPasskey } from '../../lib/vault/passkey';
import { askPasskey } from '../../lib/vault/passkey-ceremony';
import { openRecord, sealRecord } from '../../lib/vault/records';
import { rotateKey } from '../../lib/vault/rotate-key';
import type { Header, PasskeyWrap } from '../../lib/vault/schemas';
import { unlockVault } from '../../lib/vault/unlock';
import { FakeAuthenticator } from './fake-authenticator';
import {
  FLOOR,
  PASSPHRASE,
  openFloorVault,
  putHeader,
  readDisk,
  record,
  restore,
  restoreDisk,
  snapshot,
} from './floor-vault';
import { FAULTS, failStorageAt } from './storage-faults';

const FRESH = 'amber kettle beside seven doors';
let authenticator: FakeAuthenticator;

beforeEach(async () => {
  authenticator = new FakeAuthenticator();
  authenticator.plugIn();
  await openFloorVault();
  await sealRecord('one', record('acme'));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const header = async () => (await snapshot('local'))['vault:header'] as Header;
const slot = async () => (await header()).wraps.find((wrap): wrap is PasskeyWrap => wrap.kind === 'passkey');
const add = () => addPasskey(PASSPHRASE, 'Patchbay vault');

async function expectOpen(): Promise<void> {
  expect(await openRecord('one')).toEqual({ state: 'open', record: record('acme') });
}

describe('a passkey (E12)', () => {
  it.each([true, false])('opens the vault beside the passphrase (answers at creation: %s)', async (answers) => {
    authenticator.answersAtCreation = answers;
    expect(await add()).toBe('added');
    expect(await keyFacts()).toEqual({ passkey: true, rotating: false });
    await lockVault();
    expect(await unlockWithPasskey()).toBe('open');
    await expectOpen();
    await lockVault();
    expect(await unlockVault(PASSPHRASE)).toBe('open');
    await expectOpen();
  });

  it('is not added without the passphrase: whoever finds the vault open cannot add one', async () => {
    expect(await addPasskey('not the right passphrase', 'x')).toBe('wrong-passphrase');
    expect(authenticator.asked).toBe(0);
    expect(await keyFacts()).toMatchObject({ passkey: false });
  });

  it.each([
    ['the person says no', { willing: false }, 'cancelled'],
    ['the authenticator has no PRF', { hasPrf: false }, 'unsupported'],
  ])('is not added when %s, and nothing is changed', async (_, how, outcome) => {
    const before = await header();
    Object.assign(authenticator, how);
    expect(await add()).toBe(outcome);
    expect(await header()).toEqual(before);
  });

  it('that was lost leaves the passphrase', async () => {
    await add();
    await lockVault();
    new FakeAuthenticator().plugIn();
    expect(await unlockWithPasskey()).toBe('cancelled');
    expect(await unlockVault(PASSPHRASE)).toBe('open');
    await expectOpen();
  });

  it('that was removed opens nothing any more, and the passphrase goes on', async () => {
    await add();
    const before = await slot();
    expect(await removePasskey()).toBe('removed');
    await lockVault();
    expect(await unlockWithPasskey()).toBe('no-passkey');
    expect(await unlockVault(PASSPHRASE)).toBe('open');
    expect(before).toBeDefined();
    expect(JSON.stringify(await snapshot('local'))).not.toContain(before?.ciphertext);
  });

  it('is replaced by a newer one, never doubled', async () => {
    await add();
    const first = await slot();
    expect(await add()).toBe('added');
    expect((await header()).wraps).toHaveLength(2);
    expect((await slot())?.credential).not.toBe(first?.credential);
    await lockVault();
    expect(await unlockWithPasskey()).toBe('open');
  });

  it('keeps opening the vault after the passphrase was changed', async () => {
    await add();
    expect(await changePassphrase(PASSPHRASE, FRESH, FLOOR)).toBe('changed');
    await lockVault();
    expect(await unlockWithPasskey()).toBe('open');
    await lockVault();
    expect(await unlockVault(FRESH)).toBe('open');
  });

  it('keeps opening the vault after a new key, for which it is asked', async () => {
    await add();
    const before = await slot();
    expect(await rotateKey(PASSPHRASE, { cost: FLOOR, askPasskey })).toEqual({ state: 'done', left: 0 });
    expect((await slot())?.ciphertext).not.toBe(before?.ciphertext);
    await lockVault();
    expect(await unlockWithPasskey()).toBe('open');
    await expectOpen();
  });

  it('that is not given stops a new key before anything is written', async () => {
    await add();
    const before = await header();
    authenticator.willing = false;
    expect(await rotateKey(PASSPHRASE, { cost: FLOOR, askPasskey })).toEqual({ state: 'refused' });
    expect(await header()).toEqual(before);
  });

  it('goes on with a new key that was stopped', async () => {
    await add();
    const calls = failStorageAt(5, 'killed');
    await rotateKey(PASSPHRASE, { cost: FLOOR, askPasskey }).catch(() => undefined);
    expect(calls()).toBeGreaterThan(3);
    vi.restoreAllMocks();
    expect(await keyFacts()).toEqual({ passkey: true, rotating: true });
    await fakeBrowser.storage.session.clear();
    expect(await unlockWithPasskey()).toBe('open');
    await expectOpen();
    await vi.waitFor(async () => expect(await keyFacts()).toEqual({ passkey: true, rotating: false }));
    await expectOpen();
  });

  it('counts no wrong tries and waits for none: the authenticator has its own', async () => {
    await add();
    await lockVault();
    for (let n = 0; n < 5; n += 1) await unlockVault('not the right passphrase');
    expect(await unlockVault(PASSPHRASE)).toBe('wait');
    expect(await unlockWithPasskey()).toBe('open');
  });

  it('does not open with anything changed in its slot, or with that of another vault', async () => {
    await add();
    await lockVault();
    const good = await header();
    const own = await slot();
    if (!own) throw new Error('no slot');
    const open = async (changed: Partial<PasskeyWrap>) => {
      const wraps = good.wraps.map((wrap) => (wrap.kind === 'passkey' ? { ...own, ...changed } : wrap));
      await putHeader({ ...good, wraps });
      return unlockWithPasskey();
    };
    const flip = (text: string) => (text.startsWith('A') ? 'B' : 'A') + text.slice(1);
    expect(await open({ salt: flip(own.salt) })).toBe('wrong-passkey');
    expect(await open({ transports: ['usb'] })).toBe('wrong-passkey');
    expect(await open({ nonce: flip(own.nonce) })).toBe('wrong-passkey');
    expect(await open({ ciphertext: flip(own.ciphertext) })).toBe('wrong-passkey');
    expect(await open({ credential: flip(own.credential) })).toBe('cancelled');
    expect(await open({ transports: ['<script>'] })).toBe('damaged');
    expect(await open({})).toBe('open');
    const local = await snapshot('local');
    await openFloorVault();
    const other = await header();
    await restore('local', local);
    await putHeader({ ...other, wraps: [...other.wraps, own] });
    await lockVault();
    expect(await unlockWithPasskey()).toBe('wrong-passkey');
  });

  it.each([
    ['only a passkey', (wraps: Header['wraps']) => wraps.filter(({ kind }) => kind === 'passkey')],
    ['two passphrases', ([first]: Header['wraps']) => [first, first]],
  ])('a header with %s is none: the passphrase is always the one way back', async (_, change) => {
    await add();
    const good = await header();
    await putHeader({ ...good, wraps: change(good.wraps) });
    expect(await unlockVault(PASSPHRASE)).toBe('damaged');
  });

  it.each(FAULTS)(
    'with the storage failing while it is added or removed (%s), the passphrase opens the vault',
    async (fault) => {
      const start = { local: await snapshot('local'), disk: await readDisk() };
      for (const work of [add, async () => (await add(), removePasskey())]) {
        for (let n = 0; ; n += 1) {
          await restoreDisk(start.disk);
          await restore('local', start.local);
          const calls = failStorageAt(n, fault);
          await work().catch(() => undefined);
          const reached = calls() > n;
          vi.restoreAllMocks();
          await fakeBrowser.storage.session.clear();
          await fakeBrowser.storage.local.remove('vault:backOff');
          expect(await unlockVault(PASSPHRASE), `call ${n}`).toBe('open');
          await expectOpen();
          if (!reached) break;
        }
      }
    },
  );
});
