import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A request as the server saw it. `begun` and `ended` count arrivals and answers in one sequence. */
export interface Hit {
  method: string;
  path: string;
  query: string;
  headers: IncomingMessage['headers'];
  body: string;
  begun: number;
  ended: number;
}

export type Handler = (hit: Hit, response: ServerResponse) => void;

export const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Handler =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };
export const page =
  (status = 200, headers: Record<string, string> = {}): Handler =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'text/html', ...headers });
    response.end('<!doctype html><title>A page</title>');
  };
export const plain =
  (status: number, text = '', headers: Record<string, string> = {}): Handler =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'text/plain', ...headers });
    response.end(text);
  };

export const scopesAsked = (hit: Hit) => new URLSearchParams(hit.body).get('scope')?.split(' ') ?? [];
export const refusal = (code: string, text: string, status = 400) =>
  json({ error: code, error_description: text, error_uri: 'https://documentation.openiddict.com/errors/' }, status);
export const NOT_ALLOWED = refusal(
  'invalid_request',
  'This client application is not allowed to use the specified scope.',
);
export const token = (scopes: readonly string[], more: object = {}) =>
  json({
    token_type: 'Bearer',
    access_token: 'at-5e0fa4b7d913-issued-now',
    expires_in: 3600,
    scope: scopes.join(' '),
    ...more,
  });

/** An authorization server that grants these scopes and no other. */
export const granting =
  (allowed: (scope: string) => boolean): Handler =>
  (hit, response) => {
    const asked = scopesAsked(hit);
    (asked.every(allowed) ? token(asked) : NOT_ALLOWED)(hit, response);
  };

export interface FakeHalo {
  origin: string;
  hits: Hit[];
  /** Replaces the answers of every path that begins so; the longest beginning wins. */
  on: (path: string, handler: Handler) => void;
  latency: (ms: number) => void;
  close: () => Promise<void>;
}

/** A small server of our own that answers like HaloPSA is documented to; each test breaks what it is about. */
export async function startFakeHalo(): Promise<FakeHalo> {
  const hits: Hit[] = [];
  let sequence = 0;
  let delay = 0;
  const routes = new Map<string, Handler>();
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      const url = new URL(request.url ?? '/', 'http://fake');
      const hit: Hit = {
        method: request.method ?? '',
        path: url.pathname,
        query: url.search,
        headers: request.headers,
        body: '',
        begun: (sequence += 1),
        ended: Infinity,
      };
      hits.push(hit);
      for await (const chunk of request) chunks.push(chunk as Buffer);
      hit.body = Buffer.concat(chunks).toString();
      if (delay > 0) await pause(delay);
      hit.ended = sequence += 1;
      const key = [...routes.keys()]
        .filter((path) => url.pathname.startsWith(path))
        .toSorted((a, b) => b.length - a.length)[0];
      (routes.get(key ?? '') ?? plain(404))(hit, response);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  routes.set('/api/authinfo', json({ auth_url: `${origin}/auth`, tenant_id: 'acme' }));
  routes.set('/auth/.well-known/openid-configuration', json({ issuer: `${origin}/auth` }));
  routes.set(
    '/auth/token',
    granting((scope) => scope !== 'all'),
  );
  routes.set('/api/Agent/me', json({ id: 7, name: 'DNSFilter API agent' }));
  routes.set('/api/Client', json({ record_count: 3, clients: [{ id: 1 }] }));
  routes.set('/api/ClientContract', json({ record_count: 1, contracts: [{ id: 1 }] }));
  routes.set('/api/Item', json({ record_count: 1, items: [{ id: 1 }] }));
  routes.set('/api/Invoice', json([{ id: 1 }]));
  return {
    origin,
    hits,
    on: (path, handler) => routes.set(path, handler),
    latency: (ms) => {
      delay = ms;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The longest chain of requests of which each arrived after the one before was answered. */
export function longestChain(hits: readonly Hit[]): number {
  const depths = new Map<Hit, number>();
  for (const hit of hits.toSorted((a, b) => a.begun - b.begun)) {
    const before = [...depths].filter(([other]) => other.ended < hit.begun).map(([, depth]) => depth);
    depths.set(hit, Math.max(0, ...before) + 1);
  }
  return Math.max(0, ...depths.values());
}
