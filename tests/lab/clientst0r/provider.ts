import type { VendorSide } from '../kit/lab-vendor.ts';

type Values = Record<string, string>;

/** A choice of Client St0r's forms: what it asks for, and the one request by which it tests (facts §11.3, §11.7). */
export interface Provider {
  name: string;
  fields: { id: string; label: string; secret?: boolean; optional?: boolean }[];
  /** Path after the Base URL. */
  path: string;
  headers: (values: Values) => Record<string, string>;
  /** Gets a token first; the test fails without one. */
  token?: (values: Values, base: string, call: VendorSide['fetchAsVendor']) => Promise<string>;
}

const basic = (user: string, password: string) => ({
  authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
});

const value = (values: Values, id: string) => values[id] ?? '';

/** The PSA form's providers with a documented API. */
export const psaProviders: Provider[] = [
  {
    name: 'Autotask PSA',
    fields: [
      { id: 'at_username', label: 'Username (Email)' },
      { id: 'at_secret', label: 'API Secret', secret: true },
      { id: 'at_integration_code', label: 'Integration Code' },
    ],
    path: `/v1.0/Companies/query?search=${encodeURIComponent('{"MaxRecords":1}')}`,
    headers: (values) => ({
      apiintegrationcode: value(values, 'at_integration_code'),
      username: value(values, 'at_username'),
      secret: value(values, 'at_secret'),
    }),
  },
  {
    name: 'ConnectWise Manage',
    fields: [
      { id: 'cw_company_id', label: 'Company ID' },
      { id: 'cw_client_id', label: 'Client ID' },
      { id: 'cw_public_key', label: 'Public Key' },
      { id: 'cw_private_key', label: 'Private Key', secret: true },
    ],
    path: '/v4_6_release/apis/3.0/company/info',
    headers: (values) => ({
      clientid: value(values, 'cw_client_id'),
      ...basic(`${value(values, 'cw_company_id')}+${value(values, 'cw_public_key')}`, value(values, 'cw_private_key')),
    }),
  },
  {
    name: 'Freshservice',
    fields: [
      { id: 'fresh_api_key', label: 'API Key' },
      { id: 'fresh_domain', label: 'Domain', optional: true },
    ],
    path: '/api/v2/agents?per_page=1',
    headers: (values) => basic(value(values, 'fresh_api_key'), 'X'),
  },
  {
    name: 'HaloPSA',
    fields: [
      { id: 'halo_client_id', label: 'Client ID' },
      { id: 'halo_client_secret', label: 'Client Secret', secret: true },
      { id: 'halo_tenant', label: 'Tenant (Optional)', optional: true },
    ],
    path: '/api/Agent',
    headers: (values) => ({ authorization: `Bearer ${value(values, 'token')}` }),
    token: async (values, base, call) => {
      const body = new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: value(values, 'halo_client_id'),
        client_secret: value(values, 'halo_client_secret'),
        scope: 'all',
      });
      if (values['halo_tenant']) body.set('tenant', values['halo_tenant']);
      const response = await call(new URL(`${base}/auth/token`), { method: 'POST', body });
      return ((await response.json()) as { access_token: string }).access_token;
    },
  },
  {
    name: 'ITFlow',
    fields: [{ id: 'itflow_api_key', label: 'API Key', secret: true }],
    path: '/api/v1/clients/read.php?api_key={itflow_api_key}',
    headers: (values) => ({ 'x-api-key': value(values, 'itflow_api_key') }),
  },
  {
    name: 'Kaseya BMS',
    fields: [
      { id: 'kaseya_api_key', label: 'API Key' },
      { id: 'kaseya_api_secret', label: 'API Secret', secret: true },
    ],
    path: '/api/v1/account',
    headers: (values) => ({ authorization: `Bearer ${value(values, 'kaseya_api_key')}` }),
  },
  {
    name: 'RangerMSP',
    fields: [
      { id: 'ranger_api_key', label: 'API Key' },
      { id: 'ranger_account_id', label: 'Account ID (Optional)', optional: true },
    ],
    path: '/accounts?pageSize=1',
    headers: (values) => ({ authorization: `Bearer ${value(values, 'ranger_api_key')}` }),
  },
  {
    name: 'Syncro',
    fields: [
      { id: 'syncro_api_key', label: 'API Key' },
      { id: 'syncro_subdomain', label: 'Subdomain' },
    ],
    path: '/api/v1/me',
    headers: (values) => ({ authorization: value(values, 'syncro_api_key') }),
  },
  {
    name: 'Zendesk',
    fields: [
      { id: 'zendesk_email', label: 'Email' },
      { id: 'zendesk_api_token', label: 'API Token', secret: true },
      { id: 'zendesk_subdomain', label: 'Subdomain' },
    ],
    path: '/api/v2/users/me.json',
    headers: (values) => basic(`${value(values, 'zendesk_email')}/token`, value(values, 'zendesk_api_token')),
  },
];
