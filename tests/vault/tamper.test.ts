import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { KEYS, quarantineKey, recordKey } from '../../lib/vault/keys';
import { lockVault } from '../../lib/vault/lock';
import { openRecord, recordIds, sealRecord } from '../../lib/vault/records';
import { unlockVault } from '../../lib/vault/unlock';
import { PASSPHRASE, openFloorVault, record, restore, snapshot } from './floor-vault';

const IDS = ['acme', 'bolt', 'corp', 'dune', 'echo'] as const;
type Envelope = Record<string, unknown>;

let disk: Record<string, unknown>;
const envelope = (id: string) => disk[recordKey(id)] as Envelope;

beforeEach(async () => {
  await openFloorVault();
  for (const id of IDS) await sealRecord(id, record(id));
  disk = await snapshot('local');
});

/** @returns ids whose stored envelope differs from the original and which open all the same. */
async function undetected(changed: Record<string, unknown>): Promise<string[]> {
  await fakeBrowser.storage.local.set(changed);
  const bad: string[] = [];
  for (const id of IDS) {
    const touched = JSON.stringify(changed[recordKey(id)] ?? envelope(id)) !== JSON.stringify(envelope(id));
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
      const changed = Object.fromEntries(IDS.map((id, at) => [recordKey(id), envelope(way[at] ?? id)]));
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
          const changed = { [recordKey(into)]: { ...envelope(into), ...moved } };
          expect(await undetected(changed), `${chosen.join()} of ${from} in ${into}`).toEqual([]);
          await fakeBrowser.storage.local.set({ [recordKey(into)]: envelope(into) });
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
      expect(await undetected({ [recordKey('acme')]: { ...envelope('acme'), ...change } })).toEqual([]);
    }
  });

  it('do not open with any one byte of the envelope changed, padding bits included', { timeout: 60_000 }, async () => {
    const opened: string[] = [];
    // Three lengths: base64 then ends with no, one and two padding characters.
    for (const name of ['a', 'ab', 'abc']) {
      await sealRecord('acme', { ...record('acme'), values: { tenant: name } });
      const text = JSON.stringify((await snapshot('local'))[recordKey('acme')]);
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
        await fakeBrowser.storage.local.set({ [recordKey('acme')]: stored });
        if ((await openRecord('acme')).state !== 'damaged') opened.push(changed);
      }
      await fakeBrowser.storage.local.set({ [recordKey('acme')]: JSON.parse(text) as unknown });
    }
    expect(opened).toEqual([]);
  });

  it('do not open from another vault with the same passphrase and ids', async () => {
    await openFloorVault();
    for (const id of IDS) await sealRecord(id, record(id));
    for (const id of IDS) {
      await fakeBrowser.storage.local.set({ [recordKey(id)]: envelope(id) });
      expect(await openRecord(id)).toEqual({ state: 'damaged' });
    }
  });

  it('show that one was removed', async () => {
    await fakeBrowser.storage.local.remove(recordKey('corp'));
    expect(await openRecord('corp')).toEqual({ state: 'damaged' });
    expect(await openRecord('dune')).toMatchObject({ state: 'open' });
  });

  it('show that an old copy was put back', async () => {
    await sealRecord('acme', record('acme-newer'));
    await fakeBrowser.storage.local.set({ [recordKey('acme')]: envelope('acme') });
    expect(await openRecord('acme')).toEqual({ state: 'damaged' });
  });

  it('show that an old copy was put back together with its manifest', async () => {
    await sealRecord('acme', record('acme-newer'));
    await restore('local', disk);
    expect(await openRecord('acme')).toEqual({ state: 'damaged' });
    expect(await sealRecord('bolt', record('bolt'))).toBe('failed');
  });

  it('show a rolled-back manifest at unlock while the browser still runs', async () => {
    await sealRecord('acme', record('acme-newer'));
    await lockVault();
    await restore('local', disk);
    expect(await unlockVault(PASSPHRASE)).toBe('damaged');
  });

  it('are refused as a whole when the manifest is missing or changed, and nothing is overwritten', async () => {
    const manifest = disk[KEYS.manifest] as Envelope;
    for (const bad of [{ ...manifest, nonce: 'AAAAAAAAAAAAAAAA' }, 'text', { ...manifest, version: 2 }]) {
      await fakeBrowser.storage.local.set({ [KEYS.manifest]: bad });
      expect(await openRecord('bolt')).toEqual({ state: 'damaged' });
      expect(await sealRecord('acme', record('x'))).toBe('failed');
      expect((await snapshot('local'))[KEYS.manifest]).toEqual(bad);
    }
    await fakeBrowser.storage.local.remove(KEYS.manifest);
    expect(await openRecord('bolt')).toEqual({ state: 'damaged' });
  });

  it('stay usable beside a damaged one, which stays where it is', async () => {
    for (const bad of ['text', 7, [], {}, { ...envelope('acme'), ciphertext: 'AA==' }]) {
      await fakeBrowser.storage.local.set({ [recordKey('acme')]: bad });
      expect(await openRecord('acme')).toEqual({ state: 'damaged' });
      expect(await openRecord('bolt')).toMatchObject({ state: 'open' });
      expect(await sealRecord('corp', record('corp'))).toBe('sealed');
      expect((await snapshot('local'))[recordKey('acme')]).toEqual(bad);
      expect(await recordIds()).toEqual([...IDS]);
    }
  });

  it('are put in quarantine, not overwritten, when a damaged one is captured anew', async () => {
    const bad = { ...envelope('acme'), ciphertext: 'AA==' };
    await fakeBrowser.storage.local.set({ [recordKey('acme')]: bad });
    expect(await sealRecord('acme', record('acme-newer'))).toBe('sealed');
    expect(await openRecord('acme')).toEqual({ state: 'open', record: record('acme-newer') });
    expect((await snapshot('local'))[quarantineKey('acme', 6)]).toEqual(bad);
  });
});
