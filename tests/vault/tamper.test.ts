import { beforeEach, describe, expect, it } from 'vitest';
import { lockVault } from '../../lib/vault/lock';
import { openRecord, recordIds, sealRecord } from '../../lib/vault/records';
import { unlockVault } from '../../lib/vault/unlock';
import { bucketOf } from '../../lib/vault/manifest-nodes';
import { type Disk, PASSPHRASE, openFloorVault, readDisk, record, restoreDisk, tamper } from './floor-vault';

const IDS = ['acme', 'bolt', 'corp', 'dune', 'echo'] as const;
type Envelope = Record<string, unknown>;

let disk: Disk;
const envelope = (id: string) => disk.records[id] as Envelope;

beforeEach(async () => {
  await openFloorVault();
  for (const id of IDS) await sealRecord(id, record(id));
  disk = await readDisk();
});

/** @returns ids whose stored envelope differs from the original and which open all the same. */
async function undetected(changed: Record<string, unknown>): Promise<string[]> {
  await tamper('records', changed);
  const bad: string[] = [];
  for (const id of IDS) {
    const touched = JSON.stringify(changed[id] ?? envelope(id)) !== JSON.stringify(envelope(id));
    const { state } = await openRecord(id);
    if (state !== (touched ? 'damaged' : 'open')) bad.push(`${id}: ${state}`);
  }
  return bad;
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((first, at) => permutations(items.toSpliced(at, 1)).map((rest) => [first, ...rest]));
}

describe('records of a vault that somebody changed on disk (E5, E8)', () => {
  it('never open in one another’s place: all 119 ways to shuffle five records', { timeout: 60_000 }, async () => {
    const ways = permutations(IDS).filter((way) => way.some((id, at) => id !== IDS[at]));
    expect(ways).toHaveLength(119);
    for (const way of ways) {
      const changed = Object.fromEntries(IDS.map((id, at) => [id, envelope(way[at] ?? id)]));
      expect(await undetected(changed)).toEqual([]);
    }
  });

  it('never open with any part of another record: every set of parts, every pair', { timeout: 120_000 }, async () => {
    const parts = Object.keys(envelope('acme')).filter(
      (part) => JSON.stringify(envelope('acme')[part]) !== JSON.stringify(envelope('bolt')[part]),
    );
    expect(parts.toSorted()).toEqual(['ciphertext', 'counter', 'nonce']);
    for (const into of IDS) {
      for (const from of IDS.filter((id) => id !== into)) {
        for (let set = 1; set < 2 ** parts.length; set += 1) {
          const chosen = parts.filter((_, bit) => (set >> bit) & 1);
          const moved = Object.fromEntries(chosen.map((part) => [part, envelope(from)[part]]));
          const changed = { [into]: { ...envelope(into), ...moved } };
          expect(await undetected(changed), `${chosen.join()} of ${from} in ${into}`).toEqual([]);
          await tamper('records', { [into]: envelope(into) });
        }
      }
    }
  });

  it('do not open with a changed version, vault, key, counter or field set', async () => {
    const changes: Envelope[] = [
      { version: 2 },
      { vaultId: 'AAAAAAAAAAAAAAAAAAAAAA==' },
      { keyId: 'AAAAAAAAAAA=' },
      { counter: 99 },
      { fields: ['clientId'] },
      { fields: ['tenant', 'clientSecret', 'clientId'] },
      { more: 1 },
    ];
    for (const change of changes) {
      expect(await undetected({ acme: { ...envelope('acme'), ...change } })).toEqual([]);
    }
  });

  it('do not open with any one byte of the envelope changed, padding bits included', { timeout: 60_000 }, async () => {
    const opened: string[] = [];
    // Three lengths: base64 then ends with no, one and two padding characters.
    for (const name of ['a', 'ab', 'abc']) {
      await sealRecord('acme', { ...record('acme'), values: { tenant: name } });
      const text = JSON.stringify((await readDisk()).records['acme']);
      // The next character too: at the end of base64 that changes bits which stand for nothing.
      const changes = Array.from(text, (char, at) =>
        [char.charCodeAt(0) ^ 1, char.charCodeAt(0) + 1].map(
          (code) => text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1),
        ),
      );
      for (const changed of changes.flat()) {
        let stored: unknown = changed;
        try {
          stored = JSON.parse(changed);
        } catch {
          // No longer JSON: stored as the text it is.
        }
        await tamper('records', { acme: stored });
        if ((await openRecord('acme')).state !== 'damaged') opened.push(changed);
      }
      await tamper('records', { acme: JSON.parse(text) as unknown });
    }
    expect(opened).toEqual([]);
  });

  it('do not open from another vault with the same passphrase and ids', async () => {
    await openFloorVault();
    for (const id of IDS) await sealRecord(id, record(id));
    for (const id of IDS) {
      await tamper('records', { [id]: envelope(id) });
      expect(await openRecord(id)).toEqual({ state: 'damaged' });
    }
  });

  it('show that one was removed', async () => {
    await tamper('records', { corp: undefined });
    expect(await openRecord('corp')).toEqual({ state: 'damaged' });
    expect(await openRecord('dune')).toMatchObject({ state: 'open' });
  });

  it('show that an old copy was put back', async () => {
    await sealRecord('acme', record('acme-newer'));
    await tamper('records', { acme: envelope('acme') });
    expect(await openRecord('acme')).toEqual({ state: 'damaged' });
  });

  it('show that an old copy was put back together with its manifest', async () => {
    await sealRecord('acme', record('acme-newer'));
    await restoreDisk(disk);
    expect(await openRecord('acme')).toEqual({ state: 'damaged' });
    expect(await sealRecord('bolt', record('bolt'))).toBe('failed');
  });

  it('show a rolled-back manifest at unlock while the browser still runs', async () => {
    await sealRecord('acme', record('acme-newer'));
    await lockVault();
    await restoreDisk(disk);
    expect(await unlockVault(PASSPHRASE)).toBe('damaged');
  });

  it('show that an old copy was put back together with its bucket', async () => {
    await sealRecord('acme', record('acme-newer'));
    const bucket = bucketOf('acme');
    await tamper('records', { acme: envelope('acme') });
    await tamper('manifest', { [bucket]: disk.manifest[bucket] });
    expect(await openRecord('acme')).toEqual({ state: 'damaged' });
    expect(await openRecord('bolt')).toMatchObject({ state: 'open' });
  });

  it('show that buckets were exchanged, and that one was removed', async () => {
    const [a, b] = [bucketOf('acme'), bucketOf('bolt')];
    expect(a).not.toBe(b);
    await tamper('manifest', { [a]: disk.manifest[b], [b]: disk.manifest[a] });
    for (const id of ['acme', 'bolt']) expect(await openRecord(id)).toEqual({ state: 'damaged' });
    await tamper('manifest', { [a]: undefined, [b]: disk.manifest[b] });
    expect(await openRecord('acme')).toEqual({ state: 'damaged' });
    expect(await openRecord('bolt')).toMatchObject({ state: 'open' });
    // Neither is a bucket begun anew: it would forget what was removed.
    expect(await sealRecord('acme', record('x'))).toBe('failed');
    expect((await readDisk()).manifest[a]).toBeUndefined();
  });

  it('are refused as a whole when the root is missing or changed, and nothing is overwritten', async () => {
    const root = disk.manifest['root'] as Envelope;
    for (const bad of [
      { ...root, nonce: 'AAAAAAAAAAAAAAAA' },
      'text',
      { ...root, version: 1 },
      { ...root, version: 3 },
    ]) {
      await tamper('manifest', { root: bad });
      expect(await openRecord('bolt')).toEqual({ state: 'damaged' });
      expect(await sealRecord('acme', record('x'))).toBe('failed');
      expect((await readDisk()).manifest['root']).toEqual(bad);
    }
    await tamper('manifest', { root: undefined });
    expect(await openRecord('bolt')).toEqual({ state: 'damaged' });
  });

  it('stay usable beside a damaged one, which stays where it is', async () => {
    for (const bad of ['text', 7, [], {}, { ...envelope('acme'), ciphertext: 'AA==' }]) {
      await tamper('records', { acme: bad });
      expect(await openRecord('acme')).toEqual({ state: 'damaged' });
      expect(await openRecord('bolt')).toMatchObject({ state: 'open' });
      expect(await sealRecord('corp', record('corp'))).toBe('sealed');
      expect((await readDisk()).records['acme']).toEqual(bad);
      expect(await recordIds()).toEqual([...IDS]);
    }
  });

  it('are put in quarantine, not overwritten, when a damaged one is captured anew', async () => {
    const bad = { ...envelope('acme'), ciphertext: 'AA==' };
    await tamper('records', { acme: bad });
    expect(await sealRecord('acme', record('acme-newer'))).toBe('sealed');
    expect(await openRecord('acme')).toEqual({ state: 'open', record: record('acme-newer') });
    expect((await readDisk()).quarantine['6:acme']).toEqual(bad);
  });
});
