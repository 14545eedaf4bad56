import { haloClient } from '../halopsa-clients/console.ts';

/** n8n joins its addresses with a slash of its own, and asks for named scopes where "all" is ticked (facts §1.11). */
export default haloClient({
  id: 'n8n',
  name: 'n8n',
  fields: [
    { id: 'authUrl', label: 'HaloPSA Authorisation Server URL' },
    { id: 'resourceUrl', label: 'Resource Server URL' },
    { id: 'clientId', label: 'Client ID' },
    { id: 'clientSecret', label: 'Client Secret', secret: true },
    { id: 'tenant', label: 'Tenant', optional: true },
  ],
  save: 'Save',
  scope: 'admin edit:tickets edit:customers',
  addresses: ({ authUrl = '', resourceUrl = '', tenant = '' }) => ({
    token: `${authUrl}/token`,
    api: resourceUrl,
    tenant,
  }),
  reads: ['Tickets', 'Client'],
});
