import { keepDrift } from '../../../entrypoints/background/drifts';
import { nothingSeen } from '../../../lib/model/connection';
import { anObservation, sight } from '../../support/a-connection';
import { readBytes } from '../bytes';
import type { Scenario } from '../run';
import { ORIGIN, TAB, answerFor, openVault, showConsole } from './stage';

const FROM = { tab: TAB, origin: ORIGIN };
const load = async () => ({
  ...(await import('../../../entrypoints/background/guide')),
  ...(await import('../../../entrypoints/background/verify')),
  ...(await import('../../../lib/connections')),
});

/** Messages that a page was answered; those after the last one are sent again by a page that still stands. */
interface Told {
  answered: number;
}

const PAGES = [
  anObservation('api', {
    fields: { tenant: sight('acme'), resourceServer: sight(`${ORIGIN}/api`) },
  }),
  anObservation('application', { settings: { active: 'on' }, fields: { clientId: sight('id-of-acme') } }),
  anObservation('application', { settings: { active: 'off' }, alerts: ['An invented alert'] }),
];

/** A guide from its start through three pages and a tick by hand. */
export const guide: Scenario<Awaited<ReturnType<typeof load>>, Told> = {
  name: 'guide',
  runs: 150,
  ends: ['worker', 'worker', 'browser'],
  load,
  start: async () => {
    await openVault();
    await showConsole();
    return readBytes();
  },
  tell: () => {
    answerFor({ get: async () => ({ id: TAB, active: true }) });
    return { answered: 0 };
  },
  act: async (modules, told) => {
    const messages = [
      async () => {
        // The overlay offers a start only where no guide runs.
        const view = await modules.viewGuide({}, FROM);
        if (!view?.guide) await modules.startGuide({ integration: 'halopsa-to-dnsfilter' }, FROM);
      },
      ...PAGES.map((page) => async () => {
        await showConsole({ page: page.page });
        await modules.observeGuide(page, FROM);
      }),
      async () => {
        // The name's control was found missing: then it is ticked by hand.
        await keepDrift(TAB, { page: 'application', step: 'application-name', how: 'ring', lines: [] });
        await modules.confirmStep({ step: 'application-name', done: true }, FROM);
      },
    ];
    for (const message of messages.slice(told.answered)) {
      await message();
      told.answered += 1;
    }
  },
  wake: async (modules) => {
    await showConsole();
    await modules.endInterrupted();
  },
  judge: async (modules) => {
    const all = await modules.listConnections();
    const { recent, total } = await modules.recentSummaries(9);
    const [only] = all;
    const seen = only?.source.seen ?? nothingSeen();
    const lost = [
      !only && 'the connection',
      only && (await modules.activeConnection()) === undefined && 'which connection is worked on',
      seen.fields['tenant']?.value !== 'acme' && 'what the first page showed',
      seen.fields['clientId']?.value !== 'id-of-acme' && 'what the second page showed',
      seen.settings['active'] !== 'off' && 'what the third page showed',
      !only?.confirmed['application-name'] && 'the tick by hand',
      recent[0]?.updatedAt !== only?.updatedAt && 'the summary’s last change',
    ];
    const doubled = [all.length > 1 && `${all.length} connections`, total !== all.length && `${total} summaries`];
    return {
      lost: lost.filter((each) => typeof each === 'string'),
      doubled: doubled.filter((each) => typeof each === 'string'),
    };
  },
};
