// @vitest-environment node
import { connect as connectTls } from 'node:tls';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { request } from 'node:https';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { call, type Answer } from './call.ts';
import { onLeft, onTyped } from './consoles/dnsfilter/boxes.ts';
import type { Session } from './consoles/dnsfilter/session.ts';
import type { Application } from './consoles/halopsa/application.ts';
import { faults } from './faults.ts';
import { startLab, type Lab } from './server.ts';
import { NEEDED, read, setRole, setUp, token, type Credentials } from './set-up.ts';

const BUILD_MS = 60_000;
const acme = 'https://acme.halopsa.com';

let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
}, BUILD_MS);
afterAll(() => lab.close());
beforeEach(() => lab.reset());

const get = (address: string) => call(lab.port, address);

/** Reads with a token of its own; the token itself must be good. */
const readList = async (credentials: Credentials, path: string): Promise<Answer> => {
  const answer = await token(lab, credentials);
  expect(answer.status).toBe(200);
  return read(lab, credentials, path, answer.json<{ access_token: string }>().access_token);
};

/** The application as the saved view shows it. */
const saved = async ({ clientId }: Credentials): Promise<Application> =>
  (await get(`${acme}/console-data/applications/${clientId}`)).json<{ application: Application }>().application;

const isHtml = (answer: Answer) => answer.headers['content-type']?.startsWith('text/html');

const session = async (): Promise<Session> => (await get('https://app.dnsfilter.com/dashboard-data/session')).json();

const refused = async (credentials: Credentials, status: number, error: string, text: string) => {
  const answer = await token(lab, credentials);
  expect([answer.status, answer.json()]).toEqual([
    status,
    expect.objectContaining({ error, error_description: expect.stringContaining(text) }),
  ]);
};

/** What each fault must look like on the wire, after a set-up made while it was on. */
const seen: Record<string, (credentials: Credentials) => Promise<void>> = {
  'halopsa/wrong-host': async (credentials) => {
    expect(credentials.resourceServer).toBe('https://acme-old.halopsa.com/api');
    expect((await token(lab, credentials)).status).toBe(404);
    expect((await get(`${credentials.resourceServer}/authinfo`)).status).toBe(404);
  },
  'halopsa/unreachable': async () => {
    await expect(get(`${acme}/api/authinfo`)).rejects.toThrow('socket hang up');
    await expect(get(`${acme}/auth/token`)).rejects.toThrow('socket hang up');
    expect((await get(`${acme}/config`)).status).toBe(200);
    expect(lab.requests().find(({ path }) => path === '/api/authinfo')?.status).toBeNull();
  },
  'halopsa/tls': async (credentials) => {
    expect(credentials.authorisationServer).toBe('https://broken-tls.halopsa.com/auth');
    const spki = async (servername: string) => {
      const socket = connectTls({ host: '127.0.0.1', port: lab.port, servername, rejectUnauthorized: false });
      await once(socket, 'secureConnect');
      const key = socket.getPeerX509Certificate()?.publicKey.export({ type: 'spki', format: 'der' });
      socket.destroy();
      return createHash('sha256')
        .update(key ?? '')
        .digest('base64');
    };
    expect(await spki('acme.halopsa.com')).toBe(lab.spki);
    expect(await spki('broken-tls.halopsa.com')).not.toBe(lab.spki);
  },
  'halopsa/scheme-missing': async ({ resourceServer, authorisationServer }) => {
    expect([resourceServer, authorisationServer]).toEqual(['acme.halopsa.com/api', 'acme.halopsa.com/auth']);
    await Promise.resolve();
  },
  'halopsa/scheme-forbidden': async ({ resourceServer, authorisationServer }) => {
    expect([resourceServer, authorisationServer]).toEqual([
      'http://acme.halopsa.com/api',
      'http://acme.halopsa.com/auth',
    ]);
    await Promise.resolve();
  },
  'halopsa/path-suffix': async (credentials) => {
    expect(credentials.authorisationServer).toBe(`${acme}/auth/token`);
    expect((await token(lab, credentials)).status).toBe(404);
  },
  'halopsa/fields-swapped': async (credentials) => {
    expect([credentials.resourceServer, credentials.authorisationServer]).toEqual([`${acme}/auth`, `${acme}/api`]);
    expect((await token(lab, credentials)).status).toBe(404);
  },
  'halopsa/tenant-missing': async ({ tenant }) => {
    expect(tenant).toBe('');
    expect((await get(`${acme}/api/authinfo`)).json()).toMatchObject({ tenant_id: 'acme' });
  },
  'halopsa/wrong-tenant': async (credentials) => {
    expect(credentials.tenant).toBe('acme-test');
    expect((await get(`${acme}/api/authinfo`)).json()).toMatchObject({ tenant_id: 'acme' });
    const answer = await token(lab, credentials, { tenant: credentials.tenant });
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('acme-test')]);
  },
  'halopsa/wrong-client-id': async (credentials) => {
    expect((await saved(credentials)).clientId).toBe(credentials.clientId);
    await refused(credentials, 401, 'invalid_client', "'client_id' is invalid");
    expect((await get(`${acme}/console-data/applications/${credentials.clientId}`)).status).toBe(404);
  },
  'halopsa/client-id-changed-at-save': async (credentials) => {
    // The answer to Save named no Client ID, so only the draft is known.
    expect(credentials.clientId).toBe(credentials.draftClientId);
    await refused(credentials, 401, 'invalid_client', "'client_id' is invalid");
  },
  'halopsa/wrong-secret': (credentials) => refused(credentials, 401, 'invalid_client', 'credentials are invalid'),
  'halopsa/secret-malformed': async (credentials) => {
    expect(credentials.clientSecret).toHaveLength(60);
    await refused(credentials, 401, 'invalid_client', 'credentials are invalid');
  },
  'halopsa/secret-autofilled': async () => {
    const draft = await call(lab.port, `${acme}/console-data/drafts`, { method: 'POST' });
    expect(draft.json()).toMatchObject({ secretBox: 'password' });
  },
  'halopsa/application-inactive': async (credentials) => {
    expect(await saved(credentials)).toMatchObject({ active: false });
    await refused(credentials, 401, 'invalid_client', 'not active');
  },
  'halopsa/wrong-grant-type': async (credentials) => {
    expect(await saved(credentials)).toMatchObject({ method: 'authorization-code' });
    await refused(credentials, 400, 'unauthorized_client', 'grant type');
  },
  'halopsa/wrong-login-type': async (credentials) => {
    expect(await saved(credentials)).toMatchObject({ loginType: 'user' });
    for (const path of ['Agent/me', 'Client', 'Invoice']) expect((await readList(credentials, path)).status).toBe(403);
  },
  'halopsa/scope-empty': async (credentials) => {
    expect((await token(lab, credentials)).json()).not.toHaveProperty('scope');
    for (const path of ['Agent/me', 'Client']) expect((await readList(credentials, path)).status).toBe(401);
  },
  'halopsa/scope-unknown': async (credentials) => {
    await refused(credentials, 400, 'invalid_scope', 'scope');
    expect((await token(lab, credentials, { scope: 'read:items' })).status).toBe(200);
  },
  'halopsa/scope-not-allowed': async (credentials) => {
    expect((await saved(credentials)).permissions).toEqual(NEEDED);
    await refused(credentials, 400, 'invalid_request', 'not allowed to use the specified scope');
    expect((await token(lab, credentials, { scope: 'read:invoices' })).status).toBe(200);
  },
  'halopsa/application-lacks-permission': async (credentials) => {
    expect((await saved(credentials)).permissions).toEqual(NEEDED.filter((scope) => scope !== 'edit:invoices'));
    await refused(credentials, 400, 'invalid_request', 'not allowed to use the specified scope');
  },
  'halopsa/all-permissions': async (credentials) => {
    expect((await saved(credentials)).permissions).toEqual([...NEEDED, 'all']);
    expect((await token(lab, credentials, { scope: 'all' })).status).toBe(200);
  },
  'halopsa/excess-permission': async (credentials) => {
    expect((await saved(credentials)).permissions).toEqual([...NEEDED, 'edit:tickets']);
    expect((await token(lab, credentials, { scope: 'edit:tickets' })).status).toBe(200);
  },
  'halopsa/role-lacks-permission': async (credentials) => {
    await setRole(lab, acme);
    const role = (await get(`${acme}/console-data/roles/4`)).json();
    expect(role).toMatchObject({ levels: { invoices: 'not-set', products: 'modify' } });
    const answer = await readList(credentials, 'Invoice');
    expect([answer.status, Object.keys(answer.json())]).toEqual([403, ['ClassName', 'Message']]);
    expect((await readList(credentials, 'Item')).status).toBe(200);
  },
  'halopsa/ip-not-allowed': async (credentials) => {
    for (const answer of [await token(lab, credentials), await get(`${acme}/api/authinfo`)])
      expect([answer.status, answer.text]).toEqual([403, expect.stringContaining('IP address')]);
  },
  'halopsa/rate-limited': async (credentials) => {
    const answer = await token(lab, credentials);
    expect([answer.status, answer.headers['retry-after'], answer.text]).toEqual([429, '30', 'Retry later']);
  },
  'halopsa/token-expired': async (credentials) => {
    const answer = await readList(credentials, 'Client');
    expect(answer.status).toBe(401);
    expect(answer.headers['www-authenticate']).toBe(
      'Bearer error="invalid_token", error_description="The token is expired"',
    );
  },
  'halopsa/html-instead-of-json': async (credentials) => {
    const answer = await readList(credentials, 'Client');
    expect([answer.status, isHtml(answer)]).toEqual([200, true]);
    expect((await get(`${acme}/api/authinfo`)).json()).toMatchObject({ tenant_id: 'acme' });
  },
  'halopsa/captive-portal': async (credentials) => {
    for (const answer of [await token(lab, credentials), await get(`${acme}/api/authinfo`)])
      expect([answer.status, isHtml(answer), answer.text]).toEqual([
        200,
        true,
        expect.stringContaining('Guest network'),
      ]);
  },
  'halopsa/permission-not-granted-to-extension': async (credentials) => {
    expect(credentials.resourceServer).toBe('https://psa.acme-msp.example/api');
    expect((await readList(credentials, 'Client')).status).toBe(200);
  },
  'halopsa/zero-rows': async (credentials) => {
    expect((await readList(credentials, 'ClientContract')).json()).toEqual({ record_count: 0, contracts: [] });
  },
  'halopsa/not-licensed': async (credentials) => {
    const answer = await readList(credentials, 'Invoice');
    expect([answer.status, answer.json<{ Message: string }>().Message]).toEqual([
      403,
      expect.stringContaining('licensed'),
    ]);
  },
  'halopsa/maintenance': async (credentials) => {
    for (const answer of [await token(lab, credentials), await get(`${acme}/api/authinfo`)])
      expect([answer.status, isHtml(answer)]).toEqual([503, true]);
  },
  'halopsa/response-too-large': async (credentials) => {
    const { access_token: bearer } = (await token(lab, credentials)).json<{ access_token: string }>();
    const sent = request({
      host: '127.0.0.1',
      port: lab.port,
      path: '/api/Item',
      headers: { host: 'acme.halopsa.com', authorization: `Bearer ${bearer}` },
      rejectUnauthorized: false,
      agent: false,
    });
    sent.end();
    const [response] = (await once(sent, 'response')) as [AsyncIterable<Buffer> & { destroy: () => void }];
    let received = 0;
    for await (const part of response) {
      received += part.byteLength;
      if (received > 8 * 1024 * 1024) break;
    }
    expect(received).toBeGreaterThan(8 * 1024 * 1024);
    // Stopped with its reader: an answer that went on would never be logged as ended.
    await expect.poll(() => lab.requests().find(({ path }) => path === '/api/Item')?.endedAt).not.toBeNull();
  },
  'halopsa/redirected': async (credentials) => {
    const answer = await token(lab, credentials);
    expect([answer.status, answer.headers.location]).toEqual([307, 'https://sso.acme-msp.example/token']);
    await call(lab.port, 'https://sso.acme-msp.example/token', { method: 'POST' });
    expect(lab.requests().filter(({ host }) => host === 'sso.acme-msp.example')).toHaveLength(1);
  },
  'halopsa/timeout': async () => {
    const leaving = new AbortController();
    const asked = call(lab.port, `${acme}/auth/token`, { method: 'POST', signal: leaving.signal });
    const entry = () => lab.requests().find(({ path }) => path === '/auth/token');
    await expect.poll(entry).toMatchObject({ status: null, endedAt: null });
    expect((await get(`${acme}/api/authinfo`)).status).toBe(200);
    expect(entry()).toMatchObject({ endedAt: null });
    leaving.abort();
    await expect(asked).rejects.toThrow();
    await expect.poll(() => entry()?.endedAt).not.toBeNull();
    expect(entry()).toMatchObject({ status: null });
  },
  'dnsfilter/missing-trailing-slash': async () => {
    const box = await session();
    expect(onTyped(box, 'authorizationServer', '', `${acme}/auth/`)).toBe(`${acme}/auth`);
    expect(onTyped(box, 'authorizationServer', 'https:/', 'https://')).toBe('https://');
    expect(onLeft(box, 'authorizationServer', `${acme}/auth/`)).toBe(`${acme}/auth`);
    expect(onTyped(box, 'resourceServer', '', `${acme}/api/`)).toBe(`${acme}/api/`);
  },
  'dnsfilter/extra-trailing-slash': async () => {
    const box = await session();
    expect(onTyped(box, 'authorizationServer', '', `${acme}/auth/`)).toBe(`${acme}/auth/`);
    expect(onLeft(box, 'authorizationServer', `${acme}/auth/`)).toBe(`${acme}/auth//`);
  },
  'dnsfilter/tenant-not-needed': async () => {
    expect(onTyped(await session(), 'tenant', '', 'Not set')).toBe('not-set');
  },
};

describe('every fault of the lab', () => {
  it('has a check of its own', () => {
    expect(Object.keys(seen).toSorted()).toEqual(faults.map(({ vendor, name }) => `${vendor}/${name}`).toSorted());
  });

  it.each(faults)('$vendor $name: $does', async ({ vendor, name }) => {
    lab.fault(vendor, name);
    await seen[`${vendor}/${name}`]?.(await setUp(lab, acme));
  });

  it('leaves the boxes and the sign-up as they are when it is off', async () => {
    const box = await session();
    expect(onTyped(box, 'authorizationServer', '', `${acme}/auth/`)).toBe(`${acme}/auth/`);
    expect(onLeft(box, 'authorizationServer', `${acme}/auth/`)).toBe(`${acme}/auth/`);
    expect(onTyped(box, 'tenant', '', 'Not set')).toBe('Not set');
    const credentials = await setUp(lab, acme);
    expect(await saved(credentials)).toMatchObject({ active: true, loginType: 'agent', permissions: NEEDED });
    expect((await readList(credentials, 'Invoice')).status).toBe(200);
  });
});
