import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fromBase64 } from '../../lib/vault/base64';
import { KEYS } from '../../lib/vault/keys';
import { lockVault } from '../../lib/vault/lock';
import { sealRecord, takeRecord, putBack } from '../../lib/vault/records';
import type { HeldKey } from '../../lib/vault/schemas';
import { unlockVault } from '../../lib/vault/unlock';
import { PASSPHRASE, openFloorVault, readDisk, snapshot } from './floor-vault';

const MARKERS = ['mArKeR-secret-5577', 'mArKeR-id-8812', 'mArKeR-tenant-3391', 'mArKeR-origin-1207', 'mArKeR-vendor-4'];
const [secret = '', id = '', tenant = '', origin = '', vendor = ''] = MARKERS;
const record = {
  vendor,
  origin: `https://${origin}.halopsa.com`,
  values: { clientSecret: secret, clientId: id, tenant },
};

/** The spellings a text can have inside another: as it is, both UTF-16 orders, hex, and base64 at each of its three offsets. */
function spellings(marker: string): string[] {
  const utf8 = Buffer.from(marker, 'utf8');
  const utf16 = Buffer.from(marker, 'utf16le');
  const swapped = Buffer.from(utf16).swap16();
  return [utf8, utf16, swapped].flatMap((bytes) => [
    bytes.toString('latin1'),
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
    ...[0, 1, 2].map((shift) => {
      const text = Buffer.concat([Buffer.alloc(shift), bytes])
        .toString('base64')
        .replaceAll('=', '');
      // The first and last characters also hold bits of the neighbours.
      return text.slice(shift === 0 ? 0 : shift + 1, -1);
    }),
  ]);
}

/** @returns every text in a stored value, names included. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...strings(inner)]);
}

/** @returns the markers that can be read in a stored area, in any spelling, also inside base64. */
function readable(stored: Record<string, unknown>, markers: string[]): string[] {
  const texts = strings(stored);
  const decoded = texts.map((text) => Buffer.from(text, 'base64').toString('latin1'));
  const places = [...texts, ...decoded];
  return markers.filter((marker) => spellings(marker).some((text) => places.some((place) => place.includes(text))));
}

describe('what lies on disk (E2)', () => {
  beforeEach(async () => {
    await openFloorVault();
    expect(await sealRecord('one', record)).toBe('sealed');
  });

  it('can be searched: a planted marker is found in every spelling', () => {
    for (const marker of MARKERS) {
      for (const text of spellings(marker)) expect(readable({ x: `..${text}..` }, [marker])).toEqual([marker]);
      for (const shift of ['', 'a', 'ab']) {
        const planted = { x: Buffer.from(`${shift}${marker} and more`).toString('base64') };
        expect(readable(planted, MARKERS)).toEqual([marker]);
      }
    }
  });

  it('shows no value, address, passphrase or key, open or locked, after writes, undo and a second unlock', async () => {
    const held = (await snapshot('session'))[KEYS.held] as HeldKey;
    const key = Buffer.from(fromBase64(held.key)).toString('latin1');
    const hidden = [...MARKERS, PASSPHRASE];
    const check = async () => {
      const local = { ...(await snapshot('local')), database: await readDisk() };
      expect(readable(local, hidden)).toEqual([]);
      expect(JSON.stringify(local)).not.toContain(held.key);
      expect(JSON.stringify(local)).not.toContain(Buffer.from(key, 'latin1').toString('hex'));
      expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
    };
    await check();
    const taken = await takeRecord('one');
    await check();
    if (taken) expect(await putBack('one', taken)).toBe('restored');
    await check();
    await lockVault();
    await check();
    await sealRecord('two', record);
    await check();
    await unlockVault(PASSPHRASE);
    await check();
  });

  it('leaves neither key nor value in memory after locking', async () => {
    const held = (await snapshot('session'))[KEYS.held] as HeldKey;
    await lockVault();
    const session = await snapshot('session');
    expect(readable(session, [...MARKERS, PASSPHRASE])).toEqual([]);
    expect(JSON.stringify(session)).not.toContain(held.key);
  });
});
