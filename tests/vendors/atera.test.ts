// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { pairById } from '../../lib/integrations/index';
import { causesOf, onLab, verdictsOf } from './support/on-lab';

const lab = onLab('https://app.atera.com');
const NEEDED = ['Contracts - Read', 'Customers - Read', 'Rates - Read'];

/** A token of custom access with these boxes ticked. */
async function token(...rights: string[]): Promise<string> {
  const pressed = await lab.press('api-token-new', 'Create', {
    tokenName: 'x',
    expires: '2027-10-31',
    access: 'Custom access',
    ...Object.fromEntries(rights.map((right) => [right, 'on'])),
  });
  return pressed.once?.['apiToken'] ?? '';
}

describe('Atera', () => {
  it('accepts a new token as Bearer, so that nobody is sent after a key that no longer exists', async () => {
    const apiToken = await token(...NEEDED);
    const verification = await lab.prove('atera-to-dnsfilter', { apiToken });
    expect(causesOf(verification)).toEqual([]);
    expect(Object.values(verdictsOf(verification))).toEqual(['granted', 'granted', 'granted']);
    expect(JSON.stringify(lab.requests())).not.toContain(apiToken);
  });

  it('tells a box that is not ticked from a wrong token, though both answer 401 without a word', async () => {
    const apiToken = await token('Contracts - Read', 'Customers - Read');
    const verification = await lab.prove('atera-to-dnsfilter', { apiToken });
    expect(causesOf(verification)).toEqual(['application-lacks-permission']);
    expect(verdictsOf(verification)['rates-read']).toBe('missing');
    lab.fault('atera', 'wrong-secret');
    expect(causesOf(await lab.prove('atera-to-dnsfilter', { apiToken }))).toEqual(['wrong-secret']);
  });

  it('asks nothing of a right that the pair does not need, so that a narrow token passes', async () => {
    await lab.prove('atera-to-dnsfilter', { apiToken: await token(...NEEDED) });
    expect(JSON.stringify(lab.requests())).not.toContain('/api/v3/tickets');
  });

  it('says before anybody starts that Client St0r cannot use such a token, since when, and what does work', () => {
    const verdict = pairById('atera-to-clientst0r')?.integration.verdict;
    expect(verdict).toMatchObject({ state: 'cannot-work', since: '2026-06-15' });
    expect(verdict?.advice).toContain('https://app.atera.com/api');
  });
});
