import { setTimeout as delay } from 'node:timers/promises';
import { Hono } from 'hono';
import type { ConsoleFiles } from '../console-files.ts';
import { cutOff } from '../cut-off.ts';
import type { Env } from '../env.ts';
import { guestNetworkPage, maintenancePage, notFoundPage, portalPage } from '../pages.ts';
import { has, type LabState } from '../state.ts';
import { createHalopsaApi } from './api.ts';
import { createHalopsaAuth } from './auth.ts';
import { createConsoleData } from './console-data.ts';
import type { Tenant } from './tenant.ts';

/** What a fault answers for the whole of /api and /auth, whatever was asked. */
const wholesale = (state: LabState, env: Env): Response | undefined => {
  const on = (name: Parameters<typeof has>[2]) => has(state, 'halopsa', name);
  if (on('unreachable')) return cutOff(env);
  if (on('captive-portal')) return guestNetworkPage();
  if (on('maintenance')) return maintenancePage();
  if (on('ip-not-allowed'))
    return new Response('Access from your IP address is not allowed.', {
      status: 403,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
  return undefined;
};

/** Everything that answers on a tenant's host: console, authorization server, API. */
export const createHalopsaSite = (state: LabState, tenant: Tenant, files: ConsoleFiles) => {
  const consolePage = () => files.page('halopsa');
  const auth = createHalopsaAuth(state, tenant);
  const api = createHalopsaApi(state, tenant, consolePage);
  const data = createConsoleData(state, tenant);

  const pages = new Hono();
  pages.get('/assets/*', (c) => files.asset(c.req.path));
  pages.get('/portal', () => portalPage(tenant.title));
  pages.get('/portal/*', () => portalPage(tenant.title));
  // The path of a token request that was put together without the slash in between.
  pages.get('/authtoken', () => notFoundPage());
  pages.get('*', consolePage);
  pages.notFound(() => notFoundPage());

  return async (request: Request, env: Env): Promise<Response> => {
    const url = new URL(request.url);
    const section = /^\/(api|auth|console-data)(?=\/|$)/i.exec(url.pathname)?.[1]?.toLowerCase();
    if (section === 'console-data') return data.fetch(request, env);
    if (section !== 'api' && section !== 'auth') return pages.fetch(request, env);
    if (state.latencyMs > 0) await delay(state.latencyMs);
    const answer = wholesale(state, env);
    if (answer) return answer;
    if (section === 'auth') return auth.fetch(request, env);
    // HaloPSA's paths are the same in either case (/api/client, /api/Client).
    url.pathname = url.pathname.toLowerCase();
    return api.fetch(new Request(url, request), env);
  };
};
