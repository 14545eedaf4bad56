import { once } from 'node:events';
import { constants, type Http2ServerResponse } from 'node:http2';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Env } from './env.ts';

const isHttp2 = (outgoing: NonNullable<Env['outgoing']>): outgoing is Http2ServerResponse =>
  outgoing.req.httpVersionMajor === 2;

/**
 * Ends a request without an answer. On HTTP/2 only the stream is reset: the console page shares the connection and
 * must live on. INTERNAL_ERROR because Chromium sends a REFUSED_STREAM again by itself.
 */
export const cutOff = ({ outgoing }: Env): Response => {
  if (!outgoing) throw new Error('The connection was cut off.');
  if (isHttp2(outgoing)) outgoing.stream.close(constants.NGHTTP2_INTERNAL_ERROR);
  else outgoing.socket?.destroy();
  return RESPONSE_ALREADY_SENT;
};

/** Never answers; comes back when the caller has gone. */
export const neverAnswer = async ({ outgoing }: Env, signal: AbortSignal): Promise<Response> => {
  if (outgoing) {
    if (!outgoing.destroyed) await once(outgoing, 'close');
    return RESPONSE_ALREADY_SENT;
  }
  if (!signal.aborted) await once(signal, 'abort');
  throw new Error('No answer in time.');
};
