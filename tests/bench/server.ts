import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createCertificate } from '../lab/certificate.ts';
import type { Network } from './chromium.ts';
import { pageNames, render } from './pages.ts';

/** Address of a site of no vendor. */
export const ELSEWHERE = 'https://www.example.org/';

/** Serves the measured pages under the vendor's own names. */
export async function startServer(): Promise<{ network: Network; close: () => Promise<void> }> {
  const { key, cert, spki } = await createCertificate('bench.invalid');
  const server = createServer({ key, cert }, (request, response) => {
    const wanted = new URL(request.url ?? '/', ELSEWHERE).searchParams.get('bench');
    const name = pageNames.find((each) => each === wanted) ?? 'small';
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(render(name));
  });
  // A browser that closes a tab cuts its connection; nothing is wrong then.
  server.on('tlsClientError', () => {});
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const resolverRules = ['*.halopsa.com', 'www.example.org']
    .map((host) => `MAP ${host} 127.0.0.1:${port}`)
    .concat('MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1')
    .join(', ');
  return {
    network: { resolverRules, spki },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
