import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MAX_BYTES } from '../../lib/verify/read-capped';
import { createRedactor } from '../../lib/verify/redact';
import { type RequestOptions, request } from '../../lib/verify/request';
import { SECRET } from '../support/a-connection';
import { type FakeHalo, type Handler, json, page, plain, startFakeHalo } from './support/fake-halo';

let server: FakeHalo;
beforeEach(async () => {
  server = await startFakeHalo();
});
afterEach(() => server.close());

const get = (path = '/x', more: Partial<RequestOptions> = {}) =>
  request(
    { method: 'GET', url: `${server.origin}${path}` },
    {
      redactor: createRedactor([SECRET]),
      mayReach: async () => true,
      allowLoopbackHttp: true,
      now: () => new Date('2026-11-22T12:00:00Z'),
      ...more,
    },
  );
const answer = (handler: Handler) => {
  server.on('/x', handler);
  return get();
};
const raw =
  (body: string | Buffer, contentType: string, status = 200, headers: Record<string, string> = {}): Handler =>
  (_, response) => {
    response.writeHead(status, { 'content-type': contentType, ...headers });
    response.end(body);
  };

describe('hostile answers', () => {
  it('stops reading 100 MB soon after the cap, and the server sees the connection close', async () => {
    const part = Buffer.alloc(64 * 1024, 'a');
    let written = 0;
    let closed: () => void = () => {};
    const whenClosed = new Promise<void>((resolve) => (closed = resolve));
    const outcome = await answer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.on('close', closed);
      const more = () => {
        while (written < 100 * 1024 * 1024 && !response.destroyed) {
          written += part.length;
          if (!response.write(part)) {
            response.once('drain', more);
            return;
          }
        }
      };
      more();
    });
    expect(outcome).toEqual({ kind: 'too-large', status: 200 });
    await whenClosed;
    expect(written).toBeLessThan(50 * 1024 * 1024);
  });

  it('counts what a compressed answer unfolds to', async () => {
    const bomb = gzipSync(Buffer.alloc(20 * MAX_BYTES));
    expect(bomb.length).toBeLessThan(MAX_BYTES);
    const outcome = await answer(raw(bomb, 'application/json', 200, { 'content-encoding': 'gzip' }));
    expect(outcome).toEqual({ kind: 'too-large', status: 200 });
  });

  it.each<[string, Handler]>([
    ['never begins', () => {}],
    ['sends its headers and no more', (_, response) => response.writeHead(200).flushHeaders()],
    [
      'drips for ever',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        const timer = setInterval(() => response.write(' '), 10);
        response.on('close', () => clearInterval(timer));
      },
    ],
  ])('ends in time when the answer %s', async (_, handler) => {
    server.on('/x', handler);
    expect(await get('/x', { timeoutMs: 150 })).toEqual({ kind: 'timeout' });
  });

  it('tells an answer that is cut off from a time-out', async () => {
    const outcome = await answer((_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('{');
      response.socket?.destroy();
    });
    expect(outcome).toEqual({ kind: 'no-connection' });
  });

  it('does not parse a million brackets, nor let __proto__ through', async () => {
    // 100 000 of each kind are what fits below the cap.
    const deep = await answer(raw('['.repeat(100_000) + ']'.repeat(100_000), 'application/json'));
    expect(deep.kind).toBe('text');
    const million = await answer(raw('['.repeat(1_000_000) + ']'.repeat(1_000_000), 'application/json'));
    expect(million.kind).toBe('too-large');
    const tricky = await answer(raw('{"__proto__":{"polluted":true}}', 'application/json'));
    expect(tricky.kind).toBe('json');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each<[string, string, Handler]>([
    ['a page labelled as JSON', 'html', raw('<html></html>', 'application/json')],
    ['JSON labelled as a page', 'html', raw('{"a":1}', 'text/html')],
    ['JSON labelled as text', 'json', raw('{"a":1}', 'text/plain')],
    ['JSON after a byte order mark', 'json', raw('\uFEFF{"a":1}', 'application/json')],
    ['broken JSON', 'text', raw('{"a":', 'application/json')],
    ['bytes that are no UTF-8', 'text', raw(Buffer.from([0xff, 0xfe, 0x41]), 'application/json')],
    ['nothing', 'empty', plain(204)],
    ['white space only', 'empty', plain(200, ' \n ')],
    ['a page', 'html', page(502)],
  ])('calls %s %s', async (_, kind, handler) => {
    expect((await answer(handler)).kind).toBe(kind);
  });

  it('masks a secret that is echoed, whole, in pieces or encoded, and cuts what the vendor says', async () => {
    const echoes = [SECRET, SECRET.toUpperCase(), SECRET.slice(10, 40), Buffer.from(SECRET).toString('base64')];
    const outcome = await answer(plain(400, `no: ${echoes.join(' | ')} ${'x'.repeat(9000)}`));
    const text = outcome.kind === 'text' ? outcome.text : '';
    expect(text).toMatch(/^no: ••• \| ••• \| ••• \| ••• x+$/);
    expect(text.length).toBeLessThanOrEqual(300);
  });
});

describe('redirects', () => {
  it.each([301, 302, 303, 307, 308])('%i is not followed: the other host never hears of it', async (status) => {
    const other = await startFakeHalo();
    try {
      server.on('/x', plain(status, '', { location: `${other.origin}/auth/token` }));
      const options = { redactor: createRedactor([]), mayReach: async () => true, allowLoopbackHttp: true };
      const wire = {
        method: 'POST',
        url: `${server.origin}/x`,
        encoding: 'form',
        fields: { client_secret: SECRET },
      } as const;
      expect(await request(wire, options)).toEqual({ kind: 'redirected' });
      expect(other.hits).toEqual([]);
      expect(server.hits).toHaveLength(1);
    } finally {
      await other.close();
    }
  });
});

describe('Retry-After', () => {
  const twice = (header: string, status: number) => {
    let count = 0;
    server.on('/x', (hit, response) => {
      count += 1;
      (count === 1 ? plain(status, 'later', { 'retry-after': header }) : json({ ok: true }))(hit, response);
    });
    return get();
  };

  it.each(['0', 'Sun, 22 Nov 2026 11:59:00 GMT'])('%s is obeyed with one more try', async (header) => {
    expect((await twice(header, 429)).kind).toBe('json');
    expect(server.hits).toHaveLength(2);
  });

  it('is obeyed once only', async () => {
    expect(await answer(plain(429, 'later', { 'retry-after': '0' }))).toMatchObject({ kind: 'text', status: 429 });
    expect(server.hits).toHaveLength(2);
  });

  it.each([
    ['30', 30],
    ['1000000000', 1_000_000_000],
    ['Sun, 22 Nov 2026 12:01:00 GMT', 60],
    ['soon', undefined],
    ['-5', undefined],
    ['', undefined],
  ])('“%s” is reported (%s s) and not waited for', async (header, seconds) => {
    const outcome = await twice(header, 503);
    expect('headers' in outcome && outcome.headers.retryAfter).toBe(seconds);
    expect(server.hits).toHaveLength(1);
  });

  it('does not repeat what no server asked to repeat', async () => {
    await answer(plain(500, 'broken'));
    expect(server.hits).toHaveLength(1);
  });
});

describe('addresses', () => {
  const options = { redactor: createRedactor([]), mayReach: async () => true };
  const never = () => Promise.reject(new Error('it was sent'));
  it.each([
    'http://psa.example.com/api',
    'http://127.0.0.1:1/api',
    'https://technician:password@psa.example.com/api',
    'ftp://psa.example.com/',
    'data:application/json,{}',
    'psa.example.com/api',
    '',
  ])('%s is never asked', async (url) => {
    expect(await request({ method: 'GET', url }, { ...options, fetch: never })).toEqual({ kind: 'forbidden-url' });
  });

  it('a refused or failing grant keeps everything at home', async () => {
    const wire = { method: 'GET', url: 'https://psa.example.com/api' } as const;
    for (const mayReach of [async () => false, () => Promise.reject(new Error('no permissions API'))])
      expect(await request(wire, { ...options, mayReach, fetch: never })).toEqual({ kind: 'forbidden-url' });
  });

  it('names neither the address nor the secret when a connection fails', async () => {
    const fetch = (input: string | URL | Request) =>
      Promise.reject(new TypeError(`${input instanceof Request ? input.url : input.toString()} ${SECRET}`));
    const wire = { method: 'GET', url: 'https://psa.example.com/api?tenant=acme', bearer: SECRET } as const;
    expect(await request(wire, { ...options, fetch })).toEqual({ kind: 'no-connection' });
  });

  it('carries the fixed profile on every request', async () => {
    let sent: Request | undefined;
    const fetch = (input: string | URL | Request) => {
      sent = input as Request;
      return Promise.resolve(Response.json({}));
    };
    await request({ method: 'GET', url: 'https://psa.example.com/api' }, { ...options, fetch });
    expect(sent).toMatchObject({
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
  });
});
