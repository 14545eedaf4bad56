import { defineVendor } from './define';
import { clientId, clientSecret, formSteps } from './engines/halopsa-form';

/** RoboShadow: its integration with HaloPSA. */
export default defineVendor({
  id: 'roboshadow',
  name: 'RoboShadow',
  kind: 'security',
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
      landmarks: [['RoboShadow'], ['HaloPSA', 'Halo PSA'], ['Domain', 'Sub-domain'], ['Client ID'], ['Client Secret']],
      trail: ['Integrations', 'HaloPSA'],
      examples: [
        {
          url: 'https://roboshadow.example.org/integrations/halopsa',
          landmarks: ['RoboShadow', 'HaloPSA', 'Domain', 'Client ID', 'Client Secret', 'Save'],
        },
      ],
      reference: 'labels',
    },
  ],

  fields: [
    {
      id: 'subdomain',
      labels: ['Domain', 'Sub-domain'],
      pages: ['halopsa-form'],
      form: 'halopsa',
      format: 'short-name',
      secret: false,
      example: 'acme',
      reference: 'labels',
    },
    clientId(),
    clientSecret(),
  ],
  settings: [],
  permissions: [],

  setup: formSteps({
    name: 'RoboShadow',
    open: 'Sign in to RoboShadow and open HaloPSA among its integrations.',
    save: 'Save the form.',
  }),
  discovery: [],
  probes: [],
  errors: [],
  limits: [],
  references: [
    {
      id: 'labels',
      title: 'RoboShadow: names of the values in its guide, taken for the labels of its form',
      url: 'https://roboshadow.atlassian.net/wiki/spaces/Roboshadow/pages/83886082/5.8+PSA+-+Halo',
      checked: '2026-11-22',
      confidence: 'unconfirmed',
      note: 'The form itself was not seen: names of buttons and the way to it are unconfirmed.',
    },
  ],
});
