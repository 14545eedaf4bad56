import { request } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';

/** An answer over the wire. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  /** The text as JSON; throws when it is none. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- a test names the shape that it looks at
  json: <T = Record<string, unknown>>() => T;
}

interface Call {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  signal?: AbortSignal;
}

/** Calls an address of the lab over TLS without a browser and without DNS. Rejects when the connection is cut. */
export const call = (
  port: number,
  address: string,
  { method = 'GET', headers = {}, body, signal }: Call = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const url = new URL(address);
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        servername: url.hostname,
        path: `${url.pathname}${url.search}`,
        method,
        headers: { ...headers, host: url.hostname },
        // A new connection each time, so that no answer depends on an earlier one.
        agent: false,
        rejectUnauthorized: false,
        ...(signal && { signal }),
      },
      (response) => {
        text(response).then(
          (received) =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              text: received,
              // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- a test names the shape that it looks at
              json: <T>() => JSON.parse(received) as T,
            }),
          reject,
        );
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
