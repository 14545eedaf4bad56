// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { pairById } from '../../lib/integrations/index';
import { pairSteps } from '../../lib/model/pair-steps';
import sentinel from '../lab/vendors/sentinel';
import { causesOf, onLab, verdictsOf } from './support/on-lab';

const PAIR = 'sentinel-to-dnsfilter';
const lab = onLab('https://portal.azure.com');

async function values(): Promise<Record<string, string>> {
  await lab.press('app-new', 'Register', { appName: 'DNSFilter export' });
  const { clientId = '', tenantId = '' } = await lab.open('app-overview');
  const { once = {} } = await lab.press('app-secrets', 'New client secret');
  return { ...sentinel.inHand, clientId, tenantId, clientSecret: once['secretValue'] ?? '' };
}

describe('Microsoft Sentinel', () => {
  it('proves tenant, application and secret by one token, and writes nothing', async () => {
    const held = await values();
    const verification = await lab.prove(PAIR, held);
    expect(verification.checks.map(({ id, state }) => [id, state])).toEqual([
      ['check-values', 'passed'],
      ['allow-hosts', 'passed'],
      ['get-token', 'passed'],
    ]);
    expect(lab.requests().filter(({ host }) => host.includes('ingest'))).toEqual([]);
    expect(JSON.stringify([verification, lab.requests()])).not.toContain(held['clientSecret']);
  });

  it('never calls the role on the rule granted, because nothing was written', async () => {
    expect(verdictsOf(await lab.prove(PAIR, await values()))).toEqual({ 'monitoring-metrics-publisher': 'not tested' });
  });

  it('begins with a look at DNSFilter’s form, since no public page tells whether it takes a rule', () => {
    const pair = pairById(PAIR);
    if (!pair) throw new Error('no guide');
    expect(pairSteps(pair, 'hosted')[0]?.step).toMatchObject({ id: 'look-at-form', done: { manual: true } });
  });

  it('is what the retired way by workspace key points to', () => {
    const { verdict } = pairById('sentinel-workspace-key-to-dnsfilter')?.integration ?? {};
    expect(verdict).toMatchObject({ state: 'cannot-work', since: '2026-09-14' });
    expect(verdict?.instead).toContain(PAIR);
  });

  it.each(sentinel.faults.filter(({ at }) => at === 'api').map(({ name }) => name))(
    'names %s, and nothing beside it',
    async (fault) => {
      const held = await values();
      lab.fault('sentinel', fault);
      expect(causesOf(await lab.prove(PAIR, held))).toEqual([fault]);
    },
  );
});
