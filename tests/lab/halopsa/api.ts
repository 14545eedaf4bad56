import { Hono } from 'hono';
import type { LabEnv } from '../env.ts';
import { notFoundPage } from '../pages.ts';
import { has, type LabState } from '../state.ts';
import { hugeJson } from '../huge-json.ts';
import { recordsOf, type Records } from './records.ts';
import { opens } from './scopes.ts';
import type { Agent, Application, Area, Tenant } from './tenant.ts';

interface Resource {
  rows: keyof Records;
  /** Key of the rows in the answer; a bare array when there is none. */
  envelope?: string;
  scope: string;
  area?: Area;
}

const RESOURCES: Record<string, Resource> = {
  client: { rows: 'client', envelope: 'clients', scope: 'read:customers', area: 'customers' },
  clientcontract: { rows: 'clientcontract', envelope: 'contracts', scope: 'read:contracts', area: 'agreements' },
  item: { rows: 'item', envelope: 'items', scope: 'read:items', area: 'products' },
  invoice: { rows: 'invoice', envelope: 'invoices', scope: 'read:invoices', area: 'invoices' },
  tickets: { rows: 'tickets', envelope: 'tickets', scope: 'read:tickets', area: 'tickets' },
  team: { rows: 'team', scope: 'all:teams' },
  // No source names the scope of agents; only whoever holds all of them is known to read the list (Client St0r).
  agent: { rows: 'agent', scope: 'all' },
};

const unauthorized = (description: string): Response =>
  new Response(null, {
    status: 401,
    headers: { 'www-authenticate': `Bearer error="invalid_token", error_description="${description}"` },
  });

const forbidden = (className: string, message: string): Response =>
  Response.json({ ClassName: className, Message: message }, { status: 403 });

/** What the agent may see: the role's level, and for customers the agent's own Feature Access too. */
const mayRead = (state: LabState, tenant: Tenant, agent: Agent, area: Area): boolean => {
  if (area === 'invoices' && has(state, 'halopsa', 'role-lacks-permission')) return false;
  const role = tenant.roles.find(({ id }) => id === agent.roleId);
  return role?.levels[area] !== 'not-set' && (area !== 'customers' || agent.levels.customers !== 'not-set');
};

const page = (rows: unknown[], query: URLSearchParams): unknown[] => {
  if (query.get('pageinate') !== 'true') return rows.slice(0, Number(query.get('count') ?? rows.length));
  const size = Math.max(1, Number(query.get('page_size') ?? 50));
  const number = Math.max(1, Number(query.get('page_no') ?? 1));
  return rows.slice((number - 1) * size, number * size);
};

/** The caller of a request: the application behind its token and the agent it logs in as. */
interface Caller {
  application: Application;
  agent: Agent | undefined;
  scopes: string[];
}

const callerOf = (state: LabState, tenant: Tenant, header: string | undefined): Caller | Response => {
  const [, value] = /^Bearer (.+)$/i.exec(header ?? '') ?? [];
  if (!value) return new Response(null, { status: 401, headers: { 'www-authenticate': 'Bearer' } });
  const token = state.tokens.get(value);
  const application = token?.tenant === tenant.id ? tenant.applications.get(token.clientId) : undefined;
  if (!token || !application) return unauthorized('The token is invalid');
  if (has(state, 'halopsa', 'token-expired')) return unauthorized('The token is expired');
  // Documented behaviour: a token without scope is given out, and then nothing accepts it.
  if (token.scopes.length === 0) return new Response(null, { status: 401 });
  const agent =
    application.loginType === 'agent' ? tenant.agents.find(({ id }) => id === application.agentId) : undefined;
  return { application, agent, scopes: token.scopes };
};

/** The resource server of a tenant, under /api; `consolePage` is what it answers when it is not reached. */
export const createHalopsaApi = (state: LabState, tenant: Tenant, consolePage: () => Response) => {
  const app = new Hono<LabEnv>();

  app.get('/api/authinfo', (c) =>
    c.json({
      auth_url: `https://${new URL(c.req.url).hostname}/auth`,
      ...(tenant.tenantId !== null && { tenant_id: tenant.tenantId }),
    }),
  );

  app.get('/api/agent/me', (c) => {
    const caller = callerOf(state, tenant, c.req.header('authorization'));
    if (caller instanceof Response) return caller;
    if (!caller.agent) return forbidden('ForbiddenException', 'This login is not an agent.');
    const { id, name, email, apiOnly } = caller.agent;
    return c.json({ id, name, email, isapiagent: apiOnly, claims: [{ type: 'agent_id', value: String(id) }] });
  });

  app.get('/api/:resource', (c) => {
    const name = c.req.param('resource');
    const resource = RESOURCES[name];
    if (!resource) return notFoundPage();
    if (has(state, 'halopsa', 'html-instead-of-json')) return consolePage();
    const caller = callerOf(state, tenant, c.req.header('authorization'));
    if (caller instanceof Response) return caller;
    if (!caller.agent) return forbidden('ForbiddenException', 'This login is not an agent.');
    if (!opens(caller.scopes, resource.scope))
      return forbidden('InsufficientScopeException', `The application lacks ${resource.scope}.`);
    if (name === 'invoice' && has(state, 'halopsa', 'not-licensed'))
      return forbidden('LicenceException', 'The Invoicing module is not licensed on this instance.');
    if (resource.area && !mayRead(state, tenant, caller.agent, resource.area))
      return forbidden('AccessDeniedException', 'The agent does not have permission to view this.');
    if (name === 'item' && has(state, 'halopsa', 'response-too-large')) return hugeJson();
    const all =
      name === 'clientcontract' && has(state, 'halopsa', 'zero-rows') ? [] : recordsOf(tenant.id)[resource.rows];
    const query = new URL(c.req.url).searchParams;
    return resource.envelope
      ? c.json({ record_count: all.length, [resource.envelope]: page(all, query) })
      : c.json(page(all, query));
  });

  app.all('/api/:resource{.+}', (c) => {
    const name = c.req.param('resource').split('/')[0] ?? '';
    if (c.req.method === 'GET') return notFoundPage();
    state.refusedWrites += 1;
    // Other paths are no resources: a token request sent to /api/token by mistake gets the web server's 404.
    return RESOURCES[name] || name === 'agent' ? c.body(null, 405, { allow: 'GET' }) : notFoundPage();
  });
  return app;
};
