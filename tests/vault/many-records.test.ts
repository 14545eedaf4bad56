import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { diskStore } from '../../lib/vault/disk-store';
import { lockVault } from '../../lib/vault/lock';
import { bucketOf } from '../../lib/vault/manifest-nodes';
import { openRecords, sealWholes } from '../../lib/vault/many-records';
import { type VaultRecord, openRecord, pendingIds, sealRecord } from '../../lib/vault/records';
import { unlockVault } from '../../lib/vault/unlock';
import { PASSPHRASE, openFloorVault, readDisk, record, tamper } from './floor-vault';

const some = (count: number, name = 'id') =>
  new Map(Array.from({ length: count }, (_, at): [string, VaultRecord] => [`${name}-${at}`, record(`${name}${at}`)]));
const sealRecords = (records: ReadonlyMap<string, VaultRecord>) =>
  sealWholes([...records].map(([id, each]) => ({ id, connection: null, record: each })));

beforeEach(openFloorVault);
afterEach(() => vi.restoreAllMocks());

describe('many records in one write', () => {
  it('open afterwards one by one and together, with the vault locked and unlocked in between', async () => {
    await sealRecord('id-3', record('older'));
    const write = vi.spyOn(diskStore, 'write');
    expect(await sealRecords(some(300))).toBe('sealed');
    expect(write).toHaveBeenCalledOnce();
    await lockVault();
    expect(await unlockVault(PASSPHRASE)).toBe('open');
    expect(await openRecords([...some(300).keys()])).toEqual(some(300));
    expect(await openRecord('id-3')).toEqual({ state: 'open', record: record('id3') });
  });

  it('are all refused when one of their buckets cannot be trusted, and nothing is written over it', async () => {
    await sealRecord('id-0', record('older'));
    await tamper('manifest', { [String(bucketOf('id-0'))]: undefined });
    const before = await readDisk();
    expect(await sealRecords(some(20))).toBe('failed');
    expect(await readDisk()).toEqual(before);
  });

  it('move a damaged envelope aside instead of overwriting it (E8)', async () => {
    await sealRecord('id-0', record('older'));
    await sealRecord('id-1', record('older'));
    const { records } = await readDisk();
    await tamper('records', { 'id-0': records['id-1'] });
    expect((await openRecords(['id-0', 'id-1'])).size).toBe(1);
    expect(await sealRecords(some(2))).toBe('sealed');
    expect(Object.values((await readDisk()).quarantine)).toEqual([records['id-1']]);
    expect(await openRecords(['id-0', 'id-1'])).toEqual(some(2));
  });

  it('are not held back for a locked vault', async () => {
    await lockVault();
    expect(await sealRecords(some(2))).toBe('locked');
    expect(await pendingIds()).toEqual([]);
  });

  it('take the place of a capture that waited', async () => {
    await lockVault();
    await sealRecord('id-0', record('waits'));
    vi.spyOn(diskStore, 'write').mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
    await unlockVault(PASSPHRASE);
    expect(await pendingIds()).toEqual(['id-0']);
    expect((await openRecords(['id-0'])).get('id-0')).toEqual(record('waits'));
    expect(await sealRecords(some(1))).toBe('sealed');
    expect(await pendingIds()).toEqual([]);
    expect((await openRecords(['id-0'])).get('id-0')).toEqual(record('id0'));
  });
});
