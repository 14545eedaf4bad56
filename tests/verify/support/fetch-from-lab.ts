import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { Readable } from 'node:stream';

/**
 * A `fetch` that reaches the lab under the vendors' own names, as the browser does by its resolver rules: Node's own has
 * no such rules. It follows no redirect.
 */
export const fetchFromLab =
  (port: number): typeof fetch =>
  async (input, init) => {
    const wanted = new Request(input, init);
    const url = new URL(wanted.url);
    const outgoing = request({
      host: '127.0.0.1',
      port,
      servername: url.hostname,
      method: wanted.method,
      path: url.pathname + url.search,
      headers: { ...Object.fromEntries(wanted.headers), host: url.host },
      // The lab signs its certificate itself; what a browser makes of that is tested in the browser.
      rejectUnauthorized: false,
      agent: false,
      signal: wanted.signal,
    });
    outgoing.end(Buffer.from(await wanted.arrayBuffer()));
    const [answer] = (await once(outgoing, 'response')) as [IncomingMessage];
    const status = answer.statusCode ?? 0;
    const headers = Object.entries(answer.headersDistinct).flatMap(([name, values]) =>
      (values ?? []).map((value): [string, string] => [name, value]),
    );
    const body = status === 204 || status === 304 ? null : (Readable.toWeb(answer) as ReadableStream<Uint8Array>);
    return new Response(body, { status, headers });
  };
