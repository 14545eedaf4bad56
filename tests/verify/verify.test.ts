import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Verification } from '../../lib/model/check';
import type { Finding } from '../../lib/model/finding';
import { CLIENT_ID, SECRET, neededTicks, seen } from '../support/a-connection';
import {
  type FakeHalo,
  type Handler,
  NOT_ALLOWED,
  granting,
  json,
  longestChain,
  page,
  plain,
  refusal,
  scopesAsked,
  startFakeHalo,
  token,
} from './support/fake-halo';
import { SEEN, causes, check, run, states } from './support/run';

let halo: FakeHalo;
beforeEach(async () => {
  halo = await startFakeHalo();
});
afterEach(() => halo.close());

const everywhere = (handler: Handler) => {
  for (const path of [
    '/api/authinfo',
    '/auth/.well-known/openid-configuration',
    '/auth/token',
    '/api/Agent/me',
    '/api/',
  ])
    halo.on(path, handler);
};
const everyRead = (handler: Handler) => {
  for (const path of ['/api/Agent/me', '/api/Client', '/api/ClientContract', '/api/Item', '/api/Invoice'])
    halo.on(path, handler);
};
const FORBIDDEN = json({ ClassName: 'AccessDeniedException', Message: 'The agent may not view this.' }, 403);

describe('a healthy application', () => {
  it('passes every check, and the permissions are granted by their own names', async () => {
    const result = await run(halo.origin);
    expect(result.checks.map((each) => [each.id, each.title, each.state])).toEqual([
      ['check-values', 'Check the values', 'passed'],
      ['allow-hosts', 'Ask for access to the servers', 'passed'],
      ['find-instance', 'Find the instance', 'passed'],
      ['find-authorization-server', 'Find the authorization server', 'passed'],
      ['get-token', 'Get a token', 'passed'],
      ['identify', 'Identify the agent', 'passed'],
      ['read-customers', 'Read customers', 'passed'],
      ['read-contracts', 'Read contracts', 'passed'],
      ['read-items', 'Read items', 'passed'],
      ['read-invoices', 'Read invoices', 'passed'],
      ['prove-edits', 'Prove the edit permissions', 'passed'],
      ['refuse-excess', 'Refuse what is not needed', 'passed'],
    ]);
    expect(result.permissions.map((each) => [each.label, each.verdict])).toEqual(
      [
        'read:customers',
        'read:contracts',
        'edit:contracts',
        'read:items',
        'edit:items',
        'read:invoices',
        'edit:invoices',
      ].map((name) => [name, 'granted']),
    );
    expect(result.loginAs).toBe('DNSFilter API agent');
    expect(Verification.safeParse(result).error).toBeUndefined();
  });

  it('is proven in two sequential round trips, by reads and token requests only, without cookie or secret in an address', async () => {
    halo.latency(50);
    await run(halo.origin);
    expect(longestChain(halo.hits)).toBe(2);
    expect(halo.hits).toHaveLength(12);
    for (const hit of halo.hits) {
      expect(hit.method === 'GET' || hit.path === '/auth/token').toBe(true);
      expect(hit.headers.cookie).toBeUndefined();
      expect(hit.headers.referer).toBeUndefined();
      expect(hit.path + hit.query).not.toContain(SECRET.slice(0, 8));
    }
    const forms = halo.hits.filter((hit) => hit.method === 'POST');
    expect(forms.every((hit) => hit.headers['content-type']?.startsWith('application/x-www-form-urlencoded'))).toBe(
      true,
    );
    expect(forms.map((hit) => scopesAsked(hit).length).toSorted((a, b) => a - b)).toEqual([1, 1, 1, 1, 7]);
  });

  it.each(['', '/', '///'])('finds the same addresses when the bases end in "%s"', async (end) => {
    const values = { clientId: CLIENT_ID, clientSecret: SECRET, tenant: 'acme' };
    const bases = { resourceServer: `${halo.origin}/api${end}`, authorizationServer: `${halo.origin}/auth${end}` };
    const result = await run(halo.origin, { values: { ...values, ...bases } });
    expect(causes(result)).toEqual([]);
    expect(halo.hits.every((hit) => !hit.path.includes('//'))).toBe(true);
    expect(halo.hits.find((hit) => hit.path === '/auth/token')?.query).toBe('?tenant=acme');
  });

  it('sends no tenant on-premise, whatever the field says', async () => {
    halo.on('/api/authinfo', json({ auth_url: `${halo.origin}/auth` }));
    const result = await run(halo.origin, { hosting: 'on-prem' });
    expect(causes(result)).toEqual([]);
    expect(halo.hits.find((hit) => hit.path === '/auth/token')?.query).toBe('');
  });

  it('tells the progress from "Waiting…" to done, in order, and survives a teller that fails', async () => {
    const told: Verification[] = [];
    await run(halo.origin, {
      onProgress: (each) => {
        told.push(each);
        throw new Error('the storage is full');
      },
    });
    expect(told[0]?.checks.every((each) => each.state === 'not-tested' && each.verdict === 'Waiting…')).toBe(true);
    expect(told[0]?.state).toBe('running');
    expect(told.at(-1)?.state).toBe('done');
    const passed = told.map((each) => each.checks.filter((one) => one.state === 'passed').length);
    expect(passed).toEqual(passed.toSorted((a, b) => a - b));
    expect(told.length).toBeGreaterThan(4);
    expect(told.at(-1)?.finishedAt).toBeTruthy();
  });

  it('says who logs in from the token when the API does not tell, and does not fail for it', async () => {
    halo.on('/api/Agent/me', json({ Message: 'no' }, 404));
    const claims = Buffer.from(JSON.stringify({ name: 'Zoë Agent' })).toString('base64url');
    halo.on('/auth/token', (hit, response) =>
      (scopesAsked(hit).includes('all') ? NOT_ALLOWED : token(scopesAsked(hit), { id_token: `e30.${claims}.sig` }))(
        hit,
        response,
      ),
    );
    const result = await run(halo.origin);
    expect(result.loginAs).toBe('Zoë Agent');
    expect(check(result, 'identify').state).toBe('not-tested');
    expect(causes(result)).toEqual([]);
  });
});

describe('one mistake is one cause', () => {
  /** What is broken, the only cause that may be named, the check that names it. */
  const mistakes: [string, string, () => Partial<Parameters<typeof run>[1]> | void][] = [
    ['an address where nothing of HaloPSA is', 'find-instance: wrong-host', () => everywhere(page(404))],
    ['a guest network that answers everything', 'find-instance: captive-portal', () => everywhere(page(200))],
    ['a network that asks to sign in', 'find-instance: captive-portal', () => everywhere(page(511))],
    ['maintenance', 'find-instance: maintenance', () => everywhere(page(503))],
    [
      'a firewall that refuses this address',
      'find-instance: ip-not-allowed',
      () => everywhere(plain(403, 'Your IP is not allowed')),
    ],
    [
      'a redirect of all requests',
      'find-instance: redirected',
      () => everywhere(plain(307, '', { location: 'http://127.0.0.1:9/' })),
    ],
    [
      'a throttled token endpoint',
      'get-token: rate-limited',
      () => halo.on('/auth/token', plain(429, 'Retry later', { 'retry-after': '30' })),
    ],
    [
      'another tenant',
      'find-instance: wrong-tenant',
      () => {
        halo.on('/api/authinfo', json({ auth_url: `${halo.origin}/auth`, tenant_id: 'other' }));
        halo.on('/auth/token', refusal('invalid_request', "The tenant 'acme' was not found."));
      },
    ],
    [
      'another tenant where the client is unknown',
      'find-instance: wrong-tenant',
      () => {
        halo.on('/api/authinfo', json({ auth_url: `${halo.origin}/auth`, tenant_id: 'other' }));
        halo.on('/auth/token', refusal('invalid_client', "The specified 'client_id' is invalid.", 401));
      },
    ],
    [
      'an authorization server of another instance',
      'get-token: wrong-host',
      () => {
        halo.on('/api/authinfo', json({ auth_url: 'https://elsewhere.example/auth', tenant_id: 'acme' }));
        halo.on('/auth/token', refusal('invalid_client', "The specified 'client_id' is invalid.", 401));
      },
    ],
    [
      'an unknown client',
      'get-token: wrong-client-id',
      () => halo.on('/auth/token', refusal('invalid_client', "The specified 'client_id' is invalid.", 401)),
    ],
    [
      'a Client ID taken before Save',
      'get-token: client-id-changed-at-save',
      () => {
        halo.on('/auth/token', refusal('invalid_client', "The specified 'client_id' is invalid.", 401));
        return { provisional: ['clientId'] };
      },
    ],
    [
      'a wrong secret',
      'get-token: wrong-secret',
      () => halo.on('/auth/token', refusal('invalid_client', 'The specified client credentials are invalid.', 401)),
    ],
    [
      'an inactive application',
      'get-token: application-inactive',
      () => halo.on('/auth/token', refusal('invalid_client', 'This application is not active.', 401)),
    ],
    [
      'an inactive application that only the page shows',
      'get-token: application-inactive',
      () => {
        halo.on('/auth/token', refusal('invalid_client', "The specified 'client_id' is invalid.", 401));
        return { seen: { ...SEEN, settings: { active: 'off' } } };
      },
    ],
    [
      'another authentication method',
      'get-token: wrong-grant-type',
      () => {
        halo.on(
          '/auth/token',
          refusal('unauthorized_client', 'This client application is not allowed to use the specified grant type.'),
        );
        return { seen: { ...SEEN, settings: { authenticationMethod: 'authorization-code' } } };
      },
    ],
    [
      'a permission that this version does not know',
      'get-token: scope-unknown',
      () =>
        halo.on('/auth/token', (hit, response) => {
          const asked = scopesAsked(hit);
          const answer = asked.includes('edit:items')
            ? refusal('invalid_scope', "The specified 'scope' is invalid.")
            : asked.includes('all')
              ? NOT_ALLOWED
              : token(asked);
          answer(hit, response);
        }),
    ],
    [
      'a box that is ticked and refused',
      'get-token: scope-not-allowed',
      () =>
        halo.on(
          '/auth/token',
          granting((scope) => scope !== 'all' && scope !== 'edit:invoices'),
        ),
    ],
    [
      'a box that is not ticked',
      'get-token: application-lacks-permission',
      () => {
        halo.on(
          '/auth/token',
          granting((scope) => scope !== 'all' && scope !== 'edit:invoices'),
        );
        return { seen: seen({}) };
      },
    ],
    [
      'a token without scopes',
      'get-token: scope-empty',
      () => halo.on('/auth/token', json({ access_token: 'at-scopeless-0001', token_type: 'Bearer' })),
    ],
    [
      'a token with fewer scopes than asked for',
      'get-token: application-lacks-permission',
      () => {
        halo.on('/auth/token', (hit, response) => {
          const asked = scopesAsked(hit);
          const given = asked.filter((scope) => scope !== 'all' && !scope.endsWith(':items'));
          (given.length > 0 ? token(given) : NOT_ALLOWED)(hit, response);
        });
        halo.on('/api/Item', FORBIDDEN);
        return { seen: seen({}) };
      },
    ],
    [
      '"all" ticked too',
      'refuse-excess: all-permissions',
      () =>
        halo.on(
          '/auth/token',
          granting(() => true),
        ),
    ],
    [
      '"all" ticked alone',
      'refuse-excess: all-permissions',
      () => {
        halo.on(
          '/auth/token',
          granting((scope) => scope === 'all'),
        );
        return { seen: seen({}) };
      },
    ],
    [
      'a box ticked too much',
      'refuse-excess: excess-permission',
      () => ({ seen: { ...SEEN, permissions: { ...neededTicks(), 'edit:tickets': true } } }),
    ],
    ['a level of the role', 'read-invoices: role-lacks-permission', () => halo.on('/api/Invoice', FORBIDDEN)],
    [
      'a login as user',
      'identify: wrong-login-type',
      () => {
        everyRead(FORBIDDEN);
        return { seen: { ...SEEN, settings: { ...SEEN.settings, loginType: 'user' } } };
      },
    ],
    [
      'a login as user that nobody saw',
      'identify: wrong-login-type',
      () => {
        everyRead(FORBIDDEN);
        return { seen: seen({}) };
      },
    ],
    ['a role that allows nothing', 'identify: role-lacks-permission', () => everyRead(FORBIDDEN)],
    [
      'a clock that is wrong',
      'identify: token-expired',
      () =>
        everyRead(
          plain(401, '', {
            'www-authenticate': 'Bearer error="invalid_token", error_description="The token is expired"',
          }),
        ),
    ],
    [
      'a module without licence',
      'read-invoices: not-licensed',
      () => halo.on('/api/Invoice', json({ Message: 'The Invoicing module is not licensed.' }, 403)),
    ],
    [
      'a proxy that sends the API to the web application',
      'read-customers: html-instead-of-json',
      () => {
        for (const path of ['/api/Client', '/api/ClientContract', '/api/Item', '/api/Invoice'])
          halo.on(path, page(200));
      },
    ],
    [
      'nothing to read',
      'read-contracts: zero-rows',
      () => halo.on('/api/ClientContract', json({ record_count: 0, contracts: [] })),
    ],
    [
      'a crashed server',
      'read-items: unexpected-answer',
      () => halo.on('/api/Item', json({ Message: 'Object reference not set' }, 500)),
    ],
    ['an answer of another kind', 'read-items: unexpected-answer', () => halo.on('/api/Item', json({ items: 'many' }))],
    [
      'an extension that may not reach the server',
      'allow-hosts: permission-not-granted-to-extension',
      () => ({ mayReach: async () => false }),
    ],
    [
      'a server that nobody can reach',
      'find-instance: unreachable',
      () => ({ fetch: () => Promise.reject(new TypeError('fetch failed')) }),
    ],
    [
      'a certificate that is not trusted',
      'find-instance: tls',
      () => ({
        fetch: () => Promise.reject(new TypeError('fetch failed')),
        distinguish: async () => 'tls',
      }),
    ],
  ];

  it.each(mistakes)('%s → %s', async (_, expected, breakIt) => {
    const more = breakIt() ?? {};
    const result = await run(halo.origin, more);
    expect(causes(result)).toEqual([expected]);
    expect(result.checks.filter((each) => each.state === 'failed').length).toBeLessThanOrEqual(1);
    const named = result.checks.find((each) => each.cause);
    expect(named?.fix).toBeTruthy();
    for (const each of result.checks.filter((one) => one.state === 'skipped'))
      expect(each.verdict).toMatch(/^“.+” comes first\.$/);
    expect(Verification.safeParse(result).error).toBeUndefined();
  });

  it('names the boxes that the server refused, also those that only a second look finds', async () => {
    halo.on(
      '/auth/token',
      granting((scope) => scope !== 'all' && scope !== 'read:customers'),
    );
    halo.latency(20);
    const result = await run(halo.origin, { seen: seen({}) });
    expect(check(result, 'get-token').verdict).toBe('The application lacks read:customers.');
    expect(result.permissions.filter((each) => each.verdict === 'missing').map((each) => each.id)).toEqual([
      'read:customers',
    ]);
    expect(check(result, 'prove-edits').state).toBe('passed');
    expect(longestChain(halo.hits)).toBe(2);
  });

  it.each([
    ['a retired address', () => everywhere(page(404)), {}],
    ['an address that is no more', () => {}, { fetch: () => Promise.reject(new TypeError('fetch failed')) }],
  ])('points at the console that is open elsewhere: %s', async (_, breakIt, more) => {
    breakIt();
    const result = await run(halo.origin, { ...more, consoleOrigin: 'https://acme.halopsa.com' });
    expect(check(result, 'find-instance').verdict).toMatch(
      /The console that is open in this browser is at acme\.halopsa\.com\.$/,
    );
  });

  it('names the level of the role that is needed', async () => {
    halo.on('/api/Invoice', FORBIDDEN);
    const result = await run(halo.origin);
    expect(check(result, 'read-invoices').fix).toBe(
      'Open the role of the agent and set Invoices Access Level to Read and Modify.',
    );
    expect(check(result, 'read-invoices').evidence).toEqual({
      status: 403,
      path: '/api/Invoice',
      detail: 'The agent may not view this.',
    });
    expect(result.permissions.find((each) => each.id === 'read:invoices')?.verdict).toBe('missing');
  });

  it('keeps an edit proven although the role’s page shows too low a level, and warns', async () => {
    const result = await run(halo.origin, {
      seen: { ...SEEN, settings: { ...SEEN.settings, roleInvoices: 'read-only' } },
    });
    expect(check(result, 'prove-edits')).toMatchObject({ state: 'warning', cause: 'role-lacks-permission' });
  });

  it('does not blame a discovery that later answers disprove', async () => {
    halo.on('/api/authinfo', plain(404));
    halo.on('/auth/.well-known/openid-configuration', plain(404));
    const result = await run(halo.origin);
    expect(causes(result)).toEqual([]);
    expect(check(result, 'find-instance').state).toBe('not-tested');
    expect(check(result, 'find-authorization-server').state).toBe('not-tested');
  });
});

describe('nothing is green that was not proven', () => {
  it('does not pass the excess check when nobody saw the boxes', async () => {
    const result = await run(halo.origin, { seen: seen({}) });
    expect(check(result, 'refuse-excess')).toMatchObject({ state: 'not-tested' });
    expect(check(result, 'refuse-excess').cause).toBeUndefined();
  });

  it('leaves permissions untested when there was no token', async () => {
    halo.on('/auth/token', refusal('invalid_client', 'The specified client credentials are invalid.', 401));
    const result = await run(halo.origin);
    expect(new Set(result.permissions.map((each) => each.verdict))).toEqual(new Set(['not tested']));
    expect(result.checks.slice(5).every((each) => each.state === 'skipped')).toBe(true);
  });

  it('reads no rows, and still counts the permission as granted', async () => {
    halo.on('/api/Invoice', json([]));
    const result = await run(halo.origin);
    expect(check(result, 'read-invoices')).toMatchObject({ state: 'warning', cause: 'zero-rows' });
    expect(result.permissions.find((each) => each.id === 'read:invoices')?.verdict).toBe('granted');
  });
});

describe('wrong values', () => {
  const finding = (field: string, cause: Finding['cause']): Finding => ({
    rule: 'format',
    level: 'error',
    field,
    message: 'It is wrong.',
    fix: 'Mend it.',
    ...(cause ? { cause } : {}),
  });

  it('send nothing that depends on them, and still check what does not', async () => {
    const result = await run(halo.origin, { valueFindings: [finding('clientSecret', 'secret-malformed')] });
    expect(causes(result)).toEqual(['check-values: secret-malformed']);
    expect(states(result)).toMatchObject({ 'find-instance': 'passed', 'get-token': 'skipped', identify: 'skipped' });
    expect(check(result, 'get-token').verdict).toBe('“Check the values” comes first.');
    expect(halo.hits.map((hit) => hit.method)).toEqual(['GET', 'GET']);
  });

  it.each([
    ['scheme-missing', 'psa.example.com/auth'],
    ['scheme-forbidden', 'http://psa.example.com/auth'],
    ['value-malformed', 'https://technician:pw@psa.example.com/auth'],
    ['value-malformed', ''],
  ] as const)('are named although no lint spoke: %s for "%s"', async (cause, authorizationServer) => {
    const values = {
      clientId: CLIENT_ID,
      clientSecret: SECRET,
      resourceServer: `${halo.origin}/api`,
      authorizationServer,
    };
    const result = await run(halo.origin, { values });
    expect(causes(result)).toEqual([`check-values: ${cause}`]);
    expect(halo.hits.every((hit) => hit.path.startsWith('/api/authinfo'))).toBe(true);
  });

  it('ask for each origin only once, and never for one that was refused', async () => {
    const asked: string[] = [];
    await run(halo.origin, {
      mayReach: async (origin) => {
        asked.push(origin);
        return false;
      },
    });
    expect(asked).toEqual([halo.origin]);
    expect(halo.hits).toEqual([]);
  });

  it.each(['https://127.0.0.1:1', 'https://169.254.169.254', 'https://[::1]:1', 'https://psa', 'https://10.0.0.8'])(
    'to an address near this machine, %s, get nowhere without a grant for that very origin',
    async (origin) => {
      let sent = 0;
      const result = await run(origin, {
        mayReach: async (each) => each === halo.origin,
        fetch: () => {
          sent += 1;
          return Promise.reject(new TypeError('must not be sent'));
        },
      });
      expect(causes(result)).toEqual(['allow-hosts: permission-not-granted-to-extension']);
      expect(sent).toBe(0);
    },
  );
});
