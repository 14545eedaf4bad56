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
/** How a person names the form and presses its last button, where it is not the plain one. */
const OWN_FORM: Record<string, { page: string; button: string }> = { cipp: { page: 'halopsa-form', button: 'Submit' } };
const PLAIN = { page: 'halopsa-form', button: 'Save' };
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
  const { page, button } = OWN_FORM[destination.id] ?? PLAIN;
  return (await press(page, button, form)).alert === undefined ? 'connected' : 'refused';
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
