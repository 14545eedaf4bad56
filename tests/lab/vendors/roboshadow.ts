import { haloClient } from '../halopsa-clients/console.ts';

/** RoboShadow knows hosted instances only: it makes the address of a sub-domain. */
export default haloClient({
  id: 'roboshadow',
  name: 'RoboShadow',
  fields: [
    { id: 'subdomain', label: 'Domain' },
    { id: 'clientId', label: 'Client ID' },
    { id: 'clientSecret', label: 'Client Secret', secret: true },
  ],
  save: 'Save',
  scope: 'edit:tickets read:customers',
  addresses: ({ subdomain = '' }) => ({
    token: `https://${subdomain}.halopsa.com/auth/token`,
    api: `https://${subdomain}.halopsa.com/api`,
  }),
  reads: ['Tickets', 'Client'],
});
