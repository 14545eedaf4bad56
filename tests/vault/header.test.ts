import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { importKey } from '../../lib/vault/aead';
import { KEYS } from '../../lib/vault/keys';
import { lockVault } from '../../lib/vault/lock';
import { openRecord, sealRecord } from '../../lib/vault/records';
import type { Header } from '../../lib/vault/schemas';
import { vaultState } from '../../lib/vault/state';
import { unlockVault } from '../../lib/vault/unlock';
import { unwrapKey, wrapKey } from '../../lib/vault/wrap';
import {
  type Disk,
  PASSPHRASE,
  openFloorVault,
  putHeader,
  readDisk,
  record,
  resetBrowser,
  restore,
  restoreDisk,
  snapshot,
} from './floor-vault';

let disk: Record<string, unknown>;
let rows: Disk;
beforeAll(async () => {
  await openFloorVault();
  await sealRecord('one', record('acme'));
  await lockVault();
  disk = await snapshot('local');
  rows = await readDisk();
});

beforeEach(async () => {
  resetBrowser();
  await restore('local', disk);
  await restoreDisk(rows);
});

async function unlockWith(header: unknown) {
  await restore('local', disk);
  await putHeader(header);
  return unlockVault(PASSPHRASE);
}

function withKdf(change: object): unknown {
  const header = structuredClone(disk[KEYS.header]) as Header;
  return {
    ...header,
    wraps: header.wraps.map((wrap) => ({ ...wrap, kdf: { ...('kdf' in wrap && wrap.kdf), ...change } })),
  };
}

describe('a header that somebody changed (E4, E7)', () => {
  it('opens unchanged, so that the refusals below mean something', async () => {
    expect(await unlockVault(PASSPHRASE)).toBe('open');
  });

  it('does not open with any one byte changed', { timeout: 120_000 }, async () => {
    const text = JSON.stringify(disk[KEYS.header]);
    const opened: string[] = [];
    for (let at = 0; at < text.length; at += 1) {
      // The lowest bit: neighbours in base64, digits and letters, so that most changes are still well-formed.
      const changed = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1);
      let header: unknown = changed;
      try {
        header = JSON.parse(changed);
      } catch {
        // No longer JSON: stored as the text it is.
      }
      const outcome = await unlockWith(header);
      if (outcome === 'open' || (await vaultState()).state === 'open') opened.push(changed);
    }
    expect(opened).toEqual([]);
  });

  it.each([
    ['one round', { iterations: 1 }],
    ['memory below the floor', { memory: 1024 }],
    ['4 GiB', { memory: 4 * 1024 * 1024 }],
    ['a thousand million rounds', { iterations: 1_000_000_000 }],
    ['no lanes', { parallelism: 0 }],
    ['a fraction', { memory: 19_456.5 }],
    ['another function', { name: 'pbkdf2' }],
    ['an empty salt', { salt: '' }],
    ['an extra word', { secret: 'x' }],
  ])('is refused before deriving: %s', async (_, change) => {
    expect(await unlockWith(withKdf(change))).toBe('damaged');
    // No try was counted: the passphrase was not looked at.
    expect((await snapshot('local'))[KEYS.backOff]).toBeUndefined();
  });

  it('does not open with other parameters that are within the limits', async () => {
    expect(await unlockWith(withKdf({ iterations: 3 }))).toBe('wrong-passphrase');
    expect(await unlockWith(withKdf({ memory: 20 * 1024 }))).toBe('wrong-passphrase');
    expect(await unlockWith(withKdf({ parallelism: 2 }))).toBe('wrong-passphrase');
  });

  it('binds ids and parameters to the wrapped key itself, not only by what they derive', async () => {
    const wrapping = await importKey(crypto.getRandomValues(new Uint8Array(32)));
    const kdf = { name: 'argon2id', memory: 65_536, iterations: 3, parallelism: 4, salt: 'salt' } as const;
    const dataKey = crypto.getRandomValues(new Uint8Array(32));
    const identity = { vaultId: 'vault', keyId: 'key' };
    const wrap = await wrapKey(wrapping, identity, kdf, dataKey);
    expect(await unwrapKey(wrapping, identity, wrap)).toEqual(dataKey);
    expect(await unwrapKey(wrapping, { ...identity, vaultId: 'other' }, wrap)).toBeNull();
    expect(await unwrapKey(wrapping, { ...identity, keyId: 'other' }, wrap)).toBeNull();
    for (const change of [{ memory: 19_456 }, { iterations: 2 }, { parallelism: 1 }, { salt: 'other' }]) {
      expect(await unwrapKey(wrapping, identity, { ...wrap, kdf: { ...kdf, ...change } })).toBeNull();
    }
  });

  it.each([
    ['a number', 7],
    ['a list', []],
    ['no wraps', { version: 1, vaultId: 'AAAAAAAAAAAAAAAAAAAAAA==', keyId: 'AAAAAAAAAAA=', wraps: [] }],
  ])('says "damaged" to %s and overwrites nothing', async (_, header) => {
    expect(await unlockWith(header)).toBe('damaged');
    expect((await snapshot('local'))[KEYS.header]).toEqual(header);
    expect((await readDisk()).manifest['header']).toEqual(header);
  });

  it('says that it does not know a newer version, and overwrites nothing', async () => {
    const header = { ...(disk[KEYS.header] as Header), version: 2, more: true };
    expect(await unlockWith(header)).toBe('unknown-version');
    expect((await snapshot('local'))[KEYS.header]).toEqual(header);
    expect((await readDisk()).manifest['header']).toEqual(header);
    expect(await openRecord('one')).toEqual({ state: 'locked' });
  });
});
