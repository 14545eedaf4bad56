import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as after } from 'node:timers/promises';
import { promisify } from 'node:util';
import { createCertificate } from '../lab/certificate.ts';
import { partialAnswer, webFormsPage } from './webforms.ts';

/** The console whose form all fixtures imitate, under its own name. */
export const ORIGIN = 'https://app.dnsfilter.com';

/** How long the server of the postbacks thinks, in ms. */
const THINKING = 150;

export interface Fixtures {
  resolverRules: string;
  spki: string;
  close: () => Promise<void>;
}

const page = (bundle: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Connection</title></head><body><h1>Connection</h1><div id="app"></div><script type="module" src="/assets/${bundle}.js"></script></body></html>`;

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

/** Bundles all fixtures anew (2 s) and serves them on loopback under the console's real name. */
export async function serveFixtures(): Promise<Fixtures> {
  const directory = mkdtempSync(join(tmpdir(), 'patchbay-frameworks-'));
  // A process of its own: inside a test runner Vite would see NODE_ENV=test and bundle development builds.
  await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'build.ts'), directory], {
    env: { ...process.env, NODE_ENV: 'production', VITEST: '' },
  });
  const certificate = await createCertificate('frameworks.invalid');

  const answer = async (request: IncomingMessage): Promise<{ type: string; body: string | Buffer }> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', ORIGIN);
    const asset = /^\/assets\/([\w-]+\.js)$/.exec(pathname)?.[1];
    if (asset) return { type: 'text/javascript', body: readFileSync(join(directory, asset)) };
    const name = pathname.slice(1);
    if (name.startsWith('webforms')) {
      const posted = request.method === 'POST' ? await bodyOf(request) : '';
      if (posted) await after(THINKING);
      const html = searchParams.has('partial')
        ? partialAnswer(posted)
        : webFormsPage(pathname, posted, name === 'webforms-partial');
      return { type: 'text/html', body: html };
    }
    return { type: 'text/html', body: page(name) };
  };

  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    answer(request).then(
      ({ type, body }) => response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    resolverRules: `MAP app.dnsfilter.com 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    spki: certificate.spki,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
