// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { pairById } from '../../lib/integrations/index';
import { addressValues } from '../../lib/model/address';
import ninjaone from '../../lib/vendors/ninjaone';
import { labVendor } from '../lab/vendors/index';
import { causesOf, onLab, verdictsOf } from './support/on-lab';

const lab = onLab('https://app.ninjarmm.com');
const PAIR = 'ninjaone-to-clientst0r';
const SERVICE = 'API Services (machine-to-machine)';

/** A client app with these boxes ticked. */
async function app(ticks = ['Monitoring', 'Client credentials'], platform = SERVICE) {
  const boxes = Object.fromEntries(ticks.map((label) => [label, 'on']));
  await lab.press('client-app-new', 'Add', { name: 'x', platform, ...boxes });
  const { clientId = '', clientSecret = '' } = await lab.open('client-app-created');
  return { clientId, clientSecret };
}

describe('NinjaOne', () => {
  it.each(['app', 'us2', 'eu', 'ca', 'oc', 'fed'])('takes the region %s from the console’s address', (region) => {
    const baseUrl = `https://${region}.ninjarmm.com`;
    expect(addressValues(ninjaone, baseUrl)).toEqual({ baseUrl });
  });

  it('signs in by client credentials, without the scope that one region refuses, and keeps the secret to itself', async () => {
    const held = await app();
    const verification = await lab.prove(PAIR, held);
    expect(causesOf(verification)).toEqual([]);
    expect(verdictsOf(verification)).toEqual({ monitoring: 'granted' });
    expect(JSON.stringify([verification, lab.requests()])).not.toContain(held.clientSecret);
  });

  it('names the scope that is not ticked beside the one that should not be', async () => {
    const verification = await lab.prove(PAIR, await app(['Management', 'Client credentials']));
    expect(causesOf(verification).sort()).toEqual(['application-lacks-permission', 'excess-permission']);
    expect(verdictsOf(verification)).toEqual({ monitoring: 'missing' });
  });

  it('objects to an app that could open remote sessions', async () => {
    const { permissions, checks } = await lab.prove(PAIR, await app(['Monitoring', 'Control', 'Client credentials']));
    expect(permissions.find(({ id }) => id === 'control')?.verdict).toBe('excess');
    expect(checks.some(({ cause }) => cause === 'excess-permission')).toBe(true);
  });

  it.each([
    ['the wrong platform', ['Monitoring', 'Client credentials'], 'Web (PHP, Java, .Net Core, etc.)'],
    ['a grant that is not ticked', ['Monitoring'], SERVICE],
  ])('names %s as the grant, not as the secret', async (_, ticks, platform) => {
    expect(causesOf(await lab.prove(PAIR, await app(ticks, platform)))).toEqual(['wrong-grant-type']);
  });

  // Nobody has seen the boxes here, so a refused scope counts as one that is not ticked.
  const faults = labVendor('ninjaone').faults.filter(({ at, name }) => at === 'api' && name !== 'scope-not-allowed');
  it.each(faults.map(({ name }) => name))('names %s, and nothing beside it', async (name) => {
    const held = await app();
    lab.fault('ninjaone', name);
    expect(causesOf(await lab.prove(PAIR, held))).toEqual([name]);
  });

  it('says before anybody starts that no value of Client St0r’s form can work', () => {
    const verdict = pairById(PAIR)?.integration.verdict;
    expect(verdict).toMatchObject({ state: 'cannot-work' });
    // The day of a release that was read is not the day on which something stopped working.
    expect(verdict?.since).toBeUndefined();
    expect(verdict?.reason).toContain('3.11.9 (22 February 2026');
  });
});
