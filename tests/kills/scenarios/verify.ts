import { vi } from 'vitest';
import { saveConnection, setActiveConnection } from '../../../lib/connections';
import { sealRecord } from '../../../lib/vault/records';
import { setRole, setUp } from '../../lab/set-up';
import { type Lab, startLab } from '../../lab/server';
import { aConnection } from '../../support/a-connection';
import { fetchFromLab } from '../../verify/support/fetch-from-lab';
import { SEEN } from '../../verify/support/run';
import { readBytes } from '../bytes';
import type { Scenario } from '../run';
import { gated } from '../world';
import { ORIGIN, openVault, unlock } from './stage';

const load = async () => ({
  ...(await import('../../../entrypoints/background/verify')),
  ...(await import('../../../lib/connections')),
  ...(await import('../../../lib/vault/records')),
  ...(await import('../../../lib/vault/unlock')),
});

interface Told {
  pressed: number;
  tokens: number;
  ended: boolean;
}

let lab: Lab | undefined;
export const closeLab = async (): Promise<void> => lab?.close();

/** A verification against the lab's servers, with its progress kept as it goes. */
export const verify: Scenario<Awaited<ReturnType<typeof load>>, Told> = {
  name: 'verify',
  runs: 60,
  ends: ['worker', 'worker', 'browser'],
  load,
  start: async () => {
    lab = await startLab();
    await setRole(lab, ORIGIN, { customers: 'modify' });
    const { clientId, clientSecret, resourceServer, authorisationServer, tenant } = await setUp(lab, ORIGIN);
    await openVault();
    const connection = aConnection((each) => {
      each.source.seen = SEEN;
    });
    await saveConnection(connection);
    await setActiveConnection(connection.id);
    const values = { clientId, clientSecret, resourceServer, authorizationServer: authorisationServer, tenant };
    await sealRecord(connection.id, { vendor: 'halopsa', origin: ORIGIN, values });
    return readBytes();
  },
  tell: () => {
    const told: Told = { pressed: 0, tokens: 0, ended: false };
    const fetchLab = fetchFromLab(lab?.port ?? 0);
    vi.stubGlobal('fetch', (input: Request | string, init?: RequestInit) =>
      gated(() => {
        if ((input instanceof Request ? input.url : input).endsWith('/token')) told.tokens += 1;
        return fetchLab(input, init);
      }),
    );
    return told;
  },
  act: async (modules, told) => {
    if (told.ended) return;
    told.pressed += 1;
    const { started, refused } = await modules.runVerification({ connection: 'c1' });
    if (!started) throw new Error(`refused: ${refused}`);
    told.ended = true;
  },
  wake: async (modules, told, ended) => {
    const before = told.tokens;
    await modules.endInterrupted();
    const state = (await modules.getConnection('c1'))?.verification?.state;
    if (state === 'running') throw new Error('the panel goes on saying "running"');
    if (told.tokens !== before) throw new Error('a token was asked for and nobody pressed');
    if (ended === 'browser') await unlock(modules);
  },
  judge: async (modules, told) => {
    const { verification } = (await modules.getConnection('c1')) ?? {};
    const states = new Set(verification?.checks.map(({ state }) => state));
    const opened = await modules.openRecord('c1');
    const ids = verification?.checks.map(({ id }) => id) ?? [];
    const lost = [
      verification?.state !== 'done' && `the result (${verification?.state})`,
      !states.has('passed') && 'every passed check',
      states.has('failed') && 'the proof: a check failed',
      opened.state !== 'open' && `the sealed values (${opened.state})`,
    ];
    // A run asks for one token, and for one more a write permission that is proven without writing; never on its own.
    const doubled = [
      new Set(ids).size !== ids.length && 'a check',
      told.tokens > told.pressed * TOKENS && `${told.tokens} tokens for ${told.pressed} presses`,
    ];
    return {
      lost: lost.filter((each) => typeof each === 'string'),
      doubled: doubled.filter((each) => typeof each === 'string'),
    };
  },
};
/** Token requests of one undisturbed run. */
const TOKENS = 9;
