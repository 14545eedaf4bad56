import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mayReach } from '../../entrypoints/background/may-reach';
import { vendors } from '../../lib/vendors/index';
import { isPrivateHost } from '../../lib/verify/private-host';
import { createRedactor } from '../../lib/verify/redact';
import { type RequestOptions, request } from '../../lib/verify/request';
import { CLIENT_ID, SECRET } from '../support/a-connection';
import {
  type FakeHalo,
  type Handler,
  json,
  page,
  plain,
  startFakeHalo,
  token,
  scopesAsked,
} from '../verify/support/fake-halo';
import { causes, check, run } from '../verify/support/run';

let halo: FakeHalo;
beforeEach(async () => {
  halo = await startFakeHalo();
});
afterEach(() => halo.close());

const ask = (handler: Handler, more: Partial<RequestOptions> = {}) => {
  halo.on('/x', handler);
  return request(
    { method: 'GET', url: `${halo.origin}/x` },
    { redactor: createRedactor([SECRET]), mayReach: async () => true, allowLoopbackHttp: true, ...more },
  );
};
const raw =
  (body: string | Buffer, contentType = 'application/json', status = 200): Handler =>
  (_, response) => {
    response.writeHead(status, { 'content-type': contentType });
    response.end(body);
  };

describe('addresses inside the network', () => {
  const near = [
    [
      '127.0.0.1',
      '2130706433',
      '0x7f000001',
      '0x7f.1',
      '0177.0.0.1',
      '017700000001',
      '127.1',
      '127.0.1',
      '127.255.255.254',
      '127.0.0.1.',
    ],
    ['0.0.0.0', '0', '0x0', '00', '0.0.0.0.', '0.1.2.3'],
    ['10.0.0.8', '167772168', '0xa000008', '012.0.0.8', '10.8', '10.255.255.255'],
    ['172.16.0.1', '172.31.255.255', '0xac100001', '172.16.1', '2886729729'],
    ['192.168.1.1', '3232235777', '0xc0a80101', '192.168.257', '0300.0250.1.1'],
    ['169.254.169.254', '2852039166', '0xa9fea9fe', '0251.0376.0251.0376', '169.254.43518', '169.254.169.254.'],
    ['100.64.0.1', '100.127.255.255', '0x64400001'],
    [
      '198.18.0.1',
      '192.0.0.1',
      '192.0.2.1',
      '203.0.113.5',
      '198.51.100.7',
      '224.0.0.1',
      '240.0.0.1',
      '255.255.255.255',
      '192.88.99.1',
    ],
    [
      '[::1]',
      '[::]',
      '[0:0:0:0:0:0:0:1]',
      '[::0001]',
      '[::ffff:127.0.0.1]',
      '[::ffff:7f00:1]',
      '[::ffff:a9fe:a9fe]',
      '[::127.0.0.1]',
    ],
    [
      '[64:ff9b::10.0.0.1]',
      '[64:ff9b:1::1]',
      '[2002:7f00:1::]',
      '[2002:c0a8:101::1]',
      '[2001:db8::1]',
      '[2001:0:1::1]',
    ],
    ['[fc00::1]', '[fd12:3456::1]', '[fe80::1]', '[febf::1]', '[fec0::1]', '[ff02::1]', '[100::1]'],
    [
      'localhost',
      'LOCALHOST',
      'localhost.',
      'a.localhost',
      'foo.bar.localhost.',
      'ｌｏｃａｌｈｏｓｔ',
      'localhost.localdomain',
    ],
    [
      'psa',
      'router',
      'halo.local',
      'halo.lan',
      'halo.internal',
      'metadata.google.internal',
      'fritz.home',
      'nas.home.arpa',
      'dc1.corp',
      'x.intranet',
    ],
    ['①②⑦.⓪.⓪.①', '127。0。0。1', '%31%32%37.0.0.1', '169%2e254%2e169%2e254'],
  ].flat();
  const far = [
    'acme.halopsa.com',
    '8.8.8.8',
    '1.1.1.1',
    '172.15.0.1',
    '172.32.0.1',
    '100.63.0.1',
    '100.128.0.1',
    '192.167.0.1',
    '169.253.0.1',
    '[2606:4700::1111]',
    '[2a00:1450::1]',
    '[64:ff9b::8.8.8.8]',
    '[2002:808:808::1]',
    'local.example.com',
    'localhost.example.com',
    '127.0.0.1.example.com',
    'home.example',
  ];

  it.each(near)('F8: %s is inside, however it is written', (host) => {
    expect(isPrivateHost(new URL(`https://${host}/`).hostname)).toBe(true);
  });

  it.each(far)('F8: %s is outside, so that the list above means something', (host) => {
    expect(isPrivateHost(new URL(`https://${host}/`).hostname)).toBe(false);
  });

  it.each(near)('F8: %s is not asked although the browser allows all sites', async (host) => {
    fakeBrowser.permissions.contains = vi.fn(async () => true) as never;
    fakeBrowser.permissions.getAll = vi.fn(async () => ({
      origins: ['https://*/*', '<all_urls>', '*://*/*'],
    })) as never;
    let sent = 0;
    const outcome = await request(
      { method: 'GET', url: `https://${host}/` },
      { redactor: createRedactor([]), mayReach, fetch: () => ((sent += 1), Promise.reject(new TypeError('sent'))) },
    );
    expect(outcome).toEqual({ kind: 'forbidden-url' });
    expect(sent).toBe(0);
  });

  it('F8: a host inside is asked once the person granted that very host, and a host outside as the browser says', async () => {
    fakeBrowser.permissions.getAll = vi.fn(async () => ({ origins: ['https://halo.lan/*'] })) as never;
    expect(await mayReach('https://halo.lan')).toBe(true);
    expect(await mayReach('https://other.lan')).toBe(false);
    fakeBrowser.permissions.contains = vi.fn(async () => false) as never;
    expect(await mayReach('https://acme.halopsa.com')).toBe(false);
  });

  it.each([
    '127.0.0.1:22/#',
    'evil.test/',
    'a@b',
    'evil.test#',
    '..',
    '{x}',
    '%00',
    'a/../../b',
    String.raw`a\b`,
    '[::1]',
    ' ',
    '\u202Eacme',
    'x'.repeat(5000),
  ])('F8: a tenant “%s” changes neither host nor path', async (tenant) => {
    const clean = await startFakeHalo();
    const values = {
      clientId: CLIENT_ID,
      clientSecret: SECRET,
      resourceServer: `${clean.origin}/api`,
      authorizationServer: `${clean.origin}/auth`,
    };
    const asked: string[] = [];
    await run(clean.origin, { values: { ...values, tenant }, mayReach: async (origin) => (asked.push(origin), true) });
    expect(asked).toEqual([clean.origin]);
    const known = new Set(['/auth/token', '/auth/.well-known/openid-configuration', '/api/authinfo']);
    expect(clean.hits.filter(({ path }) => !known.has(path) && !/^\/api\/\w+(\/me)?$/.test(path))).toEqual([]);
    await clean.close();
  });
});

describe('hostile answers', () => {
  it.each<[string, Handler]>([
    [
      'numbers beyond reason',
      raw(`{"error":"x","a":${'9'.repeat(10_000)},"b":1e99999,"c":-0}`, 'application/json', 400),
    ],
    ['duplicate keys', raw('{"error":"a","error":"b"}', 'application/json', 400)],
    [
      'keys of the prototype',
      raw('{"__proto__":{"error":"x"},"constructor":{"prototype":{"polluted":1}}}', 'application/json', 400),
    ],
    ['objects 100,000 deep', raw('{"a":'.repeat(50_000), 'application/json')],
    ['a text of brackets', raw(JSON.stringify({ error: '['.repeat(100_000) }), 'application/json', 400)],
    ['an escape at the end', raw('"\\', 'application/json')],
    ['a lone surrogate', raw(String.raw`{"error":"\ud800"}`, 'application/json', 400)],
    ['a null', raw('null')],
    ['a number', raw('1')],
  ])('F14: %s pollutes nothing and throws nothing', async (_, handler) => {
    expect((await ask(handler)).kind).toMatch(/^(json|text|too-large)$/);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each<[string, Handler]>([
    ['F9: a sign-in page', page(200)],
    ['F10: an image', raw(Buffer.from([0x89, 0x50, 0x4e, 0x47]), 'image/png')],
    ['F10: nothing', plain(204)],
    ['F15: bytes that are no UTF-8', raw(Buffer.from([0x7b, 0xff, 0xfe, 0x7d]))],
    ['F15: UTF-16', raw(Buffer.from('\uFEFF{"a":1}', 'utf16le'))],
  ])('%s in place of a token fails by a name that does not blame the secret', async (_, handler) => {
    halo.on('/auth/token', handler);
    const result = await run(halo.origin);
    expect(check(result, 'get-token').state).toBe('failed');
    expect(check(result, 'get-token').cause).not.toMatch(/secret|client/);
  });

  it('F16: an echoed secret is masked wherever a vendor may put a text', async () => {
    const echo = [
      SECRET,
      SECRET.toUpperCase(),
      encodeURIComponent(SECRET),
      btoa(SECRET),
      SECRET.split('').join('\u200B'),
      SECRET.replaceAll('-', '\u00AD-'),
    ].join(' ');
    const everywhere = Object.fromEntries(
      [
        'error',
        'error_description',
        'errorMessage',
        'message',
        'Message',
        'detail',
        'title',
        'tenant_id',
        'issuer',
        'name',
        'scope',
        'token_type',
        'id_token',
      ].map((key) => [key, echo]),
    );
    for (const status of [200, 400, 401, 403, 404, 418, 429, 500, 503]) {
      const hostile = { ...everywhere, auth_url: `https://${SECRET}.evil.test/auth` };
      const answer = json(hostile, status, {
        'www-authenticate': `Bearer error="${SECRET}"`,
        'retry-after': SECRET,
        'content-type': `application/json; x=${SECRET}`,
      });
      for (const path of ['/auth', '/api']) halo.on(path, answer);
      for (const path of [
        '/api/authinfo',
        '/auth/token',
        '/auth/.well-known',
        '/api/Agent',
        '/api/Item',
        '/api/Client',
      ])
        halo.on(path, answer);
      const told: string[] = [];
      const result = await run(halo.origin, { onProgress: (each) => void told.push(JSON.stringify(each)) });
      const text = [JSON.stringify(result), ...told]
        .join('\n')
        .toLowerCase()
        .replaceAll(/[\u200b\u00ad]/g, '');
      const pieces = Array.from({ length: SECRET.length - 12 }, (_, at) => SECRET.slice(at, at + 12));
      expect(
        pieces.filter((piece) => text.includes(piece)),
        `status ${status}`,
      ).toEqual([]);
    }
  }, 60_000);

  it('F16: a secret in the name of a server that the vendor’s answer gives is masked too', async () => {
    const named = `https://${SECRET}.evil.test/auth`;
    halo.on('/api/authinfo', json({ auth_url: named, tenant_id: 'acme' }));
    for (const status of [200, 400]) {
      if (status === 400) halo.on('/auth/token', json({ error: 'invalid_client' }, 400));
      const text = JSON.stringify(await run(halo.origin));
      expect(text).toContain('evil.test');
      expect(text).not.toContain(SECRET.slice(0, 12));
    }
  });

  it('F17: an absurd Retry-After is neither waited for nor told as a number nobody reads', async () => {
    for (const absurd of [
      '1000000000',
      '999999999999999999999',
      '-1',
      'Fri, 31 Dec 9999 23:59:59 GMT',
      '1e9',
      '∞',
      '0x10',
    ]) {
      halo.on('/auth/token', plain(429, 'slow down', { 'retry-after': encodeURI(absurd) }));
      const before = halo.hits.filter(({ path }) => path === '/auth/token').length;
      const result = await run(halo.origin);
      expect(check(result, 'get-token').cause, absurd).toBe('rate-limited');
      expect(check(result, 'get-token').verdict + (check(result, 'get-token').fix ?? '')).not.toMatch(/\d{5,}/);
      const scopes = halo.hits
        .filter(({ path }) => path === '/auth/token')
        .slice(before)
        .map(({ body }) => body);
      expect(new Set(scopes).size, 'each request once').toBe(scopes.length);
    }
  });

  it('F19: a network that answers with its own page is named, and the secret is not blamed', async () => {
    for (const path of ['/auth', '/api', '/auth/token', '/api/authinfo', '/auth/.well-known']) halo.on(path, page(200));
    expect(causes(await run(halo.origin)).join()).toMatch(/captive-portal|html-instead-of-json/);
    for (const path of ['/auth', '/api', '/auth/token', '/api/authinfo', '/auth/.well-known']) halo.on(path, page(407));
    const proxied = causes(await run(halo.origin)).join();
    expect(proxied).not.toMatch(/secret|client-id/);
  });

  it('F23: a firewall that refuses where we come from does not make the secret wrong', async () => {
    halo.on('/auth/token', (hit, response) => page(403)(hit, response));
    const result = await run(halo.origin);
    expect(check(result, 'get-token').state).toBe('failed');
    expect(check(result, 'get-token').cause).not.toMatch(/secret|client/);
  });
});

describe('what a test may do', () => {
  it('F20: nothing but reads and token requests is sent, and the data can say nothing else', async () => {
    await run(halo.origin);
    expect(halo.hits.length).toBeGreaterThan(5);
    expect(
      halo.hits.filter(({ method, path }) => method !== 'GET' && !(method === 'POST' && path === '/auth/token')),
    ).toEqual([]);
    expect(JSON.stringify(vendors)).not.toMatch(/"method"|"(PUT|PATCH|DELETE)"/);
  });

  it('F7: no secret is part of an address, in the data or on the wire', async () => {
    await run(halo.origin);
    expect(halo.hits.filter(({ path, query }) => (path + query).includes(SECRET.slice(0, 12)))).toEqual([]);
    const secrets = vendors.flatMap(({ fields }) => fields.flatMap(({ id, secret }) => (secret ? [id] : [])));
    const templates =
      JSON.stringify(
        vendors.map(({ auth, discovery, identity, probes }) => ({ auth, discovery, identity, probes })),
      ).match(/\{[^{}"]*\}/g) ?? [];
    expect(templates.length).toBeGreaterThan(3);
    expect(templates.filter((each) => secrets.some((id) => each.includes(id)))).toEqual([]);
  });

  it('F22: no token is in what is kept of a verification, nor asked for to be refreshed', async () => {
    const kept: string[] = [];
    halo.on('/auth/token', (hit, response) =>
      token(scopesAsked(hit), { refresh_token: 'rt-marker-0123456789', id_token: 'a.b.c-marker-0123' })(hit, response),
    );
    const result = await run(halo.origin, { onProgress: (each) => void kept.push(JSON.stringify(each)) });
    expect([...kept, JSON.stringify(result)].join()).not.toMatch(/at-5e0fa4b7d913|rt-marker|c-marker/);
    expect(halo.hits.filter(({ body }) => body.includes('refresh_token'))).toEqual([]);
  });

  it('F24: two tests at once keep their results apart', async () => {
    const other = await startFakeHalo();
    try {
      other.on('/auth/token', json({ error: 'invalid_client' }, 401));
      halo.latency(30);
      const [good, bad] = await Promise.all([run(halo.origin), run(other.origin)]);
      expect(check(good, 'get-token').state).toBe('passed');
      expect(check(bad, 'get-token').state).toBe('failed');
      expect(JSON.stringify(good)).not.toContain(new URL(other.origin).port);
    } finally {
      await other.close();
    }
  });

  it('F25, F13: a server that never answers is given up for each request, well before the worker is', async () => {
    halo.on('/auth/token', () => {});
    const result = await run(halo.origin, { timeoutMs: 100 });
    expect(check(result, 'get-token').cause).toBe('timeout');
    expect(result.state).toBe('done');
    const timeout = vi.spyOn(AbortSignal, 'timeout');
    await ask(json({}));
    const limits = timeout.mock.calls.map(([ms]) => ms);
    expect(limits).toHaveLength(1);
    expect(Math.max(...limits)).toBeLessThanOrEqual(25_000);
  });

  it('H5: an exception’s text, address and stack stay inside the one module that asks', async () => {
    const error = Object.assign(new TypeError(`https://u:${SECRET}@host/?key=${SECRET}`), { cause: SECRET });
    const outcome = await ask(json({}), { fetch: () => Promise.reject(error) });
    expect(outcome).toEqual({ kind: 'no-connection' });
  });

  it('C6, F16: a vendor’s text cannot turn a line of ours round, and is cut', async () => {
    const outcome = await ask(plain(400, `\u202Edenied\u2066 \u0000\u001B[2J ${'x'.repeat(10_000)}`));
    const text = outcome.kind === 'text' ? outcome.text : '';
    expect(text).toMatch(/^denied \[2J x+$/);
    expect(text.length).toBeLessThanOrEqual(300);
  });
});
