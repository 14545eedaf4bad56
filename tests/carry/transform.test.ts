import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carriedValue, transform } from '../../lib/carry/transform';
import integration from '../../lib/integrations/halopsa-to-dnsfilter';
import { Transform } from '../../lib/model/integration';

const names = Transform.options;
const value = fc.oneof(
  fc.string(),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    '',
    '/',
    '//',
    'https://',
    'https://https://',
    'https://a.halopsa.com/auth/',
    ' https://a.halopsa.com/auth ',
    'HTTP://A/b',
  ),
);

describe('a value is never changed silently on its way', () => {
  test.each(names)('%s done twice is done once', (name) => {
    fc.assert(
      fc.property(value, (v) => {
        expect(transform(transform(v, [name]), [name])).toBe(transform(v, [name]));
      }),
    );
  });

  test('trim takes white space at the ends only', () => {
    fc.assert(
      fc.property(value, (v) => {
        const at = v.indexOf(transform(v, ['trim']));
        expect(v.slice(0, at) + v.slice(at + transform(v, ['trim']).length)).toMatch(/^\s*$/);
      }),
    );
  });

  test('add-trailing-slash only adds one slash at the end', () => {
    fc.assert(
      fc.property(value, (v) => {
        expect([v, `${v}/`]).toContain(transform(v, ['add-trailing-slash']));
      }),
    );
  });

  test('drop-trailing-slash only takes slashes at the end', () => {
    fc.assert(
      fc.property(value, (v) => {
        const kept = transform(v, ['drop-trailing-slash']);
        expect(v.startsWith(kept)).toBe(true);
        expect(v.slice(kept.length)).toMatch(/^\/*$/);
      }),
    );
  });

  test('drop-scheme only takes http:// or https:// at the start', () => {
    fc.assert(
      fc.property(value, (v) => {
        const kept = transform(v, ['drop-scheme']);
        expect(v.endsWith(kept)).toBe(true);
        expect(v.slice(0, v.length - kept.length)).toMatch(/^(https?:\/\/)*$/i);
      }),
    );
  });

  test('host-only leaves exactly the host', () => {
    fc.assert(
      fc.property(fc.domain(), fc.webPath(), (host, path) => {
        expect(transform(`https://${host}${path}`, ['host-only'])).toBe(host);
      }),
    );
  });
});

describe('HaloPSA to DNSFilter', () => {
  const carried = (to: string, v: string, hosting: 'hosted' | 'on-prem' = 'hosted') =>
    carriedValue(
      integration.carries.find((carry) => carry.to === to)!,
      v,
      hosting,
    );

  test('the Authorization Server arrives with its slash, the Resource Server without', () => {
    expect(carried('authorizationServer', ' https://acme.halopsa.com/auth')).toBe('https://acme.halopsa.com/auth/');
    expect(carried('authorizationServer', 'https://acme.halopsa.com/auth/')).toBe('https://acme.halopsa.com/auth/');
    expect(carried('resourceServer', 'https://acme.halopsa.com/api/')).toBe('https://acme.halopsa.com/api');
  });

  test('the tenant is Not set on-premise, and itself when hosted', () => {
    expect(carried('tenant', 'acme')).toBe('acme');
    expect(carried('tenant', '', 'on-prem')).toBe('Not set');
  });
});
