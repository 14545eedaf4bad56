import { defineVendor } from './define';
import { clientId, clientSecret, formSteps } from './engines/halopsa-form';

/** n8n: the credential that its HaloPSA node asks for. */
export default defineVendor({
  id: 'n8n',
  name: 'n8n',
  kind: 'automation',
  aliases: [],
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
        ['n8n'],
        ['HaloPSA', 'Halo PSA'],
        ['HaloPSA Authorisation Server URL', 'Authorisation Server URL', 'Authorization Server URL'],
        ['Resource Server URL', 'Resource Server'],
        ['Client ID'],
        ['Client Secret'],
      ],
      trail: ['Integrations', 'HaloPSA'],
      examples: [
        {
          url: 'https://n8n.example.org/integrations/halopsa',
          landmarks: [
            'n8n',
            'HaloPSA',
            'HaloPSA Authorisation Server URL',
            'Resource Server URL',
            'Client ID',
            'Client Secret',
            'Save',
          ],
        },
      ],
      reference: 'labels',
    },
  ],

  fields: [
    {
      id: 'authUrl',
      labels: ['HaloPSA Authorisation Server URL', 'Authorisation Server URL', 'Authorization Server URL'],
      pages: ['halopsa-form'],
      form: 'halopsa',
      format: 'url',
      secret: false,
      example: 'https://acme.halopsa.com/auth',
      reference: 'labels',
    },
    {
      id: 'resourceUrl',
      labels: ['Resource Server URL', 'Resource Server'],
      pages: ['halopsa-form'],
      form: 'halopsa',
      format: 'url',
      secret: false,
      example: 'https://acme.halopsa.com/api',
      reference: 'labels',
    },
    clientId(),
    clientSecret(),
    {
      id: 'tenant',
      labels: ['Tenant', 'Tenant name'],
      pages: ['halopsa-form'],
      form: 'halopsa',
      format: 'short-name',
      secret: false,
      optional: true,
      example: 'acme',
      reference: 'labels',
    },
  ],
  settings: [],
  permissions: [],

  setup: formSteps({
    name: 'n8n',
    open: 'Sign in to n8n, open Credentials, and make a new credential for HaloPSA. Choose Hosted Solution Of Halo as its Hosting Type, or On Premise Solution.',
    save: 'Press Save. n8n tests the credential when a node uses it.',
  }),
  discovery: [],
  probes: [],
  errors: [],
  limits: [],
  references: [
    {
      id: 'labels',
      title: 'n8n: names of the values in its guide, taken for the labels of its form',
      url: 'https://docs.n8n.io/integrations/builtin/credentials/halopsa',
      checked: '2026-11-22',
      confidence: 'unconfirmed',
      note: 'The form itself was not seen: names of buttons and the way to it are unconfirmed.',
    },
  ],
});
