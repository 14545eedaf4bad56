import { Hono } from 'hono';
import * as z from 'zod/mini';
import type { ConsoleFiles } from '../console-files.ts';
import type { LabEnv } from '../env.ts';
import { notFoundPage } from '../pages.ts';
import { has, type LabState } from '../state.ts';
import { connectPsa, psaForms } from './psa-forms.ts';
import { saveAndTest, PsaForm, type FetchAsVendor } from './save-and-test.ts';

const Mapping = z.object({ mapping: z.record(z.string(), z.string()) });

/** Sites that the invented organization protects. */
const ACCOUNTS = ['Bluebird Dental', 'Harbour Freight', 'Oakline Architects', 'Internal network'];

/** The DNSFilter dashboard: its pages, and what they load and save. */
export const createDashboard = (state: LabState, files: ConsoleFiles, fetchAsVendor: FetchAsVendor) => {
  const app = new Hono<LabEnv>();
  const data = new Hono<LabEnv>().basePath('/dashboard-data');

  data.get('/session', (c) => {
    let authorizationServerBox = 'as-typed';
    if (has(state, 'dnsfilter', 'missing-trailing-slash')) authorizationServerBox = 'drops-slash';
    if (has(state, 'dnsfilter', 'extra-trailing-slash')) authorizationServerBox = 'adds-slash';
    return c.json({
      organization: 'Acme Managed Services',
      person: 'Priya Raman',
      connected: state.psa.status === 'connected',
      psas: psaForms(),
      authorizationServerBox,
      tenantBox: has(state, 'dnsfilter', 'tenant-not-needed') ? 'hyphenates' : 'as-typed',
    });
  });
  data.post('/psa/test', async (c) => {
    const psa = c.req.query('psa');
    const values: unknown = await c.req.json();
    const outcome = psa
      ? await connectPsa(state, psa, z.parse(z.record(z.string(), z.string()), values), fetchAsVendor)
      : await saveAndTest(state, z.parse(PsaForm, values), fetchAsVendor);
    return 'alert' in outcome ? c.json(outcome, 422) : c.json({ connected: true });
  });
  data.get('/psa/accounts', (c) => {
    const { customers, mapping, billingPending } = state.psa;
    return c.json({ accounts: ACCOUNTS, customers, mapping, billingPending });
  });
  data.put('/psa/accounts', async (c) => {
    state.psa.mapping = z.parse(Mapping, await c.req.json()).mapping;
    state.psa.mapped = true;
    return c.json({ saved: true });
  });

  app.route('/', data);
  app.get('/assets/*', (c) => files.asset(c.req.path));
  app.get('*', () => files.page('dnsfilter'));
  app.notFound(() => notFoundPage());
  return app;
};
