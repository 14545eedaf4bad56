import { Hono } from 'hono';
import * as z from 'zod/mini';
import type { LabEnv } from './env.ts';
import { faultNames } from './faults.ts';
import type { RequestLog } from './request-log.ts';
import { describeState, resetState, setFault, type LabState } from './state.ts';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
const FaultBody = z.object({ vendor: z.string(), name: z.nullable(z.string()) });
const LatencyBody = z.object({ ms: z.number().check(z.minimum(0), z.maximum(60_000)) });

/** Parsed as JSON whatever the content type says: curl -d sends another. */
const parse = <Schema extends z.ZodMiniType>(schema: Schema, text: string): z.infer<Schema> | undefined => {
  try {
    return z.parse(schema, JSON.parse(text));
  } catch {
    return undefined;
  }
};

/** The lab's own endpoints, on every host, for loopback callers only. */
export const createControl = (state: LabState, log: RequestLog) => {
  const app = new Hono<LabEnv>().basePath('/__lab');
  app.use(async (c, next) => {
    const address = c.env.incoming?.socket.remoteAddress;
    if (!address || !LOOPBACK.has(address)) return c.text('The lab is controlled from this machine only.\n', 403);
    return next();
  });
  app.post('/reset', (c) => {
    resetState(state);
    log.clear();
    return c.json({ reset: true });
  });
  app.post('/fault', async (c) => {
    const body = parse(FaultBody, await c.req.text());
    if (!body) return c.text('Send {"vendor": string, "name": string or null}.\n', 400);
    const names = faultNames()[body.vendor];
    if (!names) return c.text(`No vendor "${body.vendor}". Known: ${Object.keys(faultNames()).join(', ')}.\n`, 404);
    if (body.name !== null && !names.includes(body.name))
      return c.text(`No fault "${body.name}" of ${body.vendor}. Known: ${names.join(', ')}.\n`, 404);
    setFault(state, body.vendor, body.name);
    return c.json({ faults: describeState(state).faults });
  });
  app.post('/latency', async (c) => {
    const body = parse(LatencyBody, await c.req.text());
    if (!body) return c.text('Send {"ms": number from 0 to 60000}.\n', 400);
    state.latencyMs = body.ms;
    return c.json({ latencyMs: state.latencyMs });
  });
  app.get('/requests', (c) => c.json(log.list()));
  app.get('/state', (c) => c.json(describeState(state)));
  return app;
};
