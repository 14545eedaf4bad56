// @vitest-environment node
import { connect } from 'node:http2';
import { once } from 'node:events';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { call } from './call.ts';
import { createControl } from './control.ts';
import { LAB_API_KEY } from './dnsfilter/api.ts';
import { RequestLog } from './request-log.ts';
import { startLab, type Lab } from './server.ts';
import { createState } from './state.ts';
import { NEEDED, read, setRole, setUp, token, type Credentials } from './set-up.ts';

const BUILD_MS = 60_000;
const { halopsa, otherTenant, onPrem, vanity, dnsfilter, dnsfilterApi } = {
  halopsa: 'https://acme.halopsa.com',
  otherTenant: 'https://globex.halopsa.com',
  onPrem: 'https://halo.northwind.example',
  vanity: 'https://psa.acme-msp.example',
  dnsfilter: 'https://app.dnsfilter.com',
  dnsfilterApi: 'https://api.dnsfilter.com',
};

let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
}, BUILD_MS);
afterAll(() => lab.close());
beforeEach(() => lab.reset());

const accessToken = async (credentials: Credentials, more = {}): Promise<string> =>
  (await token(lab, credentials, more)).json<{ access_token: string }>().access_token;

describe('a healthy HaloPSA', () => {
  it('gives another Client ID at Save than the form showed', async () => {
    const credentials = await setUp(lab, halopsa);
    expect(credentials.clientId).not.toBe(credentials.draftClientId);
    expect((await token(lab, credentials)).status).toBe(200);
    expect((await token(lab, { ...credentials, clientId: credentials.draftClientId })).status).toBe(401);
  });

  it('tells its authorization server and tenant without a token, in either case', async () => {
    for (const path of ['/api/authinfo', '/api/AuthInfo', '/API/AUTHINFO'])
      expect((await call(lab.port, `${halopsa}${path}`)).json()).toEqual({
        auth_url: `${halopsa}/auth`,
        tenant_id: 'acme',
      });
    expect((await call(lab.port, `${vanity}/api/authinfo`)).json()).toMatchObject({ auth_url: `${vanity}/auth` });
    expect((await call(lab.port, `${onPrem}/api/authinfo`)).json()).toEqual({ auth_url: `${onPrem}/auth` });
    const configuration = await call(lab.port, `${halopsa}/auth/.well-known/openid-configuration`);
    expect(configuration.json()).toMatchObject({ token_endpoint: `${halopsa}/auth/token` });
  });

  it('gives a token that names the agent and reads the four lists and no more', async () => {
    const credentials = await setUp(lab, halopsa);
    const answer = (await token(lab, credentials)).json<Record<string, string>>();
    expect(answer).toMatchObject({ token_type: 'Bearer', expires_in: 3600, scope: NEEDED.join(' ') });
    const claims: unknown = JSON.parse(Buffer.from(answer['id_token']?.split('.')[1] ?? '', 'base64url').toString());
    expect(claims).toMatchObject({ name: 'DNSFilter API', agent_id: '7' });
    const bearer = answer['access_token'] ?? '';
    expect((await read(lab, credentials, 'Agent/me', bearer)).json()).toMatchObject({ name: 'DNSFilter API' });
    const list = 'pageinate=true&page_size=1&page_no=2';
    for (const [path, key] of [
      ['Client', 'clients'],
      ['clientcontract', 'contracts'],
      ['ITEM', 'items'],
      ['Invoice', 'invoices'],
    ] as const) {
      const rows = (await read(lab, credentials, `${path}?${list}`, bearer)).json<Record<string, unknown[]>>();
      expect(rows[key]).toHaveLength(1);
      expect(rows['record_count']).toBeGreaterThan(1);
    }
    for (const path of ['Tickets', 'Team'])
      expect((await read(lab, credentials, path, bearer)).json()).toHaveProperty('ClassName');
  });

  it('keeps customers apart: no token works on another tenant', async () => {
    const credentials = await setUp(lab, halopsa);
    const bearer = await accessToken(credentials);
    const elsewhere = { ...credentials, resourceServer: `${otherTenant}/api` };
    expect((await read(lab, elsewhere, 'Client', bearer)).status).toBe(401);
    expect((await token(lab, { ...credentials, authorisationServer: `${otherTenant}/auth` })).status).toBe(401);
    expect((await call(lab.port, 'https://nobody.halopsa.com/config')).status).toBe(404);
    expect((await call(lab.port, 'https://acme-old.halopsa.com/api/authinfo')).status).toBe(404);
  });

  it('shows Not set as the tenant on premises, and needs none there', async () => {
    const credentials = await setUp(lab, onPrem);
    expect(credentials).toMatchObject({ tenant: 'Not set', authorisationServer: `${onPrem}/auth` });
    expect((await token(lab, credentials)).status).toBe(200);
  });

  it('lets an agent do no more than its role allows', async () => {
    const credentials = await setUp(lab, halopsa);
    await setRole(lab, halopsa, { products: 'not-set' });
    const bearer = await accessToken(credentials);
    expect((await read(lab, credentials, 'Item', bearer)).status).toBe(403);
    expect((await read(lab, credentials, 'Client', bearer)).status).toBe(200);
  });

  it('refuses every method but GET and counts it', async () => {
    const credentials = await setUp(lab, halopsa);
    const authorization = `Bearer ${await accessToken(credentials)}`;
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect((await call(lab.port, `${halopsa}/api/Client`, { method, headers: { authorization } })).status).toBe(405);
    expect(lab.state().refusedWrites).toBe(3);
  });

  it('sends no CORS headers', async () => {
    const answer = await call(lab.port, `${halopsa}/api/authinfo`, { headers: { origin: 'https://evil.example' } });
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('the token endpoint', () => {
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const cases: [string, Record<string, string | undefined>, number, string, string][] = [
    ['no grant type', { grant_type: undefined }, 400, 'invalid_request', "'grant_type' parameter is missing"],
    ['another grant type', { grant_type: 'password' }, 400, 'unsupported_grant_type', 'not supported'],
    ['no Client ID', { client_id: undefined }, 400, 'invalid_request', 'client_id'],
    ['an unknown Client ID', { client_id: 'nobody' }, 401, 'invalid_client', "'client_id' is invalid"],
    ['no secret', { client_secret: undefined }, 401, 'invalid_client', "'client_secret' parameter"],
    ['a wrong secret', { client_secret: 'wrong' }, 401, 'invalid_client', 'credentials are invalid'],
    ['a scope that does not exist', { scope: 'read:clients' }, 400, 'invalid_scope', 'scope'],
    ['a scope without its tick', { scope: 'read:tickets' }, 400, 'invalid_request', 'not allowed to use the specified'],
    ['"all" without its tick', { scope: 'all' }, 400, 'invalid_request', 'not allowed to use the specified'],
    ['an unknown tenant', { tenant: 'acme-test' }, 400, 'invalid_request', "tenant 'acme-test'"],
  ];
  it.each(cases)('names what is wrong with %s', async (_, more, status, error, text) => {
    const answer = await token(lab, await setUp(lab, halopsa), more);
    expect(answer.status).toBe(status);
    expect(answer.json()).toMatchObject({ error, error_uri: expect.stringContaining('https://') });
    expect(answer.json<{ error_description: string }>().error_description).toContain(text);
  });

  it('takes a Basic header instead, but not both', async () => {
    const { clientId, clientSecret } = await setUp(lab, halopsa);
    const authorization = `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`;
    const ask = (body: string) =>
      call(lab.port, `${halopsa}/auth/token?tenant=acme`, {
        method: 'POST',
        headers: { ...form, authorization },
        body,
      });
    expect((await ask('grant_type=client_credentials')).status).toBe(200);
    expect((await ask(`grant_type=client_credentials&client_id=${clientId}&client_secret=x`)).text).toContain(
      'Multiple',
    );
  });

  it('wants a form, a POST and single slashes', async () => {
    const { clientId, clientSecret } = await setUp(lab, halopsa);
    const body = JSON.stringify({ grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret });
    const ask = (path: string, more = {}) => call(lab.port, `${halopsa}${path}`, { method: 'POST', ...more });
    const asJson = await ask('/auth/token', { headers: { 'content-type': 'application/json' }, body });
    expect(asJson.json()).toMatchObject({ error: 'invalid_request' });
    expect((await ask('/auth/token', { method: 'GET' })).status).toBe(405);
    for (const path of ['/auth//token', '/authtoken', '/auth/token/token', '/api/token']) {
      const answer = await ask(path, { headers: form });
      expect([path, answer.status, answer.headers['content-type']]).toEqual([path, 404, 'text/html; charset=utf-8']);
    }
  });

  it('lets an edit tick stand for reading', async () => {
    const credentials = await setUp(lab, halopsa, ['edit:contracts']);
    const bearer = await accessToken(credentials, { scope: 'read:contracts' });
    expect((await read(lab, credentials, 'ClientContract', bearer)).status).toBe(200);
    const editOnly = await accessToken(credentials, { scope: 'edit:contracts' });
    expect((await read(lab, credentials, 'ClientContract', editOnly)).status).toBe(200);
  });

  it('gives a token without scope, which then opens nothing', async () => {
    const credentials = await setUp(lab, halopsa);
    const answer = await token(lab, credentials, { scope: undefined });
    expect(answer.status).toBe(200);
    expect(answer.json()).not.toHaveProperty('scope');
    const { access_token: bearer } = answer.json<{ access_token: string }>();
    expect((await read(lab, credentials, 'Client', bearer)).status).toBe(401);
    expect((await read(lab, credentials, 'Agent/me', bearer)).status).toBe(401);
  });
});

describe('DNSFilter', () => {
  const test = (values: Partial<Record<string, string>>) =>
    call(lab.port, `${dnsfilter}/dashboard-data/psa/test`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(values),
    });
  const values = (credentials: Credentials) => ({
    clientId: credentials.clientId,
    clientSecret: credentials.clientSecret,
    resourceServer: credentials.resourceServer,
    authorizationServer: `${credentials.authorisationServer}/`,
    tenant: credentials.tenant,
  });

  it('connects for real with the right values, hosted and on premises', async () => {
    for (const origin of [halopsa, onPrem]) {
      lab.reset();
      expect((await test(values(await setUp(lab, origin)))).status).toBe(200);
      expect(lab.state().dnsfilter).toMatchObject({ status: 'connected', billingPending: false });
    }
    const accounts = await call(lab.port, `${dnsfilter}/dashboard-data/psa/accounts`);
    expect(accounts.json<{ customers: string[] }>().customers).toContain('Tidewater Marina');
  });

  it('blames the authorization server for a missing or a doubled slash', async () => {
    const right = values(await setUp(lab, halopsa));
    for (const authorizationServer of [`${halopsa}/auth`, `${halopsa}/auth//`]) {
      const answer = await test({ ...right, authorizationServer });
      expect(answer.status).toBe(422);
      expect(answer.json<{ alert: string }>().alert).toMatch(/authorization server/i);
    }
    expect(lab.state().dnsfilter.status).toBe('failed');
  });

  it('says that authentication failed when "all" is ticked, and neither of the two otherwise', async () => {
    const all = await test(values(await setUp(lab, halopsa, [...NEEDED, 'all'])));
    expect(all.json<{ alert: string }>().alert).toMatch(/authentication failed/i);
    const wrong = await test({ ...values(await setUp(lab, halopsa)), clientSecret: 'wrong' });
    expect(wrong.json<{ alert: string }>().alert).not.toMatch(/authentication failed|authorization server/i);
  });

  it('wants exactly Not set on premises', async () => {
    const right = values(await setUp(lab, onPrem));
    expect((await test({ ...right, tenant: 'not-set' })).status).toBe(422);
  });

  it('answers its own API to the right key in any of the three forms', async () => {
    const ask = (authorization: string, path = 'users/self') =>
      call(lab.port, `${dnsfilterApi}/v1/${path}`, { headers: { authorization } });
    for (const key of [LAB_API_KEY, `Bearer ${LAB_API_KEY}`, `Token ${LAB_API_KEY}`])
      expect((await ask(key)).json()).toMatchObject({ data: { type: 'users' } });
    expect((await ask('wrong')).json()).toEqual({ error: 'Not Authorized' });
    const organizations = await ask(LAB_API_KEY, 'organizations');
    expect(organizations.text).toContain('"active_psa_integration":false');
  });
});

describe('the consoles', () => {
  it('are served on every route with a strict policy and without inline script', async () => {
    for (const address of [`${halopsa}/config/integrations/api`, `${onPrem}/config`, `${dnsfilter}/psa`]) {
      const page = await call(lab.port, address);
      expect(page.headers['content-security-policy']).toContain("script-src 'self'");
      const [, script] = /src="(\/assets\/[^"]+\.js)"/.exec(page.text) ?? [];
      expect((await call(lab.port, new URL(script ?? '', address).href)).headers['content-type']).toContain(
        'javascript',
      );
    }
  });

  it('are neither the portal nor another site', async () => {
    for (const address of [`${halopsa}/portal`, 'https://www.example.org/', 'https://nobody.haloitsm.com/'])
      expect((await call(lab.port, address)).text).not.toContain('id="root"');
  });

  it('answer over HTTP/2 too', async () => {
    const session = connect('https://acme.halopsa.com', {
      rejectUnauthorized: false,
      lookup: (_, __, done) => done(null, [{ address: '127.0.0.1', family: 4 }]),
      port: lab.port,
    });
    const stream = session.request({ ':path': '/api/authinfo', ':authority': 'acme.halopsa.com' });
    const [headers] = (await once(stream, 'response')) as [Record<string, unknown>];
    expect(headers[':status']).toBe(200);
    stream.destroy();
    session.destroy();
  });
});

describe('control', () => {
  const post = (path: string, body?: unknown) =>
    call(lab.port, `https://localhost/__lab/${path}`, {
      method: 'POST',
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });

  it('switches faults on and off over the wire and names the known ones for an unknown name', async () => {
    expect((await post('fault', { vendor: 'halopsa', name: 'timeout' })).status).toBe(200);
    expect(lab.state().faults).toEqual([{ vendor: 'halopsa', name: 'timeout' }]);
    await post('fault', { vendor: 'halopsa', name: null });
    expect(lab.state().faults).toEqual([]);
    const unknown = await post('fault', { vendor: 'halopsa', name: 'gremlins' });
    expect([unknown.status, unknown.text]).toEqual([404, expect.stringContaining('maintenance')]);
    expect((await post('fault', { vendor: 'nobody', name: 'timeout' })).status).toBe(404);
    expect((await post('fault', 'timeout')).status).toBe(400);
  });

  it('forgets everything at a reset', async () => {
    await setUp(lab, halopsa);
    await post('fault', { vendor: 'halopsa', name: 'timeout' });
    await post('latency', { ms: 5 });
    await post('reset');
    expect(lab.state()).toMatchObject({ faults: [], latencyMs: 0, tokensIssued: 0 });
    expect(lab.state().applications.every(({ system }) => system)).toBe(true);
    expect(lab.requests()).toEqual([]);
  });

  it('delays API answers by the latency asked for', async () => {
    await post('latency', { ms: 300 });
    await call(lab.port, `${halopsa}/api/authinfo`);
    await expect.poll(() => lab.requests().every(({ endedAt }) => endedAt !== null)).toBe(true);
    const took = Object.fromEntries(lab.requests().map((one) => [one.path, (one.endedAt ?? 0) - one.startedAt]));
    // Timers of Node may fire up to a millisecond early.
    expect(took['/api/authinfo']).toBeGreaterThanOrEqual(299);
  });

  it('logs requests without any value that could be secret', async () => {
    const credentials = await setUp(lab, halopsa);
    const bearer = await accessToken(credentials);
    await read(lab, credentials, 'Client?pageinate=true&search=private', bearer);
    await expect.poll(() => lab.requests().at(-1)?.status).toBe(200);
    expect(lab.requests().at(-1)).toMatchObject({
      by: 'network',
      method: 'GET',
      host: 'acme.halopsa.com',
      path: '/api/Client',
      queryNames: ['pageinate', 'search'],
      headerNames: expect.arrayContaining(['authorization']),
    });
    const published = JSON.stringify([lab.requests(), lab.state()]);
    for (const secret of [credentials.clientSecret, bearer, 'private']) expect(published).not.toContain(secret);
    expect(published).toMatch(/"secretSha256":"[0-9a-f]{64}"/);
  });

  it('answers callers on this machine only', async () => {
    const control = createControl(createState(), new RequestLog());
    const from = (remoteAddress: string) =>
      control.request('/__lab/state', {}, { incoming: { socket: { remoteAddress } } });
    expect((await from('127.0.0.1')).status).toBe(200);
    for (const address of ['192.168.1.20', '10.0.0.5', '::ffff:10.0.0.5'])
      expect((await from(address)).status).toBe(403);
    expect((await control.request('/__lab/state', {}, {})).status).toBe(403);
  });
});
