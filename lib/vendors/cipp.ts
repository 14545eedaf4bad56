import { defineVendor } from './define';
import { clientId, clientSecret, formSteps } from './engines/halopsa-form';

/** CIPP: its extension for HaloPSA. */
export default defineVendor({
  id: 'cipp',
  name: 'CIPP',
  kind: 'automation',
  aliases: ['CyberDrain Improved Partner Portal'],
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
        ['CIPP', 'CyberDrain Improved Partner Portal'],
        ['HaloPSA', 'Halo PSA'],
        ['HaloPSA Resource Server URL', 'Resource Server URL', 'Resource URL', 'ResourceURL'],
        ['HaloPSA Authorisation Server URL', 'Authorisation Server URL', 'Auth URL', 'AuthURL'],
        ['HaloPSA Client ID', 'Client ID'],
        ['HaloPSA Client Secret', 'Client Secret'],
      ],
      trail: ['Integrations', 'HaloPSA'],
      examples: [
        {
          url: 'https://cipp.example.org/integrations/halopsa',
          landmarks: [
            'CIPP',
            'HaloPSA',
            'HaloPSA Resource Server URL',
            'HaloPSA Authorisation Server URL',
            'HaloPSA Client ID',
            'HaloPSA Client Secret',
            'Submit',
          ],
        },
      ],
      reference: 'labels',
    },
  ],

  fields: [
    {
      id: 'resourceUrl',
      labels: ['HaloPSA Resource Server URL', 'Resource Server URL', 'Resource URL', 'ResourceURL'],
      pages: ['halopsa-form'],
      form: 'halopsa',
      format: 'url',
      secret: false,
      example: 'https://acme.halopsa.com/api',
      reference: 'labels',
    },
    {
      id: 'authUrl',
      labels: ['HaloPSA Authorisation Server URL', 'Authorisation Server URL', 'Auth URL', 'AuthURL'],
      pages: ['halopsa-form'],
      form: 'halopsa',
      format: 'url',
      secret: false,
      example: 'https://acme.halopsa.com/auth',
      reference: 'labels',
    },
    {
      id: 'tenant',
      labels: ['HaloPSA Tenant', 'Tenant'],
      pages: ['halopsa-form'],
      form: 'halopsa',
      format: 'short-name',
      secret: false,
      optional: true,
      example: 'acme',
      reference: 'labels',
    },
    clientId(['HaloPSA Client ID', 'Client ID']),
    clientSecret(['HaloPSA Client Secret', 'Client Secret']),
  ],
  settings: [],
  permissions: [],

  setup: formSteps({
    name: 'CIPP',
    open: 'Sign in to CIPP and open HaloPSA among its integrations.',
    save: 'Save the form, then press Test Extension.',
    buttons: ['Submit', 'Save', 'Connect'],
  }),
  discovery: [],
  probes: [],
  errors: [],
  limits: [],
  references: [
    {
      id: 'labels',
      title: 'CIPP: names of the values in its guide, taken for the labels of its form',
      url: 'https://docs.cipp.app/user-documentation/cipp/extensions/halopsa',
      checked: '2026-11-22',
      confidence: 'unconfirmed',
      note: 'The form itself was not seen: names of buttons and the way to it are unconfirmed.',
    },
  ],
});
