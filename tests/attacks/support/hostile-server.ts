import { once } from 'node:events';
import { type IncomingMessage, type ServerResponse, createServer as createPlain } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { Hosts } from '../../e2e/support/browser.ts';
import { createCertificate } from '../../lab/certificate.ts';
import type { Lab } from '../../lab/server.ts';

/** A request as a hostile server saw it, with everything that was in it. */
export interface Hit {
  scheme: 'http' | 'https';
  host: string;
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  body: string;
}
export type Answer = (hit: Hit, response: ServerResponse) => void;

export const hosts = {
  /** Granted by the person: the server that the values name. */
  main: 'hostile.northwind.example',
  /** Where redirects lead; the person granted one and not the other. */
  granted: 'granted.northwind.example',
  stranger: 'stranger.northwind.example',
  /** Answers http only. */
  plain: 'plain.northwind.example',
  /** Another customer's console, wholly in the attacker's hand. */
  tenant: 'evil.halopsa.com',
} as const;

export interface Hostile {
  /** For the browser: the lab, and before it these hosts. */
  hosts: Hosts;
  hits: Hit[];
  /** Where the https server listens on this machine itself. */
  port: number;
  /** Replaces all answers; by host and path when a test needs that. */
  answer: (handler: Answer) => void;
  close: () => Promise<void>;
}

/** Servers on loopback that do what no honest one does, and write down whatever they are sent. */
export async function startHostile(lab: Lab): Promise<Hostile> {
  const certificate = await createCertificate('hostile-lab.invalid');
  const hits: Hit[] = [];
  let handler: Answer = (_, response) => response.writeHead(404).end();
  const sockets = new Set<Socket>();
  const listen = (scheme: Hit['scheme']) => (request: IncomingMessage, response: ServerResponse) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (part: string) => (body += part));
    request.on('end', () => {
      const { host = '' } = request.headers;
      const hit: Hit = {
        scheme,
        host,
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body,
      };
      hits.push(hit);
      handler(hit, response);
    });
    response.on('error', () => response.destroy());
  };
  const secure = createServer({ key: certificate.key, cert: certificate.cert }, listen('https'));
  const plain = createPlain(listen('http'));
  for (const server of [secure, plain]) {
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
      socket.on('error', () => socket.destroy());
    });
    server.on('tlsClientError', () => {});
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  }
  const port = (server: typeof secure | typeof plain) => (server.address() as AddressInfo).port;
  const rules = Object.values(hosts).map(
    (host) => `MAP ${host} 127.0.0.1:${port(host === hosts.plain ? plain : secure)}`,
  );
  return {
    hosts: { resolverRules: [...rules, lab.resolverRules].join(', '), spki: `${certificate.spki},${lab.spki}` },
    hits,
    port: port(secure),
    answer: (next) => {
      handler = next;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all([secure, plain].map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}
