import { saveConnection } from '../../../lib/connections';
import type { Exported } from '../../../lib/vault/export-vault';
import { sealRecord } from '../../../lib/vault/records';
import { aConnection } from '../../support/a-connection';
import { record } from '../../vault/floor-vault';
import { readBytes } from '../bytes';
import type { Scenario } from '../run';
import { openVault, unlock } from './stage';

const MINE = ['one', 'two', 'three'];
const load = async () => ({
  ...(await import('../../../entrypoints/background/drop-lost')),
  ...(await import('../../../entrypoints/background/settle-waiting')),
  ...(await import('../../../entrypoints/options/apply-import')),
  ...(await import('../../../lib/connections')),
  ...(await import('../../../lib/vault/records')),
  ...(await import('../../../lib/vault/state')),
  ...(await import('../../../lib/vault/unlock')),
});
type Modules = Awaited<ReturnType<typeof load>>;

const entry = (id: string, customer: string): Exported => ({
  connection: aConnection((each) => Object.assign(each, { id, customer })),
  record: record(customer),
});
/** Nobody's program writes such a one: its turn comes when the others are written, and all is taken back. */
const broken: Exported = { ...entry('broken', 'theirs'), record: { ...record('theirs'), values: { 'no name': 'x' } } };
const file = [...MINE, 'new'].map((id) => entry(id, 'theirs'));

/** How runs ended, so that neither end is only thought of. */
export const undone = { mine: 0, theirs: 0 };

/** A file that cannot be imported as a whole is taken back: all of it, or nothing of it. */
export const undoImport: Scenario<Modules, { pressed: boolean }> = {
  name: 'undo an import',
  runs: 120,
  ends: ['worker', 'browser'],
  load,
  start: async () => {
    await openVault();
    for (const id of MINE) {
      const { connection, record: held } = entry(id, 'mine');
      await saveConnection(connection);
      if (held) await sealRecord(id, held);
    }
    return readBytes();
  },
  tell: () => ({ pressed: false }),
  act: async (modules, told) => {
    if (!told.pressed) {
      told.pressed = true;
      await modules.applyImport([...file, broken], undefined, file.length);
    }
    if ((await modules.vaultState()).state === 'locked') await unlock(modules);
  },
  wake: async (modules) => {
    await modules.settleWaiting();
    await modules.dropAllLost();
  },
  judge: async (modules) => {
    const found = await Promise.all(
      MINE.map(async (id) => {
        const sealed = await modules.openRecord(id);
        const origin = sealed.state === 'open' ? sealed.record.origin : sealed.state;
        return [(await modules.getConnection(id))?.customer ?? 'none', origin] as const;
      }),
    );
    const customers = new Set(found.map(([customer]) => customer));
    const [customer = 'none'] = customers;
    if (customer === 'mine' || customer === 'theirs') undone[customer] += 1;
    const came = (await modules.getConnection('new')) !== undefined;
    const lost = [
      customers.size > 1 && 'the whole: some are as before and some as in the file',
      found.some(([name, origin]) => origin !== `https://${name}.halopsa.com`) && 'a value of its connection',
      Object.keys(undone).includes(customer) || 'a connection',
      came !== (customer === 'theirs') && 'the whole: a new one is not as the others',
      (await modules.pendingIds()).length > 0 && 'the place on disk: it is in memory only',
    ];
    const { stores } = await readBytes();
    const doubled = [
      (await modules.recordIds()).length !== stores['connections']?.length && 'a record without its connection',
      (stores['quarantine']?.length ?? 0) > 0 && 'an envelope in quarantine',
    ];
    return {
      lost: lost.filter((each) => typeof each === 'string'),
      doubled: doubled.filter((each) => typeof each === 'string'),
    };
  },
};
