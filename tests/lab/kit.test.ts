// @vitest-environment node
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { call } from './call.ts';
import { common, type CommonFault } from './kit/common-faults.ts';
import { basicOf, bearerOf, fieldsOf } from './kit/credentials.ts';
import { startLab, type Lab } from './server.ts';
import { syncroIn } from './syncro-in.ts';

const BUILD_MS = 60_000;
const syncro = 'https://acmemsp.syncromsp.com';

let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
}, BUILD_MS);
afterAll(() => lab.close());
beforeEach(() => lab.reset());

const { get, press, token } = syncroIn(() => lab);

describe('a console of the kit', () => {
  it('is served on any path under a strict policy, and its frames to itself only', async () => {
    for (const path of ['/', '/dashboard', '/api_tokens/new', '/no/such/page']) {
      const page = await get(path);
      expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
      expect(page.headers['content-security-policy']).toContain("script-src 'self'");
      expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(page.text).not.toMatch(/<script(?![^>]*src=)/);
    }
    expect((await get('/framed/api-tokens')).headers['content-security-policy']).toContain("frame-ancestors 'self'");
  });

  it('opens for a person although the API is down, so that a fault does not take the guide away', async () => {
    lab.fault('syncro', 'maintenance');
    expect((await get('/api_tokens')).status).toBe(200);
    expect((await get('/api/v1/odd', { 'sec-fetch-mode': 'navigate' })).status).toBe(200);
    expect((await get('/api/v1/me')).status).toBe(503);
  });

  it('shows a shown-once value once', async () => {
    const made = await token('Customers - List/Search');
    expect(made).toMatch(/^T[0-9a-f]{12}-[0-9a-f]{25}$/);
    const again = await get('/console-data/values/api-token-new');
    expect(again.text).not.toContain(made);
    expect(JSON.stringify(lab.state())).not.toContain(made);
  });

  it('tells of typed values as SHA-256 only, and forgets them at a reset', async () => {
    await press('api-tokens', 'Save', { secret: 'hunter-two', tab: 'Other' });
    const { textsSha256 } = lab.state().vendors['syncro'] ?? {};
    expect(textsSha256).toEqual({ secret: expect.stringMatching(/^[0-9a-f]{64}$/) });
    lab.reset();
    expect(lab.state().vendors['syncro']).toEqual({ chosen: {}, textsSha256: {}, memory: [] });
  });

  it('answers an unknown tenant and an unknown page of its data with 404', async () => {
    expect((await call(lab.port, 'https://nobody.syncromsp.com/dashboard')).status).toBe(404);
    expect((await get('/console-data/values/no-such-page')).status).toBe(404);
  });

  it('delays what the API answers, not what the console shows', async () => {
    lab.latency(1_000);
    const api = get('/api/v1/me');
    await expect.poll(() => lab.requests()).toHaveLength(1);
    await get('/dashboard');
    expect(lab.requests()[0]).toMatchObject({ path: '/api/v1/me', endedAt: null });
    expect((await api).status).toBe(401);
  });
});

describe('the faults that any vendor can have', () => {
  const html = 'text/html; charset=utf-8';
  // Syncro has no request without a key, so a network's own page cannot be told from any other there.
  type Absent = 'unreachable' | 'timeout' | 'response-too-large' | 'captive-portal';
  const seen: Record<Exclude<CommonFault, Absent>, unknown[]> = {
    maintenance: [503, html, undefined],
    'html-instead-of-json': [200, html, undefined],
    'rate-limited': [429, 'text/plain', '30'],
    redirected: [307, undefined, undefined],
    'ip-not-allowed': [403, 'text/plain', undefined],
  };

  it.each(Object.entries(seen).filter(([name]) => name !== 'ip-not-allowed'))('%s', async (name, wanted) => {
    lab.fault('syncro', name);
    const { status, headers } = await get('/api/v1/me', { authorization: await token() });
    expect([status, headers['content-type'], headers['retry-after']]).toEqual(wanted);
    lab.fault('syncro', null);
    expect((await get('/api/v1/me')).status).toBe(401);
  });

  it('cuts off, keeps waiting, and sends more than anybody should read', async () => {
    lab.fault('syncro', 'unreachable');
    await expect(get('/api/v1/me')).rejects.toThrow('socket hang up');
    lab.fault('syncro', null);
    lab.fault('syncro', 'timeout');
    const leaving = new AbortController();
    const asked = call(lab.port, `${syncro}/api/v1/me`, { signal: leaving.signal });
    await expect.poll(() => lab.requests().at(-1)).toMatchObject({ path: '/api/v1/me', endedAt: null });
    leaving.abort();
    await expect(asked).rejects.toThrow();
    expect(lab.faults['syncro']).toContain('response-too-large');
  });

  it('keep to the paths that they are about', async () => {
    const [fault] = common(['ip-not-allowed'], { on: '/api/' });
    const side = { values: {}, memory: {}, has: () => true, env: {}, fetchAsVendor: fetch };
    const answer = async (path: string) => {
      const url = new URL(path, syncro);
      return fault?.answer?.(side, new Request(url), url);
    };
    expect((await answer('/api/v1/me'))?.status).toBe(403);
    expect(await answer('/auth/token')).toBeUndefined();
  });
});

describe('reading a request', () => {
  const request = (init: RequestInit) => new Request('https://api.example/token', { method: 'POST', ...init });

  it('knows Basic and Bearer headers, with colons in the password', () => {
    const basic = request({ headers: { authorization: `Basic ${btoa('acme+pub:pri:vate')}` } });
    expect(basicOf(basic)).toEqual({ user: 'acme+pub', password: 'pri:vate' });
    expect(bearerOf(basic)).toBeUndefined();
    const bearer = request({ headers: { authorization: 'bearer abc.def' } });
    expect([bearerOf(bearer), basicOf(bearer)]).toEqual(['abc.def', undefined]);
  });

  it('reads fields from a form, from JSON and from multipart', async () => {
    const fields = { grant_type: 'password', username: 'a b' };
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    const json = { body: JSON.stringify(fields), headers: { 'content-type': 'application/json' } };
    for (const init of [{ body: new URLSearchParams(fields) }, { body: form }, json])
      expect(await fieldsOf(request(init))).toEqual(fields);
    expect(await fieldsOf(request({ ...json, body: '{' }))).toEqual({});
  });
});
