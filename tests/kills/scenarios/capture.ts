import { newConnection } from '../../../lib/new-connection';
import { saveConnection, setActiveConnection } from '../../../lib/connections';
import { sealRecord } from '../../../lib/vault/records';
import { mainPair } from '../../support/a-connection';
import { readBytes } from '../bytes';
import type { Scenario } from '../run';
import { ORIGIN, TAB, openVault, showConsole, unlock } from './stage';

const FROM = { tab: TAB, origin: ORIGIN };
const PAGE = 'application-new';
const SECRET = 'invented-secret-4411-7Qx2';
const load = async () => ({
  ...(await import('../../../entrypoints/background/capture')),
  ...(await import('../../../entrypoints/background/drop-lost')),
  ...(await import('../../../entrypoints/background/settle-waiting')),
  ...(await import('../../../lib/connections')),
  ...(await import('../../../lib/vault/records')),
  ...(await import('../../../lib/vault/unlock')),
});

interface Told {
  /** The page said "Captured". */
  captured: boolean;
}

const fresh = newConnection('halopsa-to-dnsfilter', 'Acme', mainPair, new Date('2026-11-22T12:00:00Z'));
const connection = { ...fresh, source: { ...fresh.source, origin: ORIGIN } };

/** A secret that is shown once is captured, beside a value that was sealed before. */
export const capture: Scenario<Awaited<ReturnType<typeof load>>, Told> = {
  name: 'capture',
  runs: 140,
  ends: ['worker', 'worker', 'worker', 'browser'],
  load,
  start: async () => {
    await openVault();
    await saveConnection(connection);
    await setActiveConnection(connection.id);
    await sealRecord(connection.id, { vendor: 'halopsa', origin: ORIGIN, values: { tenant: 'acme' } });
    await showConsole({ page: PAGE });
    return readBytes();
  },
  tell: () => ({ captured: false }),
  act: async (modules, told) => {
    // As long as the page did not say so, the person presses again.
    if (told.captured) return;
    const { refused } = await modules.saveCapture({ page: PAGE, values: { clientSecret: SECRET } }, FROM);
    told.captured = refused === undefined;
  },
  wake: async (modules, _, ended) => {
    await showConsole({ page: PAGE });
    if (ended === 'browser') await unlock(modules);
    await modules.settleWaiting();
    await modules.dropAllLost();
  },
  judge: async (modules, told) => {
    const opened = await modules.openRecord(connection.id);
    const values = opened.state === 'open' ? opened.record.values : {};
    const kept = await modules.getConnection(connection.id);
    const lost = [
      !told.captured && 'the capture was never told as done',
      values['tenant'] !== 'acme' && 'the value that was sealed before',
      values['clientSecret'] !== SECRET && `the secret (${opened.state})`,
      !kept?.fields['clientSecret'] && 'the tick of the secret',
      (await modules.pendingIds()).length > 0 && 'the place on disk: it is in memory only',
    ];
    const ids = await modules.recordIds();
    const { stores } = await readBytes();
    const doubled = [
      ids.length !== 1 && `${ids.length} records`,
      (stores['quarantine']?.length ?? 0) > 0 && 'an envelope in quarantine',
      JSON.stringify(kept).includes(SECRET) && 'the secret stands in clear',
    ];
    return {
      lost: lost.filter((each) => typeof each === 'string'),
      doubled: doubled.filter((each) => typeof each === 'string'),
    };
  },
};
