import { saveConnection, setActiveConnection } from '../../../lib/connections';
import { shapeOf } from '../../../lib/model/shape';
import { newConnection } from '../../../lib/new-connection';
import { lockVault } from '../../../lib/vault/lock';
import { sealRecord } from '../../../lib/vault/records';
import { mainPair } from '../../support/a-connection';
import { readBytes } from '../bytes';
import type { Scenario } from '../run';
import { ORIGIN, TAB, openVault, showConsole, unlock } from './stage';

const PAGE = 'application-new';
const OLD = 'invented-secret-of-yesterday-1177-3Kp9';
const NEW = 'invented-secret-of-today-4411-7Qx2';
const OLD_AT = '2026-11-21T12:00:00.000Z';
const load = async () => ({
  ...(await import('../../../entrypoints/background/capture')),
  ...(await import('../../../entrypoints/background/drop-lost')),
  ...(await import('../../../entrypoints/background/open-values')),
  ...(await import('../../../lib/connections')),
  ...(await import('../../../lib/vault/records')),
  ...(await import('../../../lib/vault/unlock')),
});

interface Told {
  /** The page said "Captured". */
  captured: boolean;
  ended: 'worker' | 'browser' | undefined;
}

const fresh = newConnection('halopsa-to-dnsfilter', 'Acme', mainPair, new Date('2026-11-22T12:00:00Z'));
const held = (value: string) => ({ state: 'held', from: 'page', at: OLD_AT, shape: shapeOf(value) }) as const;
const connection = {
  ...fresh,
  source: { ...fresh.source, origin: ORIGIN },
  fields: { tenant: { ...held('acme'), value: 'acme' }, clientSecret: held(OLD) },
};

/** How the runs ended, so that neither end is only thought of. */
export const ends = { kept: 0, gone: 0 };

/** A secret is captured while the vault is locked and holds an older one of the same field; then the vault is unlocked. */
export const lockedCapture: Scenario<Awaited<ReturnType<typeof load>>, Told> = {
  name: 'capture while locked',
  runs: 160,
  ends: ['worker', 'browser'],
  load,
  start: async () => {
    await openVault();
    await saveConnection(connection);
    await setActiveConnection(connection.id);
    await sealRecord(connection.id, {
      vendor: 'halopsa',
      origin: ORIGIN,
      values: { tenant: 'acme', clientSecret: OLD },
    });
    await lockVault();
    await showConsole({ page: PAGE });
    return readBytes();
  },
  tell: () => ({ captured: false, ended: undefined }),
  act: async (modules, told) => {
    if (!told.captured) {
      const from = { tab: TAB, origin: ORIGIN };
      const { refused } = await modules.saveCapture({ page: PAGE, values: { clientSecret: NEW } }, from);
      told.captured = refused === undefined;
    }
    await unlock(modules);
  },
  wake: async (modules, told, ended) => {
    told.ended = ended;
    await showConsole({ page: PAGE });
    await modules.dropAllLost();
  },
  judge: async (modules, told) => {
    const opened = await modules.openValues(connection.id);
    const used = typeof opened === 'string' ? undefined : opened.values['clientSecret'];
    const sealed = await modules.openRecord(connection.id);
    const values = sealed.state === 'open' ? sealed.record.values : {};
    const kept = await modules.getConnection(connection.id);
    const field = kept?.fields['clientSecret'];
    const gone = kept?.lost?.['clientSecret'] !== undefined;
    ends[field ? 'kept' : 'gone'] += 1;
    const lost = [
      typeof opened === 'string' && `the values: ${opened}`,
      !told.captured && 'the capture was never told as done',
      values['tenant'] !== 'acme' && 'the value that was sealed before',
      field?.at === OLD_AT && 'the capture: the older one is ticked as if there were no other',
      field && values['clientSecret'] !== NEW && 'the truth: the tick is of today, the vault holds another secret',
      field && used !== NEW && 'the truth: a fill would write another secret than the ticked one',
      field && gone && 'the truth: it is held and said to be gone',
      field?.waits && 'the end of the waiting: the mark stands on a sealed value',
      !field && used !== undefined && 'the truth: a fill would write a secret that no tick speaks of',
      !field && !gone && 'the word that it is gone',
      !field && values['clientSecret'] === NEW && 'a sealed secret: its tick was taken away',
      !field && told.ended === 'worker' && 'the secret: the browser had it in memory all the time',
      (await modules.pendingIds()).length > 0 && 'the place on disk: it is in memory only',
    ];
    const ids = await modules.recordIds();
    const { stores } = await readBytes();
    const doubled = [
      ids.length !== 1 && `${ids.length} records`,
      (stores['quarantine']?.length ?? 0) > 0 && 'an envelope in quarantine',
      [OLD, NEW].some((secret) => JSON.stringify(kept).includes(secret)) && 'the secret stands in clear',
    ];
    return {
      lost: lost.filter((each) => typeof each === 'string'),
      doubled: doubled.filter((each) => typeof each === 'string'),
    };
  },
};
