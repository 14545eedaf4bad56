import { defineVendor } from './define';
import { clientId, clientSecret, formSteps } from './engines/halopsa-form';

/** vCIOToolbox: its integration with HaloPSA. */
export default defineVendor({
  id: 'vciotoolbox',
  name: 'vCIOToolbox',
  kind: 'other',
  aliases: ['vCIO Toolbox'],
  // The address of the form was not seen: it is known by its landmarks on a host that the person granted.
  hosts: [],
  notConsoles: [],
  selfHosted: true,

  pages: [
    {
      id: 'halopsa-form',
      title: 'HaloPSA connection form',
      url: [],
      landmarks: [
        ['vCIOToolbox', 'vCIO Toolbox'],
        ['HaloPSA', 'Halo PSA'],
        ['API URL', 'HaloPSA API URL'],
        ['Auth URL', 'HaloPSA Auth URL'],
        ['Client ID'],
        ['Client Secret'],
      ],
      trail: ['Integrations', 'HaloPSA'],
      examples: [
        {
          url: 'https://vciotoolbox.example.org/integrations/halopsa',
          landmarks: ['vCIOToolbox', 'HaloPSA', 'API URL', 'Auth URL', 'Client ID', 'Client Secret', 'Save'],
        },
      ],
      reference: 'labels',
    },
  ],

  fields: [
    {
      id: 'apiUrl',
      labels: ['API URL', 'HaloPSA API URL'],
      pages: ['halopsa-form'],
      form: 'halopsa',
      format: 'url',
      secret: false,
      example: 'https://acme.halopsa.com/api',
      reference: 'docs',
    },
    {
      id: 'authUrl',
      labels: ['Auth URL', 'HaloPSA Auth URL'],
      pages: ['halopsa-form'],
      form: 'halopsa',
      format: 'url',
      secret: false,
      example: 'https://acme.halopsa.com/auth',
      reference: 'docs',
    },
    clientId(),
    clientSecret(),
    {
      id: 'tenant',
      labels: ['PSA Tenant', 'Tenant'],
      pages: ['halopsa-form'],
      form: 'halopsa',
      format: 'short-name',
      secret: false,
      optional: true,
      example: 'acme',
      reference: 'docs',
    },
  ],
  settings: [],
  permissions: [],

  setup: formSteps({
    name: 'vCIOToolbox',
    open: 'Sign in to vCIOToolbox, go to Integrations, Settings, and open HaloPSA.',
    save: 'Save the form.',
  }),
  discovery: [],
  probes: [],
  errors: [],
  limits: [],
  references: [
    {
      id: 'docs',
      title: 'vCIOToolbox: HaloPSA integration (solution 43000665501)',
      url: 'https://vciotoolbox.freshdesk.com/support/solutions/articles/43000665501-psa-halopsa-integration-setting-up-an-api-in-halopsa',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'labels',
      title: 'vCIOToolbox: names of the values in its guide, taken for the labels of its form',
      url: 'https://vciotoolbox.freshdesk.com/support/solutions/articles/43000665501-psa-halopsa-integration-setting-up-an-api-in-halopsa',
      checked: '2026-11-22',
      confidence: 'unconfirmed',
      note: 'The form itself was not seen: names of buttons and the way to it are unconfirmed.',
    },
  ],
});
