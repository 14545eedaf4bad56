import { describe, expect, it } from 'vitest';
import { carriedValue } from '../../lib/carry/transform';
import { lintValues } from '../../lib/findings/lint-values';
import { pairById } from '../../lib/integrations/index';
import { aConnection, seen, sight } from '../support/a-connection';

const found = pairById('halopsa-to-cipp');
if (!found) throw new Error('there is no guide into CIPP');
const pair = found;

const carried = (to: string, value: string, hosting: 'hosted' | 'on-prem' = 'hosted') => {
  const carry = pair.integration.carries.find((each) => each.to === to);
  if (!carry) throw new Error(`nothing is carried to ${to}`);
  return carriedValue(carry, value, hosting);
};

describe('CIPP', () => {
  it('gets the word None on premises, because any other tenant would be sent', () => {
    expect(carried('tenant', 'acme')).toBe('acme');
    expect(carried('tenant', '', 'on-prem')).toBe('None');
  });

  it('gets both addresses without the slash that would double in front of /token', () => {
    expect(carried('authUrl', 'https://acme.halopsa.com/auth/')).toBe('https://acme.halopsa.com/auth');
    expect(carried('resourceUrl', 'https://acme.halopsa.com/api/')).toBe('https://acme.halopsa.com/api');
  });

  it('is asked for the four permissions of its guide, and “all” counts as too much', () => {
    expect(pair.integration.grants).toEqual(['read:tickets', 'edit:tickets', 'read:customers', 'edit:customers']);
    expect(pair.integration.grants).not.toContain('all');
  });

  it('hears of a slash that somebody typed into its form', () => {
    const connection = aConnection((each) => {
      each.destination.seen = seen({ fields: { authUrl: sight('https://acme.halopsa.com/auth/') } });
    });
    expect(lintValues(connection, pair).map(({ cause }) => cause)).toContain('extra-trailing-slash');
  });
});
