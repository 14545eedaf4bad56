import { defineVendor } from './define';
import { clientId, clientSecret, formSteps } from './engines/halopsa-form';

/** Rewst: its integration with HaloPSA. */
export default defineVendor({
  id: 'rewst',
  name: 'Rewst',
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
        ['Rewst'],
        ['HaloPSA', 'Halo PSA'],
        [
          'Authorization Server Hostname',
          'Authorisation Server Hostname',
          'Authorization Server',
          'Authorisation Server',
        ],
        ['Resource Server Hostname', 'Resource Server'],
        ['Client ID'],
        ['Client Secret'],
      ],
      trail: ['Integrations', 'HaloPSA'],
      examples: [
        {
          url: 'https://rewst.example.org/integrations/halopsa',
          landmarks: [
            'Rewst',
            'HaloPSA',
            'Authorization Server Hostname',
            'Resource Server Hostname',
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
      id: 'authHost',
      labels: [
        'Authorization Server Hostname',
        'Authorisation Server Hostname',
        'Authorization Server',
        'Authorisation Server',
      ],
      pages: ['halopsa-form'],
      form: 'halopsa',
      format: 'text',
      secret: false,
      example: 'acme.halopsa.com',
      reference: 'labels',
    },
    {
      id: 'resourceHost',
      labels: ['Resource Server Hostname', 'Resource Server'],
      pages: ['halopsa-form'],
      form: 'halopsa',
      format: 'text',
      secret: false,
      example: 'acme.halopsa.com',
      reference: 'labels',
    },
    clientId(),
    clientSecret(),
    {
      id: 'tenant',
      labels: ['Tenant ID', 'Tenant'],
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
    name: 'Rewst',
    open: 'Sign in to Rewst, go to Configuration, Integrations, and open Halo PSA. Leave "Is On-Premise?" off for a hosted instance.',
    save: 'Save the configuration.',
  }),
  discovery: [],
  probes: [],
  errors: [],
  limits: [],
  references: [
    {
      id: 'labels',
      title: 'Rewst: names of the values in its guide, taken for the labels of its form',
      url: 'https://docs.rewst.help/documentation/integrations/psa/halopsa/halo-integration-setup',
      checked: '2026-11-22',
      confidence: 'unconfirmed',
      note: 'The form itself was not seen: names of buttons and the way to it are unconfirmed.',
    },
  ],
});
