import { defineVendor } from './define';

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
    {
      id: 'clientId',
      labels: ['Client ID'],
      pages: ['halopsa-form'],
      form: 'halopsa',
      format: 'guid',
      secret: false,
      example: '7d1f0c52-3b6e-4a8d-9c21-5e0fa4b7d913',
      reference: 'labels',
    },
    {
      id: 'clientSecret',
      labels: ['Client Secret'],
      pages: ['halopsa-form'],
      form: 'halopsa',
      format: 'guid-pair',
      secret: true,
      example: '0b7c9e14-55aa-4c3d-8e21-9f10d2c3b4a5-5f2d7a80-1c9e-4b66-a7d0-3e84f1629b07',
      reference: 'labels',
    },
  ],
  settings: [],
  permissions: [],

  setup: [
    {
      id: 'open-form',
      title: 'Open the HaloPSA form in HumanizeIT',
      how: 'Sign in to HumanizeIT, open Integrations, choose the HaloPSA tab and press edit beside HaloPSA API Key.',
      page: 'halopsa-form',
      targets: [
        { role: 'link', labels: ['HaloPSA', 'Halo PSA'] },
        { role: 'link', labels: ['Integrations'] },
      ],
      done: { reached: ['halopsa-form'] },
      reference: 'labels',
    },
    {
      id: 'fill-form',
      title: 'Fill the form from the workbench',
      how: 'Open the workbench and press Fill. Patchbay writes the values and reads them back; it never presses a button.',
      page: 'halopsa-form',
      targets: [{ form: 'carried' }],
      done: { carried: 'all' },
      reference: 'labels',
    },
    {
      id: 'test-connection',
      title: 'Test the connection here first',
      how: 'Press Test connection in the workbench. Mend what it names before you save.',
      done: { verified: true },
      reference: 'labels',
    },
    {
      id: 'save-connection',
      title: 'Save the connection in HumanizeIT',
      how: 'Press Test, then OK.',
      targets: [{ role: 'button', labels: ['OK', 'Save', 'Submit', 'Connect'] }],
      cannotSee: 'No public source that was read tells what HumanizeIT shows once it is saved.',
      done: { manual: true },
      reference: 'labels',
    },
  ],
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
