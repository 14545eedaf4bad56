import { haloClient } from '../halopsa-clients/console.ts';

/**
 * CIPP-API asks for the scope "all" although its guide ticks four boxes. The lab's HaloPSA refuses what is not ticked, and
 * nothing tells what the real one does: this asks for the four.
 */
export default haloClient({
  id: 'cipp',
  name: 'CIPP',
  fields: [
    { id: 'resourceUrl', label: 'HaloPSA Resource Server URL' },
    { id: 'authUrl', label: 'HaloPSA Authorisation Server URL' },
    { id: 'tenant', label: 'HaloPSA Tenant', optional: true },
    { id: 'clientId', label: 'HaloPSA Client ID' },
    { id: 'clientSecret', label: 'HaloPSA Client Secret', secret: true },
  ],
  save: 'Submit',
  scope: 'edit:tickets edit:customers',
  addresses: ({ authUrl = '', resourceUrl = '', tenant = '' }) => ({
    token: `${authUrl}/token`,
    api: resourceUrl,
    // The literal None means: send none.
    tenant: tenant === 'None' ? '' : tenant,
  }),
  reads: ['Tickets', 'Client'],
});
