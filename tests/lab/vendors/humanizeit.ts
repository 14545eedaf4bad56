import { haloClient } from '../halopsa-clients/console.ts';

/** HumanizeIT asks for the tenant's address and for "all:standard". */
export default haloClient({
  id: 'humanizeit',
  name: 'HumanizeIT',
  fields: [
    { id: 'tenantUrl', label: 'Tenant Url' },
    { id: 'clientId', label: 'Client ID' },
    { id: 'clientSecret', label: 'Client Secret', secret: true },
  ],
  save: 'OK',
  scope: 'all:standard',
  addresses: ({ tenantUrl = '' }) => ({ token: `${tenantUrl}/auth/token`, api: `${tenantUrl}/api` }),
  reads: ['Client', 'Tickets'],
});
