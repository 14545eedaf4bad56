// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { OwnProbe, OwnSystem } from '../../lib/model/own-system';
import { ownPair } from '../../lib/own/own-pair';
import { aDescription } from '../support/a-description';
import { causesOf, onLab } from '../vendors/support/on-lab';

const lab = onLab('https://console.meridian-desk.example');

const key = async (): Promise<string> => (await lab.press('api', 'Generate key')).once?.['key'] ?? '';

const prove = (f3: string, change?: (own: OwnSystem) => void, f2 = 'https://api.meridian-desk.example') =>
  lab.prove(ownPair(aDescription(change)), { f1: 'acme-msp', f2, f3 });

const probe = (more: Partial<OwnProbe>) => (own: OwnSystem) => Object.assign(own.probe!, more);

describe('a probe that a person made', () => {
  it('passes on the status that was named, and calls no right granted', async () => {
    const { checks, permissions } = await prove(await key());
    expect(checks.find(({ id }) => id === 'read-own')).toMatchObject({ state: 'passed', evidence: { status: 200 } });
    expect(permissions).toEqual([
      { id: 'rights', label: 'The rights of the key', needed: true, granted: 'unknown', verdict: 'not tested' },
    ]);
  });

  it('takes an answer without a body, where the person said so, and no other success in its place', async () => {
    const good = await key();
    expect(causesOf(await prove(good, probe({ path: '/v1/ping', expects: 204 })))).toEqual([]);
    expect(causesOf(await prove(good, probe({ path: '/v1/ping', expects: 200 })))).toEqual(['unexpected-answer']);
  });

  it('names a wrong key, and says how it was sent', async () => {
    await key();
    const { checks } = await prove('mdk_invented');
    const check = checks.find(({ id }) => id === 'read-own');
    expect(check).toMatchObject({ state: 'failed', cause: 'wrong-secret', evidence: { status: 401 } });
    expect(check?.fix).toContain('header X-Meridian-Key');
    expect(JSON.stringify(checks)).not.toContain('mdk_invented');
  });

  it.each([
    'wrong-secret',
    'application-lacks-permission',
    'wrong-host',
    'unreachable',
    'maintenance',
    'html-instead-of-json',
    'rate-limited',
    'redirected',
  ])('names %s', async (fault) => {
    const good = await key();
    lab.fault('meridian-desk', fault);
    expect(causesOf(await prove(good))).toEqual([fault]);
  });

  it('asks nothing while the address is none, and says which value', async () => {
    const { checks } = await prove(await key(), undefined, 'api.meridian-desk.example');
    expect(checks.find(({ id }) => id === 'check-values')).toMatchObject({ state: 'failed', cause: 'scheme-missing' });
    expect(lab.requests().some(({ host }) => host.startsWith('api.meridian-desk'))).toBe(false);
  });

  it('asks once, and the server may stand in the description itself', async () => {
    const server = { address: 'https://api.meridian-desk.example/' };
    expect(causesOf(await prove(await key(), probe({ server }), ''))).toEqual([]);
    expect(lab.requests().filter(({ host }) => host.startsWith('api.meridian-desk'))).toHaveLength(1);
  });
});

describe('the key is sent as the person said', () => {
  const sent = (more: Partial<OwnProbe>) => {
    const { auth } = ownPair(aDescription(probe(more))).source;
    return auth?.strategy === 'key' ? auth.sends : undefined;
  };

  it('in a header, after a text', () => {
    expect(sent({ name: 'Authorization', prefix: 'Token ' })).toEqual({
      headers: { Authorization: ['Token ', { field: 'f3' }] },
    });
  });

  it('as Bearer, as Basic with and without a user, in the query', () => {
    expect(sent({ by: 'bearer' })).toEqual({ headers: { authorization: ['Bearer ', { field: 'f3' }] } });
    expect(sent({ by: 'basic', user: 'f1' })).toEqual({
      basic: { user: [{ field: 'f1' }], password: [{ field: 'f3' }] },
    });
    expect(sent({ by: 'basic' })).toEqual({ basic: { user: [''], password: [{ field: 'f3' }] } });
    expect(sent({ by: 'query', name: 'api_key' })).toEqual({ query: { api_key: [{ field: 'f3' }] } });
  });
});
