import { defineVendor } from './define';
import { clientId, clientSecret, formSteps } from './engines/halopsa-form';

/** HumanizeIT: its integration with HaloPSA. */
export default defineVendor({
  id: 'humanizeit',
  name: 'HumanizeIT',
  kind: 'other',
  aliases: ['Humanize IT'],
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
        ['HumanizeIT', 'Humanize IT'],
        ['HaloPSA', 'Halo PSA'],
        ['Tenant Url', 'Tenant URL'],
        ['Client ID'],
        ['Client Secret'],
      ],
      trail: ['Integrations', 'HaloPSA'],
      examples: [
        {
          url: 'https://humanizeit.example.org/integrations/halopsa',
          landmarks: ['HumanizeIT', 'HaloPSA', 'Tenant Url', 'Client ID', 'Client Secret', 'OK'],
        },
      ],
      reference: 'labels',
    },
  ],

  fields: [
    {
      id: 'tenantUrl',
      labels: ['Tenant Url', 'Tenant URL'],
      pages: ['halopsa-form'],
      form: 'halopsa',
      format: 'url',
      secret: false,
      example: 'https://acme.halopsa.com',
      reference: 'labels',
    },
    clientId(),
    clientSecret(),
  ],
  settings: [],
  permissions: [],

  setup: formSteps({
    name: 'HumanizeIT',
    open: 'Sign in to HumanizeIT, open Integrations, choose the HaloPSA tab and press edit beside HaloPSA API Key.',
    save: 'Press Test, then OK.',
    buttons: ['OK', 'Save', 'Submit', 'Connect'],
  }),
  discovery: [],
  probes: [],
  errors: [],
  limits: [],
  references: [
    {
      id: 'labels',
      title: 'HumanizeIT: names of the values in its guide, taken for the labels of its form',
      url: 'https://help.humanizeit.biz/halopsa-integration',
      checked: '2026-11-22',
      confidence: 'unconfirmed',
      note: 'The form itself was not seen: names of buttons and the way to it are unconfirmed.',
    },
  ],
});
