// @vitest-environment node
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { call } from '../call.ts';
import { pressIn } from '../press-in.ts';
import { startLab, type Lab } from '../server.ts';

const BUILD_MS = 60_000;
const api = 'https://api.dnsfilter.com/v1';

let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
}, BUILD_MS);
afterAll(() => lab.close());
beforeEach(() => lab.reset());

const press = (button: string, values: Record<string, string>) =>
  pressIn(lab, 'dnsfilter')('api-key-new', button, values);
const ask = (path: string, authorization: string) => call(lab.port, `${api}${path}`, { headers: { authorization } });

describe('an API key of the lab’s DNSFilter', () => {
  it('counts from Save on, in all three forms of the header, and its expiry can be asked for', async () => {
    const values = { keyName: 'Reports', keyExpiration: '90 days' };
    const apiKey = (await press('Generate', values)).once?.['apiKey'] ?? '';
    expect(apiKey).toMatch(/^eyJ[\w-]+\.[\w-]+\.[\w-]+$/);
    expect((await ask('/users/self', apiKey)).status).toBe(401);
    expect((await press('Save', { ...values, apiKey })).go).toBe('account-settings');
    for (const form of [apiKey, `Bearer ${apiKey}`, `Token ${apiKey}`])
      expect((await ask('/users/self', form)).status).toBe(200);
    const [row] = (await ask(`/api_keys?last_four=${apiKey.slice(-4)}`, apiKey)).json<{ data: unknown[] }>().data;
    expect(row).toMatchObject({ attributes: { name: 'Reports', status: 'active' } });
    expect(JSON.stringify([row, lab.state()])).not.toContain(apiKey);
  });

  it('cannot be saved before it was copied', async () => {
    const kept = async () =>
      (await call(lab.port, 'https://app.dnsfilter.com/console-data/values/account-settings')).json<{
        values: Record<string, string>;
      }>().values['keyCopied'];
    await press('Generate', { keyName: 'Reports' });
    expect(await kept()).toBe('');
    await press('Copy API Key', {});
    expect(await kept()).toBe('on');
  });
});

describe('the choice of PSA', () => {
  const connect = (apiToken: string) =>
    call(lab.port, 'https://app.dnsfilter.com/dashboard-data/psa/test?psa=syncro', {
      method: 'POST',
      body: JSON.stringify({ subdomain: 'acmemsp', apiToken }),
    });
  const token = async (...permissions: string[]) => {
    const ticks = Object.fromEntries(permissions.map((name) => [name, 'on']));
    const made = await pressIn(lab, 'syncro')('api-token-new', 'Create API Token', {
      tokenName: 'DNSFilter',
      ...ticks,
    });
    return made.once?.['apiToken'] ?? '';
  };
  const LISTS = [
    'Customers - List/Search',
    'Products - List/Search',
    'Invoices - List/Search',
    'Recurring Invoices - List',
  ];

  it('connects Syncro for real, and lists its customers', async () => {
    expect((await connect(await token(...LISTS))).json()).toEqual({ connected: true });
    expect(lab.state().dnsfilter).toMatchObject({
      status: 'connected',
      customers: ['Bluebird Dental', 'Harbour Freight'],
    });
  });

  it('says no more than the vendor when a permission is missing', async () => {
    const refused = await connect(await token(...LISTS.slice(1)));
    expect([refused.status, refused.json()]).toEqual([422, { alert: expect.stringContaining('did not succeed') }]);
  });
});
