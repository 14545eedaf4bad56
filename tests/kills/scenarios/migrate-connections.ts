import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newConnection } from '../../../lib/new-connection';
import { mainPair } from '../../support/a-connection';
import { emptyBytes, readBytes } from '../bytes';
import type { Scenario } from '../run';

/** More than go over at once, so that a kill falls between two batches, too. */
const COUNT = 620;
const load = () => import('../../../lib/connections');

const made = Array.from({ length: COUNT }, (_, at) =>
  newConnection('halopsa-to-dnsfilter', `Customer ${at}`, mainPair, new Date(Date.UTC(2026, 0, 1, 0, at))),
);
const sorted = (all: readonly { id: string }[]) => JSON.stringify(all.toSorted((a, b) => a.id.localeCompare(b.id)));

/** Connections of the first layout go into the database; one of them is changed at once. */
export const migrateConnections: Scenario<Awaited<ReturnType<typeof load>>, { renamed: boolean }> = {
  name: 'migrate connections',
  runs: 30,
  ends: ['worker', 'browser'],
  load,
  start: async () => {
    await emptyBytes();
    await fakeBrowser.storage.local.set(Object.fromEntries(made.map((each) => [`connection:${each.id}`, each])));
    return readBytes();
  },
  tell: () => ({ renamed: false }),
  act: async (modules, told) => {
    if (told.renamed) return;
    await modules.updateConnection(made[3]?.id ?? '', (before) => ({ ...before, customer: 'Renamed' }));
    told.renamed = true;
  },
  wake: async () => undefined,
  judge: async (modules) => {
    const all = await modules.listConnections();
    const renamed = all.find(({ id }) => id === made[3]?.id);
    const others = (list: readonly { id: string }[]) => sorted(list.filter(({ id }) => id !== renamed?.id));
    const { recent, total } = await modules.recentSummaries(COUNT + 1);
    const old = Object.keys(await fakeBrowser.storage.local.get(null)).filter((key) => key.startsWith('connection:'));
    const lost = [
      others(all) !== others(made) && `${COUNT - all.length} of ${COUNT}, or what is in them`,
      renamed?.customer !== 'Renamed' && 'the new name',
      new Set(recent.map(({ id }) => id)).size !== COUNT && 'a summary',
    ];
    const doubled = [old.length > 0 && `${old.length} in the old place`, total > COUNT && `${total} summaries`];
    return {
      lost: lost.filter((each) => typeof each === 'string'),
      doubled: doubled.filter((each) => typeof each === 'string'),
    };
  },
};
