import { describe, expect, it } from 'vitest';
import { expandUrl, templateFields } from '../../lib/verify/expand-url';
import { createRedactor } from '../../lib/verify/redact';
import { causes, check, run } from './support/run';
import { SECRET, seen } from '../support/a-connection';
import { json, plain, refusal, scopesAsked, startFakeHalo, token } from './support/fake-halo';

describe('addresses from templates', () => {
  const template = '{+authorizationServer}/token{?tenant}';
  it('knows which values a template needs, so that a wrong one stops only its own requests', () => {
    expect(templateFields(template)).toEqual(['authorizationServer', 'tenant']);
  });
  it.each([
    ['https://a.example/auth', 'acme', 'https://a.example/auth/token?tenant=acme'],
    ['https://a.example/auth//', undefined, 'https://a.example/auth/token'],
    ['https://a.example', 'a&b=c', 'https://a.example/token?tenant=a%26b%3Dc'],
    [' https://a.example/sub/auth/ ', '', 'https://a.example/sub/auth/token?tenant='],
    ['https://ａ.example/auth', undefined, 'https://a.example/auth/token'],
  ])('%s with tenant %s is %s', (authorizationServer, tenant, expected) => {
    const values = { authorizationServer, ...(tenant === undefined ? {} : { tenant }) };
    expect(expandUrl(template, values)).toBe(expected);
  });
  it.each([
    '',
    'a.example/auth',
    'https://a.example/auth?x=1',
    'https://a.example/#x',
    'https://u:p@a.example',
    'javascript:1',
  ])('makes no address of “%s”', (authorizationServer) => {
    expect(expandUrl(template, { authorizationServer })).toBeNull();
  });
});

describe('masking', () => {
  it('hides what is learnt on the way, and leaves the rest readable', () => {
    const { mask, learn } = createRedactor([]);
    learn('at-5e0fa4b7d913-issued');
    expect(mask('Token at-5e0fa4b7d913-issued was refused')).toBe('Token ••• was refused');
  });
  it('hides a short secret whole', () => {
    expect(createRedactor(['s3c']).mask('is S3C it')).toBe('is ••• it');
  });
  it('does not touch a text without secrets, nor a client ID that resembles nothing', () => {
    expect(createRedactor([SECRET]).mask("The specified 'client_id' is invalid.")).toBe(
      "The specified 'client_id' is invalid.",
    );
  });
});

describe('what a vendor says', () => {
  it('never shows a secret or a token anywhere in the result', async () => {
    const halo = await startFakeHalo();
    try {
      halo.on('/auth/token', (hit, response) => {
        const secret = new URLSearchParams(hit.body).get('client_secret') ?? '';
        const answer =
          scopesAsked(hit).includes('edit:items') && scopesAsked(hit).length === 1
            ? refusal(`odd ${secret}`, `Secret ${secret} is odd: ${encodeURIComponent(secret)}`)
            : token(scopesAsked(hit), { refresh_token: 'rt-0123456789-long' });
        answer(hit, response);
      });
      halo.on('/api/Agent/me', json({ name: `Agent ${SECRET}` }));
      halo.on('/api/Item', (hit, response) => plain(500, `Bearer: ${hit.headers.authorization}`)(hit, response));
      const result = await run(halo.origin, { seen: seen({}) });
      const text = JSON.stringify(result).toLowerCase();
      for (let at = 0; at + 12 <= SECRET.length; at += 1) expect(text).not.toContain(SECRET.slice(at, at + 12));
      expect(text).not.toContain('issued-now');
      expect(result.loginAs).toBe('Agent •••');
      expect(check(result, 'read-items').evidence.detail).toBe('Bearer: Bearer •••');
    } finally {
      await halo.close();
    }
  });

  it('cannot bring down the checks beside it', async () => {
    const halo = await startFakeHalo();
    try {
      halo.on('/api/authinfo', json(null));
      halo.on('/api/Agent/me', json({ name: { first: 'nested' } }));
      halo.on('/api/Item', json({ items: null }));
      const result = await run(halo.origin);
      expect(causes(result)).toEqual(['find-instance: unexpected-answer', 'read-items: unexpected-answer']);
      expect(check(result, 'read-invoices').state).toBe('passed');
    } finally {
      await halo.close();
    }
  });
});
