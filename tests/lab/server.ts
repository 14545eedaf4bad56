import { createSecureServer, type Http2SecureServer, type Http2Session } from 'node:http2';
import type { AddressInfo, Socket } from 'node:net';
import { createSecureContext } from 'node:tls';
import { once } from 'node:events';
import { createAdaptorServer } from '@hono/node-server';
import { buildConsoles } from './build-consoles.ts';
import { createCertificate } from './certificate.ts';
import { loadConsoleFiles } from './console-files.ts';
import { createApp } from './app.ts';
import { faultNames } from './faults.ts';
import { hasBrokenTls, hostNames, hostPatterns, origins, resolverRules, siteOf } from './hosts.ts';
import { RequestLog, type LoggedRequest } from './request-log.ts';
import { createState, describeState, has, resetState, setFault } from './state.ts';

/** A running vendor lab. */
export interface Lab {
  port: number;
  /** Host patterns that a browser must send to the lab. */
  hosts: string[];
  /** The same hosts by full name, for browsers that map no patterns (Firefox). */
  hostNames: string[];
  /** Value for Chromium's --host-resolver-rules. */
  resolverRules: string;
  /** Value for Chromium's --ignore-certificate-errors-spki-list. */
  spki: string;
  /** Names of the faults, by vendor id. */
  faults: Record<string, string[]>;
  origins: typeof origins;
  reset(): void;
  /** Switches a fault on, or with null all of a vendor's off. Throws a RangeError on an unknown name. */
  fault(vendor: string, name: string | null): void;
  /** Delays every answer of /api and /auth. */
  latency(ms: number): void;
  requests(): LoggedRequest[];
  state(): ReturnType<typeof describeState>;
  close(): Promise<void>;
}

/** Starts the lab on loopback; without a port on any free one. The first start on changed sources builds the consoles. */
export const startLab = async ({ port = 0 }: { port?: number } = {}): Promise<Lab> => {
  const [directory, certificate, untrusted] = await Promise.all([
    buildConsoles(),
    createCertificate('vendor-lab.invalid'),
    createCertificate('untrusted-vendor-lab.invalid'),
  ]);
  const state = createState();
  const log = new RequestLog();
  const app = createApp(state, log, loadConsoleFiles(directory));
  const contexts = { good: createSecureContext(certificate), untrusted: createSecureContext(untrusted) };
  /** A host that is broken for good, or whose vendor's data says that something inspects its TLS while the fault is on. */
  const isUntrusted = (name: string): boolean => {
    if (hasBrokenTls(name)) return true;
    const site = siteOf(name);
    if (site.kind !== 'vendor') return false;
    const { id, faults } = site.vendor;
    return faults.some((fault) => fault.untrusted?.includes(name) && has(state, id, fault.name));
  };

  const server = createAdaptorServer({
    fetch: (request, env) => app(request, env),
    createServer: createSecureServer,
    serverOptions: {
      key: certificate.key,
      cert: certificate.cert,
      allowHTTP1: true,
      SNICallback: (name, done) => done(null, isUntrusted(name) ? contexts.untrusted : contexts.good),
    },
  }) as Http2SecureServer;

  const sessions = new Set<Http2Session>();
  const sockets = new Set<Socket>();
  server.on('session', (session) => {
    sessions.add(session);
    session.once('close', () => sessions.delete(session));
    // A browser that refuses the certificate or leaves ends its session with an error: nothing is wrong here.
    session.on('error', () => {});
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => {});
  });
  server.on('tlsClientError', () => {});
  server.on('sessionError', () => {});

  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const bound = (server.address() as AddressInfo).port;

  return {
    port: bound,
    hosts: hostPatterns,
    hostNames,
    resolverRules: resolverRules(bound),
    spki: certificate.spki,
    faults: faultNames(),
    origins,
    reset: () => {
      resetState(state);
      log.clear();
    },
    fault: (vendor, name) => setFault(state, vendor, name),
    latency: (ms) => {
      state.latencyMs = ms;
    },
    requests: () => log.list(),
    state: () => describeState(state),
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      for (const session of sessions) session.destroy();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
};
