import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** What the Node adapter hands to a handler; empty when the lab calls itself. */
export interface Env {
  incoming?: IncomingMessage | Http2ServerRequest;
  outgoing?: ServerResponse | Http2ServerResponse;
  /** The vendor whose servers call, when the lab calls itself. */
  by?: string;
}

/** The type of Hono's generic for the lab's apps. */
export interface LabEnv {
  Bindings: Env;
}
