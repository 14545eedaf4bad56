import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import type { LabEnv } from '../env.ts';
import { has, type LabState } from '../state.ts';
import { apiDetails } from './api-details.ts';
import { recordsOf } from './records.ts';
import { ApplicationForm, newSecret, saveApplication } from './save-application.ts';
import { SCOPES } from './scopes.ts';
import { AREAS, type Application, type Tenant } from './tenant.ts';

const LevelsForm = z.object({ levels: z.record(z.enum(AREAS), z.enum(['not-set', 'read-only', 'modify'])) });
const CUT_AT = 60;

/** An application as the console shows it: the secret never comes back after Save. */
const shown = ({ secret, ...application }: Application) => ({ ...application, hasSecret: secret !== null });

/** What the HaloPSA console's own pages load and save; not part of the vendor's API. */
export const createConsoleData = (state: LabState, tenant: Tenant) => {
  const app = new Hono<LabEnv>().basePath('/console-data');

  app.get('/session', (c) => c.json({ title: tenant.title, person: tenant.agents[0]?.name ?? '', version: '2.230.4' }));
  app.get('/api-details', (c) => c.json(apiDetails(state, tenant, new URL(c.req.url).hostname)));
  app.get('/tickets', (c) => c.json(recordsOf(tenant.id).tickets));
  app.get('/customers', (c) => c.json(recordsOf(tenant.id).client));

  app.get('/applications', (c) => {
    const agentName = (id: number | null) => tenant.agents.find((agent) => agent.id === id)?.name ?? null;
    return c.json(
      [...tenant.applications.values()].map((application) => ({
        ...shown(application),
        agentName: agentName(application.agentId),
      })),
    );
  });
  app.get('/applications/:id', (c) => {
    const application = tenant.applications.get(c.req.param('id'));
    return application ? c.json({ application: shown(application), scopes: SCOPES }) : c.json(null, 404);
  });

  app.post('/drafts', (c) => {
    const clientId = randomUUID();
    tenant.drafts.set(clientId, null);
    const autofilled = has(state, 'halopsa', 'secret-autofilled');
    return c.json({ clientId, secretBox: autofilled ? 'password' : 'text', scopes: SCOPES }, 201);
  });
  app.post('/drafts/:clientId/secret', (c) => {
    const secret = newSecret();
    tenant.drafts.set(c.req.param('clientId'), secret);
    return c.json({ clientSecret: has(state, 'halopsa', 'secret-malformed') ? secret.slice(0, CUT_AT) : secret });
  });

  app.post('/applications', async (c) => {
    const form = z.safeParse(ApplicationForm, await c.req.json());
    if (!form.success) return c.json({ message: 'Enter an application name.' }, 400);
    const application = saveApplication(state, tenant, form.data);
    const showList = has(state, 'halopsa', 'client-id-changed-at-save');
    return c.json(showList ? { show: 'list' } : { show: 'application', id: application.clientId }, 201);
  });
  app.put('/applications/:id', async (c) => {
    const existing = tenant.applications.get(c.req.param('id'));
    if (!existing) return c.json({ message: 'This application no longer exists.' }, 404);
    if (existing.system) return c.json({ message: 'Built-in applications cannot be changed here.' }, 403);
    const form = z.safeParse(ApplicationForm, await c.req.json());
    if (!form.success) return c.json({ message: 'Enter an application name.' }, 400);
    return c.json({ show: 'application', id: saveApplication(state, tenant, form.data, existing).clientId });
  });

  for (const kind of ['agents', 'roles'] as const) {
    app.get(`/${kind}`, (c) => c.json(tenant[kind]));
    app.get(`/${kind}/:id`, (c) => {
      const found = tenant[kind].find(({ id }) => id === Number(c.req.param('id')));
      return found ? c.json(found) : c.json(null, 404);
    });
    app.put(`/${kind}/:id`, async (c) => {
      const found = tenant[kind].find(({ id }) => id === Number(c.req.param('id')));
      if (!found) return c.json(null, 404);
      const { levels } = z.parse(LevelsForm, await c.req.json());
      const locked = kind === 'roles' && has(state, 'halopsa', 'role-lacks-permission');
      Object.assign(found.levels, levels, locked && { invoices: 'not-set' });
      return c.json(found);
    });
  }
  return app;
};
