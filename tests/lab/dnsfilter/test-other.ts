import type { LabState } from '../state.ts';
import type { FetchAsVendor } from './save-and-test.ts';

type Values = Record<string, string>;

const basic = (user: string, password: string) => `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
const get = (url: string, headers: Record<string, string>) => [new URL(url), { headers }] as const;

/** One request that proves a key, as the vendor's documents describe it. How DNSFilter tests is not published. */
const CALLS: Record<string, (values: Values) => readonly [URL, RequestInit]> = {
  Syncro: ({ subdomain = '', apiToken = '' }) =>
    get(`https://${subdomain}.syncromsp.com/api/v1/customers?page=1`, { authorization: apiToken }),
  'ConnectWise PSA': ({ companyId = '', publicKey = '', privateKey = '', siteUrl = '' }) => {
    const api = new URL(siteUrl);
    if (/^(na|eu|au|aus|za)\.myconnectwise\.net$/.test(api.hostname)) api.hostname = `api-${api.hostname}`;
    return get(`${api.origin}/v4_6_release/apis/3.0/company/companies?pageSize=1`, {
      authorization: basic(`${companyId}+${publicKey}`, privateKey),
      // The integration's own, not the technician's.
      clientid: '5f2d7a80-1c9e-4b66-a7d0-3e84f1629b07',
    });
  },
  Atera: ({ apiKey = '' }) =>
    get('https://app.atera.com/api/v3/customers?page=1&itemsInPage=1', { authorization: `Bearer ${apiKey}` }),
  Autotask: ({ username = '' }) =>
    // The tracking identifier is the destination's own, so the lab only sees whether the user exists.
    get(
      `https://webservices.autotask.net/atservicesrest/v1.0/zoneInformation?user=${encodeURIComponent(username)}`,
      {},
    ),
  Pulseway: ({ username = '', password = '', tenant = '', server = '' }) => [
    new URL(`https://api.${server}/v2/security/authenticate`),
    {
      method: 'POST',
      body: new URLSearchParams({ GrantType: 'password', UserName: username, Password: password, Tenant: tenant }),
    },
  ],
};

/** Runs the connection test for a PSA other than HaloPSA against the lab's vendor, and keeps the outcome. */
export async function testOther(
  state: LabState,
  psa: string,
  values: Values,
  fetchAsVendor: FetchAsVendor,
): Promise<{ connected: true } | { alert: string }> {
  const alert = 'The connection test did not succeed. Review the values and run it again.';
  const response = await Promise.resolve()
    .then(() => CALLS[psa]?.(values))
    .then((call) => call && fetchAsVendor(...call))
    .catch(() => undefined);
  const connected = response?.ok === true;
  Object.assign(state.psa, { status: connected ? 'connected' : 'failed', alert: connected ? null : alert });
  return connected ? { connected } : { alert };
}
