import { Hono } from 'hono';
import type { LabEnv } from '../env.ts';
import { has, type LabState } from '../state.ts';
import { apiKeysOf } from './api-keys.ts';

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** An API key that the lab's DNSFilter always accepts; invented, a JWT by shape only. */
export const LAB_API_KEY = [part({ alg: 'HS256', typ: 'JWT' }), part({ sub: 'lab-user' }), 'invented'].join('.');

const DAY_MS = 24 * 60 * 60 * 1000;

/** DNSFilter's REST API: who the key belongs to, and the organizations that this person sees. */
export const createDashboardApi = (state: LabState) => {
  const app = new Hono<LabEnv>();
  const keys = () => apiKeysOf(state.vendors['dnsfilter']?.memory ?? {});
  app.use('/v1/*', async (c, next) => {
    // Raw, Bearer and Token are all in use (official documents, dnsfcli, Pipedream).
    const key = (c.req.header('authorization') ?? '').replace(/^(Bearer|Token) /i, '');
    const made = key in keys() && Date.parse(keys()[key]?.expiry ?? '') > Date.now();
    const gone = has(state, 'dnsfilter', 'wrong-secret');
    return (made || key === LAB_API_KEY) && !gone ? next() : c.json({ error: 'Not Authorized' }, 401);
  });
  app.get('/v1/users/self', (c) =>
    c.json({
      data: { id: '4101', type: 'users', attributes: { name: 'Priya Raman', email: 'priya@acme.example' } },
    }),
  );
  app.get('/v1/organizations', (c) => {
    if (has(state, 'dnsfilter', 'zero-rows')) return c.json({ data: [], links: {}, meta: { total: 0 } });
    return c.json({
      data: [
        {
          id: '871',
          type: 'organizations',
          attributes: {
            name: 'Acme Managed Services',
            role: has(state, 'dnsfilter', 'owner-token') ? 'owner' : 'super_administrator',
            owned_msp_id: 55,
            managed_by_msp_id: null,
            active_psa_integration: state.psa.status === 'connected',
            canceled: false,
            trial_days: 0,
          },
        },
      ],
      links: {},
      meta: { total: 1 },
    });
  });
  app.get('/v1/api_keys', (c) => {
    const lastFour = c.req.query('last_four');
    const rows = Object.values(keys()).filter((each) => lastFour === undefined || each.lastFour === lastFour);
    const soon = has(state, 'dnsfilter', 'secret-expired')
      ? new Date(Date.now() + 3 * DAY_MS).toISOString()
      : undefined;
    return c.json({
      data: rows.map(({ name, expiry, lastFour: last_four }, index) => ({
        id: String(index + 1),
        type: 'api_keys',
        attributes: { name, expiry: soon ?? expiry, last_four, status: 'active', token: `***************${last_four}` },
      })),
      links: {},
      meta: { total: rows.length },
    });
  });
  app.notFound((c) => c.json({ error: 'Not Found' }, 404));
  return app;
};
