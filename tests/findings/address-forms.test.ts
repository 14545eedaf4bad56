import { describe, expect, it } from 'vitest';
import { bareHost } from '../../lib/findings/rules/bare-host';
import type { Judged } from '../../lib/findings/rules/rule';
import { noTrailingSlash } from '../../lib/findings/rules/trailing-slash';

const judged = (value: string | undefined): Judged => ({
  lint: { rule: 'bare-host', field: 'authUrl', at: 'destination', why: '', reference: 'docs' },
  value,
  shape: undefined,
  secret: false,
  format: 'url',
  hosting: 'hosted',
  fromAddress: undefined,
  others: [],
});

describe('forms of an address that one destination takes and another does not', () => {
  it('a slash at the end is named where the destination adds its own, so that nobody hunts a 404', () => {
    expect(noTrailingSlash(judged('https://acme.halopsa.com/auth/ '))).toEqual({
      cause: 'extra-trailing-slash',
      expected: 'https://acme.halopsa.com/auth',
    });
    expect(noTrailingSlash(judged('https://acme.halopsa.com/auth'))).toBeUndefined();
  });

  it.each(['https://acme.halopsa.com', 'https://acme.halopsa.com/auth', 'acme.halopsa.com/auth'])(
    '%s is more than the host that is asked for',
    (value) => {
      expect(bareHost(judged(value))).toEqual({ cause: 'value-malformed', expected: 'acme.halopsa.com' });
    },
  );

  it.each(['acme.halopsa.com', 'acme', '', undefined])('%s is no mistake', (value) => {
    expect(bareHost(judged(value))).toBeUndefined();
    expect(noTrailingSlash(judged(value))).toBeUndefined();
  });
});
