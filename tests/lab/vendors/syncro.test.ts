// @vitest-environment node
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startLab, type Lab } from '../server.ts';
import { syncroIn } from '../syncro-in.ts';

const BUILD_MS = 60_000;

let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
}, BUILD_MS);
afterAll(() => lab.close());
beforeEach(() => lab.reset());

const { get, token } = syncroIn(() => lab);

describe('the lab’s Syncro', () => {
  it('takes the token raw, as Bearer and as a query, and no other', async () => {
    const made = await token();
    for (const authorization of [made, `Bearer ${made}`])
      expect((await get('/api/v1/me', { authorization })).json()).toMatchObject({ subdomain: 'acmemsp' });
    expect((await get(`/api/v1/me?api_key=${made}`)).status).toBe(200);
    for (const authorization of ['', `${made}0`, `Basic ${made}`])
      expect((await get('/api/v1/me', { authorization })).status).toBe(401);
    expect(JSON.stringify(lab.requests())).not.toContain(made);
  });

  it('opens exactly the lists that were ticked', async () => {
    const authorization = await token('Customers - List/Search', 'Invoices - View Details');
    const status = async (path: string) => (await get(`/api/v1/${path}`, { authorization })).status;
    expect(await status('customers?page=1')).toBe(200);
    expect(await status('customers/latest')).toBe(200);
    expect(await status('invoices/3301')).toBe(200);
    for (const path of ['contacts', 'customers/9001', 'invoices', 'tickets', 'products'])
      expect(await status(path), path).toBe(403);
    expect(await status('no-such-list')).toBe(404);
    expect((await get('/api/v2/me', { authorization })).status).toBe(404);
  });

  it.each([
    ['wrong-host', 'me', 404],
    ['wrong-secret', 'me', 401],
    ['application-lacks-permission', 'customers', 403],
  ])('%s: /%s answers %d', async (name, path, status) => {
    const authorization = await token('Customers - List/Search');
    lab.fault('syncro', name);
    expect((await get(`/api/v1/${path}`, { authorization })).status).toBe(status);
  });

  it('shows an empty list of customers, or a token cut short, when that is what is wrong', async () => {
    lab.fault('syncro', 'zero-rows');
    const authorization = await token('Customers - List/Search');
    expect((await get('/api/v1/customers', { authorization })).json()).toMatchObject({ customers: [] });
    lab.fault('syncro', 'secret-malformed');
    const cut = await token();
    expect(cut).toHaveLength(14);
    expect((await get('/api/v1/me', { authorization: cut })).status).toBe(401);
  });
});
