// @vitest-environment node
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { carriedValue } from '../../lib/carry/transform';
import { pairs } from '../../lib/integrations/index';
import { addressValues } from '../../lib/model/address';
import type { Verification } from '../../lib/model/check';
import { nothingSeen } from '../../lib/model/connection';
import type { Pair } from '../../lib/model/pair';
import { verify } from '../../lib/verify/verify';
import { pressIn } from '../lab/press-in.ts';
import { type Lab, startLab } from '../lab/server';
import { setRole, setUp } from '../lab/set-up.ts';
import { fetchFromLab } from '../verify/support/fetch-from-lab';
import { causesOf, verdictsOf } from '../vendors/support/on-lab';

const ORIGIN = 'https://acme.halopsa.com';
/** The last button of a form, where it is not Save. */
const OWN_BUTTON: Record<string, string> = { cipp: 'Submit', humanizeit: 'OK' };
const LAB_IDS: Record<string, string> = {
  haloClientId: 'halo_client_id',
  haloClientSecret: 'halo_client_secret',
  haloTenant: 'halo_tenant',
  baseUrl: 'base_url',
};

let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
}, 120_000);
afterAll(() => lab.close());
beforeEach(() => lab.reset());

async function values(pair: Pair, permissions: readonly string[]): Promise<Record<string, string>> {
  const { authorisationServer, draftClientId: _, ...rest } = await setUp(lab, ORIGIN, [...permissions]);
  await setRole(lab, ORIGIN, { tickets: 'modify' });
  return { ...addressValues(pair.source, ORIGIN), ...rest, authorizationServer: authorisationServer };
}

const prove = (pair: Pair, held: Record<string, string>): Promise<Verification> =>
  verify({
    pair,
    hosting: 'hosted',
    values: held,
    provisional: [],
    valueFindings: [],
    seen: nothingSeen(),
    consoleOrigin: ORIGIN,
    mayReach: () => Promise.resolve(true),
    onProgress: () => {},
    fetch: fetchFromLab(lab.port),
    timeoutMs: 1_500,
  });

const formOf = ({ integration }: Pair, held: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    integration.carries.map((carry) => [
      LAB_IDS[carry.to] ?? carry.to,
      carriedValue(carry, held[carry.from] ?? '', 'hosted'),
    ]),
  );

/** What the destination says once the form is saved, having called HaloPSA as it does. */
async function connect({ destination }: Pair, form: Record<string, string>): Promise<'connected' | 'refused'> {
  const press = pressIn(lab, destination.id);
  if (destination.id === 'clientst0r') {
    await press('psa-create', 'Save Integration', { psa_provider: 'HaloPSA', name: 'Acme', ...form });
    return (await press('psa-detail', 'Test Connection')).alert === undefined ? 'connected' : 'refused';
  }
  return (await press('halopsa-form', OWN_BUTTON[destination.id] ?? 'Save', form)).alert === undefined
    ? 'connected'
    : 'refused';
}

const elsewhere = pairs.filter(({ source, destination }) => source.id === 'halopsa' && destination.id !== 'dnsfilter');

describe.each(elsewhere.map((pair) => [pair.integration.id, pair] as const))('%s', (_, pair) => {
  it('connects with exactly the permissions and the form of values that its guide asks for', async () => {
    const held = await values(pair, pair.integration.grants);
    const verification = await prove(pair, held);
    expect(causesOf(verification)).toEqual([]);
    expect(Object.values(verdictsOf(verification))).not.toContain('missing');
    expect(Object.values(verdictsOf(verification))).toContain('granted');
    expect(await connect(pair, formOf(pair, held))).toBe('connected');
  });

  it('tells before anybody saves that the permissions of DNSFilter’s guide are not enough', async () => {
    const held = await values(pair, ['read:contracts']);
    expect(causesOf(await prove(pair, held))).toContain('application-lacks-permission');
    expect(await connect(pair, formOf(pair, held))).toBe('refused');
  });
});

describe('the form of the addresses', () => {
  const of = (id: string) => elsewhere.filter(({ destination }) => destination.id === id);

  it.each([...of('cipp'), ...of('n8n')].map((pair) => [pair.destination.name, pair] as const))(
    'breaks %s by a slash at its end, so that the slash is taken off on the way',
    async (_, pair) => {
      const held = await values(pair, pair.integration.grants);
      const slashed = { ...held, authorizationServer: `${held['authorizationServer'] ?? ''}/` };
      expect(await connect(pair, formOf(pair, slashed))).toBe('connected');
      const form = formOf(pair, held);
      expect(await connect(pair, { ...form, authUrl: `${form['authUrl'] ?? ''}/` })).toBe('refused');
    },
  );

  it.each(of('rewst'))('is a bare host name for Rewst', async (pair) => {
    const form = formOf(pair, await values(pair, pair.integration.grants));
    expect(form).toMatchObject({ authHost: 'acme.halopsa.com', resourceHost: 'acme.halopsa.com' });
    expect(await connect(pair, { ...form, authHost: 'https://acme.halopsa.com/auth' })).toBe('refused');
  });

  it.each(of('roboshadow'))('is the sub-domain alone for RoboShadow', async (pair) => {
    expect(formOf(pair, await values(pair, []))).toMatchObject({ subdomain: 'acme' });
  });
});
