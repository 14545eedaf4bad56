import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { Seen } from '../../lib/model/connection';
import { type Lab, startLab } from '../lab/server';
import { mainPair, neededTicks } from '../support/a-connection';
import { fetchFromLab } from './support/fetch-from-lab';
import { SEEN, causes, run } from './support/run';

let lab: Lab;
let fetchLab: typeof fetch;
beforeAll(async () => {
  lab = await startLab();
  fetchLab = fetchFromLab(lab.port);
}, 120_000);
afterAll(() => lab.close());
beforeEach(() => lab.reset());

const Draft = z.object({ clientId: z.string() });
const Secret = z.object({ clientSecret: z.string() });
const Saved = z.object({ id: z.optional(z.string()) });
const Shown = z.object({
  application: z.object({
    active: z.boolean(),
    method: z.string(),
    loginType: z.string(),
    permissions: z.array(z.string()),
  }),
});
const Api = z.object({ resourceServer: z.string(), authorisationServer: z.string(), tenant: z.string() });
const Agents = z.array(z.object({ id: z.number(), roleId: z.number() }));

/** Sets the application up over the console's own data requests, and reads what a technician would have captured. */
async function setUp(origin: string) {
  const ask = async <T>(schema: z.ZodMiniType<T>, path: string, method = 'GET', body?: object) => {
    const sent = body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {};
    const response = await fetchLab(`${origin}/console-data${path}`, { method, ...sent });
    return schema.parse(await response.json());
  };
  const draft = await ask(Draft, '/drafts', 'POST');
  const { clientSecret } = await ask(Secret, `/drafts/${draft.clientId}/secret`, 'POST');
  const [agent] = await ask(Agents, '/agents');
  const modify = { levels: { customers: 'modify', invoices: 'modify', agreements: 'modify', products: 'modify' } };
  const levels = z.object({ levels: z.record(z.string(), z.string()) });
  const role = await ask(levels, `/roles/${agent?.roleId}`);
  await ask(levels, `/roles/${agent?.roleId}`, 'PUT', { levels: { ...role.levels, ...modify.levels } });
  const saved = await ask(Saved, '/applications', 'POST', {
    clientId: draft.clientId,
    name: 'DNSFilter billing',
    description: '',
    active: true,
    method: 'client-credentials',
    loginType: 'agent',
    agentId: agent?.id ?? null,
    permissions: mainPair.integration.grants,
  });
  const servers = await ask(Api, '/api-details');
  const clientId = saved.id ?? draft.clientId;
  const shown = saved.id ? (await ask(Shown, `/applications/${saved.id}`)).application : undefined;
  const ticks = Object.fromEntries(
    Object.keys(neededTicks()).map((id) => [id, shown?.permissions.includes(id) ?? neededTicks()[id] ?? false]),
  );
  const seen: Seen = {
    ...SEEN,
    permissions: ticks,
    ...(shown
      ? {
          settings: {
            authenticationMethod: shown.method,
            loginType: shown.loginType,
            active: shown.active ? 'on' : 'off',
          },
        }
      : {}),
  };
  return {
    values: {
      clientId,
      clientSecret,
      resourceServer: servers.resourceServer,
      authorizationServer: servers.authorisationServer,
      tenant: servers.tenant,
    },
    provisional: saved.id ? [] : ['clientId'],
    seen,
    consoleOrigin: origin,
    fetch: fetchLab,
    timeoutMs: 1500,
  };
}

it.each([
  ['hosted', 'https://acme.halopsa.com'],
  ['on-prem', 'https://halo.northwind.example'],
] as const)('proves a healthy application, %s', async (hosting, origin) => {
  const result = await run(origin, { ...(await setUp(origin)), hosting });
  expect(causes(result)).toEqual([]);
  expect(result.checks.filter((each) => each.state !== 'passed')).toEqual([]);
  expect(new Set(result.permissions.map((each) => each.verdict))).toEqual(new Set(['granted']));
  expect(result.loginAs).toBeTruthy();
});

/** Faults that show in a verification; the others are the lints', the page's or the browser's to find. */
it.each([
  'wrong-host',
  'unreachable',
  'wrong-tenant',
  'wrong-client-id',
  'client-id-changed-at-save',
  'wrong-secret',
  'application-inactive',
  'wrong-grant-type',
  'wrong-login-type',
  'scope-empty',
  'scope-unknown',
  'scope-not-allowed',
  'application-lacks-permission',
  'all-permissions',
  'excess-permission',
  'role-lacks-permission',
  'ip-not-allowed',
  'rate-limited',
  'token-expired',
  'html-instead-of-json',
  'captive-portal',
  'zero-rows',
  'not-licensed',
  'maintenance',
  'response-too-large',
  'redirected',
  'timeout',
])('names exactly %s when that is what the vendor has', async (fault) => {
  lab.fault('halopsa', fault);
  const origin = lab.origins.halopsa;
  const result = await run(origin, await setUp(origin));
  expect(causes(result).map((each) => each.split(': ')[1])).toEqual([fault]);
});
