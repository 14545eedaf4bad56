import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openValues } from '../../entrypoints/background/open-values';
import { applyImport } from '../../entrypoints/options/apply-import';
import { type ImportPlan, planImport } from '../../entrypoints/options/plan-import';
import { getConnection, listConnections, removeConnection, saveConnection } from '../../lib/connections';
import { diskStore } from '../../lib/vault/disk-store';
import { type Exported, sealExport } from '../../lib/vault/export-vault';
import { lockVault } from '../../lib/vault/lock';
import { openRecord, pendingIds, recordIds, sealPending, sealRecord } from '../../lib/vault/records';
import { unlockVault } from '../../lib/vault/unlock';
import { aConnection } from '../support/a-connection';
import { FLOOR, PASSPHRASE, openFloorVault, record, readDisk, restore, restoreDisk, snapshot } from './floor-vault';
import { fillDisk } from './full-disk';
import { FAULTS, failStorageAt } from './storage-faults';

const FILE_PASSPHRASE = 'a file of nine quiet harbours';
const entry = (id: string, name = id): Exported => ({
  connection: aConnection((each) => Object.assign(each, { id, customer: name })),
  record: record(name),
});

async function put({ connection, record: held }: Exported): Promise<void> {
  if (held) await sealRecord(connection.id, held);
  await saveConnection(connection);
}

async function plan(...entries: Exported[]): Promise<ImportPlan> {
  const file = await sealExport({ version: 1, createdAt: '2026-11-22T12:00:00.000Z', entries }, FILE_PASSPHRASE, FLOOR);
  if (typeof file === 'string') throw new Error(file);
  const planned = await planImport(file, FILE_PASSPHRASE);
  if (planned.state !== 'opened') throw new Error(planned.state);
  return planned;
}

/** All but the time of use, which every look writes. */
async function sessionNow(): Promise<Record<string, unknown>> {
  const { 'vault:used': _, ...rest } = await snapshot('session');
  return rest;
}

const fates = ({ planned }: ImportPlan) => planned.map(({ fate }) => fate);

async function expectHere(...entries: Exported[]): Promise<void> {
  expect((await listConnections()).map(({ id }) => id).toSorted()).toEqual(
    entries.map(({ connection: { id } }) => id).toSorted(),
  );
  for (const { connection, record: held } of entries) {
    expect(await getConnection(connection.id)).toEqual(connection);
    expect(await openRecord(connection.id)).toEqual(held ? { state: 'open', record: held } : { state: 'missing' });
  }
}

beforeEach(openFloorVault);
afterEach(() => vi.restoreAllMocks());

describe('looking into a file', () => {
  it('tells what is new, what is the same and what differs, and writes nothing', async () => {
    await put(entry('same'));
    await put(entry('other-secret', 'acme'));
    await put(entry('other-customer', 'acme'));
    await put({ ...entry('lost-values'), record: null });
    const before = { local: await snapshot('local'), session: await sessionNow(), disk: await readDisk() };
    const planned = await plan(
      entry('new'),
      entry('same'),
      { ...entry('other-secret', 'acme'), record: record('bolt') },
      { ...entry('other-customer', 'acme'), connection: entry('other-customer', 'bolt').connection },
      entry('lost-values'),
    );
    expect(fates(planned)).toEqual(['new', 'same', 'differs', 'differs', 'differs']);
    expect({ local: await snapshot('local'), session: await sessionNow(), disk: await readDisk() }).toEqual(before);
  });

  it.each([
    ['a wrong passphrase', 'another one entirely', 'wrong-passphrase'],
    ['a damaged file', FILE_PASSPHRASE, 'damaged'],
  ] as const)('writes nothing for %s either', async (_, passphrase, outcome) => {
    const file = await sealExport(
      { version: 1, createdAt: new Date().toISOString(), entries: [] },
      FILE_PASSPHRASE,
      FLOOR,
    );
    if (typeof file === 'string') throw new Error(file);
    if (outcome === 'damaged') file[60] = (file[60] ?? 0) ^ 1;
    const before = await snapshot('local');
    expect(await planImport(file, passphrase)).toEqual({ state: outcome });
    expect(await snapshot('local')).toEqual(before);
  });
});

describe('importing', () => {
  it('brings connections with their values, and again doubles nothing', async () => {
    const entries = [entry('one'), entry('two'), { ...entry('three'), record: null }];
    expect(await applyImport(entries)).toEqual({ state: 'imported', connections: 3 });
    await expectHere(...entries);
    expect(fates(await plan(...entries))).toEqual(['same', 'same', 'same']);
    await lockVault();
    expect(await unlockVault(PASSPHRASE)).toBe('open');
    await expectHere(...entries);
  });

  it('replaces the whole of a connection, values that the file does not have included', async () => {
    await put(entry('one'));
    const other = { ...entry('one', 'other'), record: { ...record('other'), values: { tenant: 'other' } } };
    expect(await applyImport([other])).toMatchObject({ state: 'imported' });
    await expectHere(other);
    const empty = { ...entry('one'), record: null };
    expect(await applyImport([empty])).toMatchObject({ state: 'imported' });
    await expectHere(empty);
  });

  it('leaves everything else as it is', async () => {
    await put(entry('mine'));
    await applyImport([entry('one')]);
    await expectHere(entry('mine'), entry('one'));
  });

  it('does nothing while the vault is locked', async () => {
    await lockVault();
    const before = await snapshot('local');
    expect(await applyImport([entry('one')])).toEqual({ state: 'locked' });
    expect(await snapshot('local')).toEqual(before);
    expect(await pendingIds()).toEqual([]);
  });

  it('takes everything back when the vault locks in the middle', async () => {
    await put(entry('mine'));
    const many = Array.from({ length: 530 }, (_, at) => entry(`one-${at}`));
    const told = await applyImport(many, (done) => {
      if (done === 500) void lockVault();
    });
    expect(told.state).toBe('locked');
    expect(await pendingIds()).toEqual([]);
    await unlockVault(PASSPHRASE);
    await expectHere(entry('mine'));
    expect(await recordIds()).toEqual(['mine']);
  });

  it('that is taken back while the vault is locked leaves values that wait, and says so of each', async () => {
    await put(entry('mine', 'acme'));
    const many = [entry('mine', 'newer'), ...Array.from({ length: 530 }, (_, at) => entry(`one-${at}`))];
    await applyImport(many, (done) => {
      if (done === 500) void lockVault();
    });
    expect(await pendingIds()).toEqual(['mine']);
    expect((await getConnection('mine'))?.fields['clientSecret']).toMatchObject({ waits: true });
    // The browser ends: what lies sealed is the file's, and must not pass for what was there.
    await fakeBrowser.storage.session.clear();
    await unlockVault(PASSPHRASE);
    const opened = await openValues('mine');
    expect(typeof opened === 'string' ? opened : opened.values['clientSecret']).toBeUndefined();
  });

  it('of a file that the disk has no room for leaves all as it was, and says so', async () => {
    const mine = [entry('one', 'acme'), entry('two', 'acme')];
    for (const each of mine) await put(each);
    const full = fillDisk();
    const told = await applyImport([entry('one', 'newer'), entry('two', 'newer'), entry('three', 'newer')]);
    full.free();
    expect(told).toEqual({ state: 'failed', undone: true });
    expect(await pendingIds()).toEqual([]);
    await expectHere(...mine);
  });

  it.each(FAULTS.flatMap((fault) => (['broken', 'locked'] as const).map((why) => ({ fault, why }))))(
    'that is taken back in the middle ($why), with the storage failing at every step ($fault), leaves all as before or all as in the file',
    async ({ fault, why }) => {
      const mine = [entry('one', 'acme'), entry('two', 'acme')];
      const wanted = [entry('one', 'newer'), entry('two', 'newer'), entry('three', 'newer')];
      // Nobody's program writes such a one.
      const broken = { ...entry('four', 'newer'), record: { ...record('newer'), values: { 'no name': 'x' } } };
      for (const each of mine) await put(each);
      const start = { local: await snapshot('local'), session: await snapshot('session'), disk: await readDisk() };
      const ends = new Set<string>();
      let reachedEnd = false;
      for (let n = 0; !reachedEnd; n += 1) {
        for (const { id } of await listConnections()) if (id !== 'one' && id !== 'two') await removeConnection(id);
        for (const { connection } of mine) await saveConnection(connection);
        await restoreDisk(start.disk);
        await restore('local', start.local);
        await restore('session', start.session);
        let calls: () => number = () => Infinity;
        const told = await applyImport(
          [...wanted, broken],
          (done) => {
            if (done === 0) return;
            if (why === 'locked') lockVault().catch(() => undefined);
            calls = failStorageAt(n, fault);
          },
          wanted.length,
        ).catch(() => ({ state: 'thrown' as const }));
        reachedEnd = calls() <= n;
        vi.restoreAllMocks();
        if (why === 'locked') await unlockVault(PASSPHRASE);
        const where = `${why}, ${fault} at ${n}, told ${told.state}`;
        const [one, two, three] = await Promise.all(['one', 'two', 'three'].map(getConnection));
        const [first, second] = await Promise.all(['one', 'two'].map(openRecord));
        expect(two?.customer, where).toBe(one?.customer);
        expect(second, where).toEqual(first);
        expect(three?.customer ?? 'acme', where).toBe(one?.customer);
        // With the key, values and connections are of one write.
        if (why === 'broken') expect(first, where).toEqual({ state: 'open', record: record(one?.customer ?? '') });
        expect(await pendingIds(), where).toEqual([]);
        if (told.state === 'locked' || (told.state === 'failed' && told.undone)) {
          expect(one, where).toMatchObject({ customer: 'acme', fields: mine[0]?.connection.fields });
          expect(first, where).toEqual({ state: 'open', record: record('acme') });
          expect(await recordIds(), where).toEqual(['one', 'two']);
        }
        ends.add(one?.customer ?? 'none');
      }
      expect(ends).toContain('acme');
      if (fault === 'killed') expect(ends).toContain('newer');
    },
  );

  it('is not undone by what waited before, when the worker was ended before it let go of that', async () => {
    const mine = entry('mine', 'waits');
    await saveConnection(mine.connection);
    await lockVault();
    await sealRecord('mine', record('waits'), mine.connection.fields);
    vi.spyOn(diskStore, 'write').mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
    await unlockVault(PASSPHRASE);
    expect(await pendingIds()).toEqual(['mine']);
    vi.spyOn(fakeBrowser.storage.session, 'remove').mockRejectedValueOnce(new Error('killed'));
    const { sealWholes } = await import('../../lib/vault/many-records');
    const wanted = entry('mine', 'imported');
    await expect(sealWholes([{ id: 'mine', ...wanted }])).rejects.toThrow('killed');
    expect(await pendingIds()).toEqual(['mine']);
    expect(await sealPending()).toBe(1);
    expect(await openRecord('mine')).toEqual({ state: 'open', record: record('imported') });
  });

  it.each(FAULTS)(
    'with the storage failing at every step (%s): all or nothing, or the same file brings the rest',
    async (fault) => {
      const mine = entry('mine', 'acme');
      const newer = entry('mine', 'newer');
      const wanted = [entry('one'), newer, { ...entry('two'), record: null }, entry('three')];
      await put(mine);
      const start = { local: await snapshot('local'), session: await snapshot('session'), disk: await readDisk() };
      let reachedEnd = false;
      for (let n = 0; !reachedEnd; n += 1) {
        for (const { id } of await listConnections()) if (id !== 'mine') await removeConnection(id);
        await saveConnection(mine.connection);
        await restoreDisk(start.disk);
        await restore('local', start.local);
        await restore('session', start.session);
        const calls = failStorageAt(n, fault);
        const told = await applyImport(wanted).catch(() => ({ state: 'thrown' as const }));
        reachedEnd = calls() <= n;
        vi.restoreAllMocks();
        if (told.state === 'imported') await expectHere(...wanted);
        else if (told.state === 'failed' && told.undone) await expectHere(mine);
        // No connection ticks what nobody has.
        for (const { id } of await listConnections()) {
          const { state } = await openRecord(id);
          expect(['open', id === 'two' ? 'missing' : 'open'], `call ${n}: ${id}`).toContain(state);
        }
        // The browser is restarted, and the same file imported again.
        await fakeBrowser.storage.session.clear();
        expect(await unlockVault(PASSPHRASE)).toBe('open');
        const again = await plan(...wanted);
        const rest = again.planned.filter(({ fate }) => fate !== 'same').map(({ entry: each }) => each);
        expect(await applyImport(rest), `call ${n}`).toMatchObject({ state: 'imported' });
        await expectHere(...wanted);
      }
    },
  );
});
