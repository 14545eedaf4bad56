import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeHalo, page, plain, refusal, scopesAsked, startFakeHalo } from './support/fake-halo';
import { causes, check, run } from './support/run';

let halo: FakeHalo;
beforeEach(async () => {
  halo = await startFakeHalo();
});
afterEach(() => halo.close());

const tokenRequests = () => halo.hits.filter(({ method }) => method === 'POST');

describe('a server that gives no token', () => {
  // Chromium holds an extension's requests to an address back after a few answers of 500 or above, longer with each one:
  // whoever tests again once the server is well would be told that it does not answer.
  it.each([
    ['in maintenance', 'maintenance', page(503)],
    ['that throttles', 'rate-limited', plain(429, 'Retry later', { 'retry-after': '30' })],
    ['that does not know the client', 'wrong-client-id', refusal('invalid_client', "The 'client_id' is invalid.", 401)],
    ['that sends the request elsewhere', 'redirected', plain(307, '', { location: 'http://127.0.0.1:9/' })],
  ])('%s is asked once, and not again for each permission', async (_, cause, answer) => {
    halo.on('/auth/token', answer);
    expect(causes(await run(halo.origin))).toEqual([`get-token: ${cause}`]);
    expect(tokenRequests()).toHaveLength(1);
  });

  it('because of a permission is asked for each alone, so that the missing box has a name', async () => {
    halo.on(
      '/auth/token',
      refusal('invalid_request', 'This client application is not allowed to use the specified scope.'),
    );
    await run(halo.origin);
    const alone = tokenRequests().map(scopesAsked);
    expect(alone.filter(({ length }) => length === 1).flat()).toEqual(expect.arrayContaining(['edit:invoices', 'all']));
    expect(new Set(alone.map(String)).size).toBe(alone.length);
  });
});

describe('a request that gets lost', () => {
  const lost = (path: string): typeof fetch => {
    const { fetch } = globalThis;
    return (input, init) =>
      new URL(new Request(input).url).pathname.startsWith(path)
        ? Promise.reject(new TypeError('Failed to fetch'))
        : fetch(input, init);
  };

  it('while the server answers others is told apart from a server that is gone', async () => {
    const one = check(await run(halo.origin, { fetch: lost('/auth/token') }), 'get-token');
    expect(one).toMatchObject({ state: 'failed', cause: 'unreachable' });
    expect(one.verdict).toContain('the browser holds requests to it back');
    const all = check(await run(halo.origin, { fetch: lost('/') }), 'find-instance');
    expect(all).toMatchObject({ state: 'failed', cause: 'unreachable' });
    expect(all.verdict).not.toContain('the browser holds requests to it back');
  });
});
