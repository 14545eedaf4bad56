import { describe, expect, it } from 'vitest';
import { carriedValue } from '../../lib/carry/transform';
import { lintValues } from '../../lib/findings/lint-values';
import { pairById } from '../../lib/integrations/index';
import { pairSteps } from '../../lib/model/pair-steps';
import { aConnection, seen, sight } from '../support/a-connection';

const found = pairById('halopsa-to-vciotoolbox');
if (!found) throw new Error('there is no guide into vCIOToolbox');
const pair = found;

describe('vCIOToolbox', () => {
  it('keeps the tenant’s box empty on premises', () => {
    const carry = pair.integration.carries.find(({ to }) => to === 'tenant');
    if (!carry) throw new Error('no tenant is carried');
    expect(carriedValue(carry, 'acme', 'hosted')).toBe('acme');
    expect(carriedValue(carry, 'acme', 'on-prem')).toBe('');
  });

  it('tells the API URL from the Auth URL, which look alike', () => {
    const connection = aConnection((each) => {
      each.destination.seen = seen({
        fields: {
          apiUrl: sight('https://acme.halopsa.com/auth'),
          authUrl: sight('https://acme.halopsa.com/api'),
        },
      });
    });
    expect(lintValues(connection, pair).map(({ field, cause }) => [field, cause])).toEqual(
      expect.arrayContaining([
        ['authUrl', 'fields-swapped'],
        ['apiUrl', 'fields-swapped'],
      ]),
    );
  });

  it('says which levels its agent needs before the application is made, since the application can do no more', () => {
    const steps = pairSteps(pair, 'hosted').map(({ step }) => step);
    expect(steps[0]).toMatchObject({ id: 'agent-levels', done: { manual: true } });
    expect(steps[0]?.how).toMatch(/Tickets, Customers, CRM, Assets and Products to Read and Modify/);
    // The levels of DNSFilter's guide are other ones.
    expect(steps.map(({ id }) => id)).not.toContain('role-permissions');
  });

  it('is never asked to hold all permissions, and gets the teams that newer copies of its guide add', () => {
    expect(pair.integration.grants).toContain('all:teams');
    expect(pair.integration.grants).not.toContain('all');
  });
});
