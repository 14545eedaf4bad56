// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { pairById } from '../../lib/integrations/index';
import { addressValues } from '../../lib/model/address';
import datto from '../../lib/vendors/datto-rmm';
import { labVendor } from '../lab/vendors/index';
import { causesOf, onLab, verdictsOf } from './support/on-lab';

const lab = onLab('https://pinotage.rmm.datto.com');
const PAIR = 'datto-rmm-to-clientst0r';

/** Keys of a user with this security level, saved; API access is on. */
async function keys(level = 'Read-only integration'): Promise<{ apiKey: string; apiSecret: string }> {
  await lab.press('access-control', 'Save', { apiAccess: 'on' });
  await lab.press('user-new', 'Save User', { username: 'clientst0r-api', level });
  const { once = {} } = await lab.press('user', 'Generate API Keys');
  await lab.press('user', 'Save User');
  return { apiKey: once['apiKey'] ?? '', apiSecret: once['apiSecret'] ?? '' };
}

describe('Datto RMM', () => {
  it('knows the API’s host from either console, so that nobody types one platform’s keys into another', () => {
    const apiUrl = 'https://syrah-api.centrastage.net';
    expect(addressValues(datto, 'https://syrah.rmm.datto.com')).toEqual({ apiUrl });
    expect(addressValues(datto, 'https://syrah.centrastage.net')).toEqual({ apiUrl });
  });

  it('signs in as the public client and keeps key and secret out of every address', async () => {
    const held = await keys();
    const verification = await lab.prove(PAIR, held);
    expect(causesOf(verification)).toEqual([]);
    expect(Object.values(verdictsOf(verification))).toEqual(['granted', 'granted', 'granted']);
    expect(verification.loginAs).toBe('Acme Managed Services');
    expect(JSON.stringify(lab.requests())).not.toMatch(new RegExp(`${held.apiKey}|${held.apiSecret}`));
  });

  it('tells a missing right from a blocked address, though both answer 403', async () => {
    const held = await keys('Sites only');
    const verification = await lab.prove(PAIR, held);
    expect(causesOf(verification)).toEqual(['role-lacks-permission']);
    expect(verdictsOf(verification)).toMatchObject({ 'view-sites': 'granted', 'view-devices': 'missing' });
    lab.fault('datto-rmm', 'ip-not-allowed');
    expect(causesOf(await lab.prove(PAIR, held))).toEqual(['ip-not-allowed']);
  });

  it('names keys that were never saved', async () => {
    await lab.press('access-control', 'Save', { apiAccess: 'on' });
    const { once = {} } = await lab.press('user', 'Generate API Keys');
    const held = { apiKey: once['apiKey'] ?? '', apiSecret: once['apiSecret'] ?? '' };
    expect(causesOf(await lab.prove(PAIR, held))).toEqual(['wrong-secret']);
  });

  const faults = labVendor('datto-rmm').faults.filter(({ at }) => at === 'api');
  it.each(faults.map(({ name }) => name))('names %s, and nothing beside it', async (name) => {
    const held = await keys();
    lab.fault('datto-rmm', name);
    expect(causesOf(await lab.prove(PAIR, held))).toEqual([name]);
  });

  it('says before anybody starts that Client St0r asks for no token', () => {
    const verdict = pairById(PAIR)?.integration.verdict;
    expect(verdict).toMatchObject({ state: 'cannot-work' });
    // The day of a release that was read is not the day on which something stopped working.
    expect(verdict?.since).toBeUndefined();
    expect(verdict?.reason).toContain('3.11.9 (22 February 2026');
  });
});
