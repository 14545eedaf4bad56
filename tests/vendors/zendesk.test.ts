// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { pairById } from '../../lib/integrations/index';
import { causesOf, onLab, verdictsOf } from './support/on-lab';

const lab = onLab('https://acmehelp.zendesk.com');
const HELD = { email: 'admin@acme.example', apiToken: 'aB3dE6gH9jK2mN5pQ8rS1tU4vW7xY0zA3bC6dE9f' };

const prove = (values = HELD) => lab.prove('zendesk-to-clientst0r', values);

describe('Zendesk', () => {
  it('proves a token that somebody still has', async () => {
    const verification = await prove();
    expect(causesOf(verification)).toEqual([]);
    expect(Object.values(verdictsOf(verification))).toEqual(['granted', 'granted', 'granted']);
    expect(JSON.stringify([verification, lab.requests()])).not.toContain(HELD.apiToken);
  });

  it('does not take the anonymous user for a sign-in, as Client St0r’s own test does', async () => {
    const verification = await prove({ ...HELD, apiToken: 'another' });
    expect(causesOf(verification)).toEqual(['wrong-secret']);
    expect(Object.values(verdictsOf(verification))).not.toContain('granted');
    expect(lab.requests().map(({ path }) => path)).not.toContain('/api/v2/users/me.json');
  });

  it('never advises to make a new token, since nobody can', async () => {
    lab.fault('zendesk', 'wrong-secret');
    const { checks } = await prove();
    const fixes = checks.flatMap(({ fix }) => fix ?? []);
    expect(fixes.length).toBeGreaterThan(0);
    for (const fix of fixes) expect(fix).not.toMatch(/generate|create|make a new/i);
  });

  it('blames the role of the address, not the token, when a customer’s address stands beside it', async () => {
    expect(causesOf(await prove({ ...HELD, email: 'viewer@acme.example' }))).toEqual(['role-lacks-permission']);
  });

  it.each(['wrong-host', 'rate-limited', 'maintenance', 'redirected'])('names %s as that', async (fault) => {
    lab.fault('zendesk', fault);
    expect(causesOf(await prove())).toEqual([fault]);
  });

  it('says before anybody starts that it cannot work for who has no token, with the dates', () => {
    const verdict = pairById('zendesk-to-clientst0r')?.integration.verdict;
    expect(verdict).toMatchObject({ state: 'cannot-work', since: '2026-10-27' });
    expect(`${verdict?.reason} ${verdict?.advice}`).toContain('30 April 2027');
  });
});
