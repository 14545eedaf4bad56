import { performance } from 'node:perf_hooks';
import type { Env } from './env.ts';

/** One request as seen by the lab. Times are performance.now() of the lab; no bodies, no values of headers or queries. */
export interface LoggedRequest {
  id: number;
  /** `network`, or the id of the vendor whose own servers call another's. */
  by: string;
  method: string;
  host: string;
  path: string;
  queryNames: string[];
  headerNames: string[];
  /** `null` while unanswered, and for good when the connection was cut. */
  status: number | null;
  startedAt: number;
  endedAt: number | null;
}

/** A log in memory. */
export class RequestLog {
  #entries: LoggedRequest[] = [];
  #nextId = 1;

  /** All entries since the last `clear`, oldest first. */
  list(): LoggedRequest[] {
    return this.#entries.map((entry) => ({ ...entry }));
  }

  clear(): void {
    this.#entries = [];
  }

  /** Notes a request, lets `answer` handle it, and notes how it ended. */
  async track(request: Request, env: Env, answer: () => Promise<Response>): Promise<Response> {
    const url = new URL(request.url);
    const entry: LoggedRequest = {
      id: this.#nextId++,
      by: env.by ?? 'network',
      method: request.method,
      host: url.hostname,
      path: url.pathname,
      queryNames: [...new Set(url.searchParams.keys())],
      headerNames: [...request.headers.keys()],
      status: null,
      startedAt: performance.now(),
      endedAt: null,
    };
    this.#entries.push(entry);
    const { outgoing } = env;
    outgoing?.once('close', () => {
      entry.status = outgoing.headersSent ? outgoing.statusCode : null;
      entry.endedAt = performance.now();
    });
    try {
      const response = await answer();
      if (!outgoing) entry.status = response.status;
      return response;
    } finally {
      if (!outgoing) entry.endedAt = performance.now();
    }
  }
}
