import { haloClient } from '../halopsa-clients/console.ts';

/** vCIOToolbox takes both addresses as HaloPSA shows them. */
export default haloClient({
  id: 'vciotoolbox',
  name: 'vCIOToolbox',
  fields: [
    { id: 'apiUrl', label: 'API URL' },
    { id: 'authUrl', label: 'Auth URL' },
    { id: 'clientId', label: 'Client ID' },
    { id: 'clientSecret', label: 'Client Secret', secret: true },
    { id: 'tenant', label: 'PSA Tenant', optional: true },
  ],
  save: 'Save',
  scope: 'all:teams edit:tickets edit:customers edit:crm edit:contracts edit:sales edit:invoices edit:assets',
  addresses: ({ authUrl = '', apiUrl = '', tenant = '' }) => ({ token: `${authUrl}/token`, api: apiUrl, tenant }),
  reads: ['Tickets', 'Client', 'ClientContract', 'Invoice', 'Team'],
});
