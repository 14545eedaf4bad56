import type { ToFiller } from '../../../lib/messages/contract';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveConnection, setActiveConnection } from '../../../lib/connections';
import { rememberTab } from '../../../lib/tabs';
import { sealRecord } from '../../../lib/vault/records';
import { SECRET, aConnection } from '../../support/a-connection';
import { readBytes } from '../bytes';
import type { Scenario } from '../run';
import { gated } from '../world';
import { FORM_ORIGIN, FORM_TAB, answerFor, openVault, unlock } from './stage';

const VALUES = {
  clientId: 'id-of-acme',
  clientSecret: SECRET,
  resourceServer: 'https://acme.halopsa.com/api',
  authorizationServer: 'https://acme.halopsa.com/auth',
  tenant: 'acme',
};
const load = async () => ({
  ...(await import('../../../entrypoints/background/fill')),
  ...(await import('../../../lib/connections')),
  ...(await import('../../../lib/vault/records')),
  ...(await import('../../../lib/vault/unlock')),
});

interface Told {
  pressed: number;
  written: number;
  outcomes: number;
  form: Map<string, string>;
}

const showForm = () =>
  rememberTab(FORM_TAB, {
    vendor: 'dnsfilter',
    page: FORM_PAGE,
    title: 'Connect',
    origin: FORM_ORIGIN,
    path: '/',
  });
const FORM_PAGE = 'psa-form';

/** Five values go into the other console's form. */
export const fill: Scenario<Awaited<ReturnType<typeof load>>, Told> = {
  name: 'fill',
  runs: 80,
  ends: ['worker', 'worker', 'browser'],
  load,
  start: async () => {
    await openVault();
    const connection = aConnection();
    await saveConnection(connection);
    await setActiveConnection(connection.id);
    await sealRecord(connection.id, { vendor: 'halopsa', origin: 'https://acme.halopsa.com', values: VALUES });
    await showForm();
    return readBytes();
  },
  tell: () => {
    const told: Told = { pressed: 0, written: 0, outcomes: 0, form: new Map() };
    answerFor({
      get: async () => ({ id: FORM_TAB, url: `${FORM_ORIGIN}/` }),
      sendMessage: (_tab: number, message: ToFiller) =>
        gated(() => {
          if (message.to !== 'filler') return undefined;
          told.written += 1;
          for (const { id, value } of message.fields) told.form.set(id, value);
          return { outcomes: message.fields.map(({ id }) => ({ field: id, kept: true })) };
        }),
    });
    Object.assign(fakeBrowser.scripting, {
      executeScript: () => gated(() => [{ frameId: 0, result: { origin: FORM_ORIGIN, ready: true } }]),
    });
    return told;
  },
  act: async (modules, told) => {
    // The panel told what was written: nobody presses again.
    if (told.outcomes > 0) return;
    told.pressed += 1;
    const { outcomes, refused } = await modules.fillForm({ connection: 'c1' });
    if (refused) throw new Error(`refused: ${refused}`);
    told.outcomes = outcomes.length;
  },
  wake: async (modules, _, ended) => {
    await showForm();
    if (ended === 'browser') await unlock(modules);
  },
  judge: async (modules, told) => {
    const opened = await modules.openRecord('c1');
    const values = opened.state === 'open' ? opened.record.values : {};
    const kept = await modules.getConnection('c1');
    const marks = Object.values(kept?.carried ?? {});
    const lost = [
      JSON.stringify(values) !== JSON.stringify(VALUES) && `the sealed values (${opened.state})`,
      told.form.size !== 5 && `${5 - told.form.size} fields of the form`,
      marks.filter((mark) => mark.kept).length !== told.outcomes && 'what the fill found',
    ];
    const doubled = [
      told.written > told.pressed && `${told.written} writes for ${told.pressed} presses`,
      (await modules.listConnections()).length !== 1 && 'the connection',
    ];
    return {
      lost: lost.filter((each) => typeof each === 'string'),
      doubled: doubled.filter((each) => typeof each === 'string'),
    };
  },
};
