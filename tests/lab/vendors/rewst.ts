import { haloClient } from '../halopsa-clients/console.ts';

/** Rewst puts the scheme and the paths around bare host names. */
export default haloClient({
  id: 'rewst',
  name: 'Rewst',
  fields: [
    { id: 'authHost', label: 'Authorization Server Hostname' },
    { id: 'resourceHost', label: 'Resource Server Hostname' },
    { id: 'clientId', label: 'Client ID' },
    { id: 'clientSecret', label: 'Client Secret', secret: true },
    { id: 'tenant', label: 'Tenant ID', optional: true },
  ],
  save: 'Save',
  scope: 'all',
  addresses: ({ authHost = '', resourceHost = '', tenant = '' }) => ({
    token: `https://${authHost}/auth/token`,
    api: `https://${resourceHost}/api`,
    tenant,
  }),
  reads: ['Agent', 'Client'],
});
