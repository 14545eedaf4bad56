import type { Provider } from './provider.ts';

const value = (values: Record<string, string>, id: string) => values[id] ?? '';

/** The RMM form's providers. Some ask for what the vendor's API does not take: that is how this version is. */
export const rmmProviders: Provider[] = [
  {
    name: 'Atera',
    fields: [{ id: 'atera_api_key', label: 'API Key' }],
    path: '/v3/customers?page=1&itemsInPage=1',
    headers: (values) => ({ 'x-api-key': value(values, 'atera_api_key') }),
  },
  {
    name: 'ConnectWise Automate',
    fields: [
      { id: 'cwa_server', label: 'Server URL' },
      { id: 'cwa_username', label: 'Username' },
      { id: 'cwa_password', label: 'Password', secret: true },
    ],
    path: '/cwa/api/v1/apiinfo',
    headers: (values) => ({
      authorization: `Basic ${Buffer.from(`${value(values, 'cwa_username')}:${value(values, 'cwa_password')}`).toString('base64')}`,
    }),
  },
  {
    name: 'Datto RMM',
    fields: [
      { id: 'datto_api_key', label: 'API Key' },
      { id: 'datto_api_secret', label: 'API Secret', secret: true },
    ],
    path: '/api/v2/account',
    headers: (values) => ({
      apikey: value(values, 'datto_api_key'),
      apisecretkey: value(values, 'datto_api_secret'),
    }),
  },
  {
    name: 'NinjaOne',
    fields: [
      { id: 'ninja_client_id', label: 'Client ID' },
      { id: 'ninja_client_secret', label: 'Client Secret', secret: true },
      { id: 'ninja_refresh_token', label: 'Refresh Token' },
    ],
    path: '/v2/devices?pageSize=1',
    // v3.11.9 never fetches an access token, so that no value of the form can work.
    headers: () => ({ authorization: 'Bearer ' }),
  },
  {
    name: 'Tactical RMM',
    fields: [{ id: 'tactical_api_key', label: 'API Key', secret: true }],
    path: '/agents/?limit=1',
    headers: (values) => ({ 'x-api-key': value(values, 'tactical_api_key') }),
  },
];
