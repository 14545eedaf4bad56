import type { Step } from '../model/step';
import type { Field, Setting } from '../model/vendor';
import { defineVendor, fillForm } from './define';

// Long because it is data alone: all that is known of Client St0r, in one place.

const PSA = ['psa-create'];
const RMM = ['rmm-create'];

/** A field of one provider's block; the other blocks stand hidden on the same page. */
const box = (
  form: string,
  id: string,
  labels: string[],
  example: string,
  more: Partial<Field> & { rmm?: boolean } = {},
): Field => {
  const { rmm = false, ...rest } = more;
  return {
    id,
    labels,
    pages: rmm ? RMM : PSA,
    form,
    format: 'text',
    secret: false,
    example,
    reference: 'forms',
    ...rest,
  };
};

const provider = (id: string, labels: string[], pages: string[], names: { [value: string]: string[] }): Setting => ({
  id,
  labels,
  pages,
  values: Object.entries(names).map(([value, texts]) => ({ id: value, labels: texts })),
  reference: 'forms',
});

/** The steps of either form; only its page, its button and its list of providers differ. */
const steps = (form: 'psa' | 'rmm', name: string, setting: string, detail: string): Step[] => [
  {
    id: 'open-integrations',
    title: 'Open Integrations in Client St0r',
    how: 'Sign in as an administrator, choose the organization at the top, and open Integrations.',
    page: 'integrations',
    targets: [{ role: 'link', labels: ['Integrations'] }],
    done: { reached: ['integrations', `${form}-create`, detail] },
    reference: 'forms',
  },
  {
    id: 'open-form',
    title: `Add ${name === 'RMM' ? 'an RMM' : 'a PSA'} integration`,
    how: `Press Add ${name} Integration.`,
    page: 'integrations',
    targets: [
      { role: 'link', labels: [`Add ${name} Integration`] },
      { role: 'button', labels: [`Add ${name} Integration`] },
    ],
    done: { reached: [`${form}-create`, detail] },
    reference: 'forms',
  },
  {
    id: 'choose-provider',
    title: 'Choose the provider',
    how: `Choose it in the list ${name} Provider: the fields below change with it.`,
    page: `${form}-create`,
    targets: [{ setting }],
    done: { settings: [setting] },
    reference: 'forms',
  },
  {
    id: 'connection-name',
    title: 'Name the connection',
    how: 'Type a Connection Name that says whose system it is.',
    page: `${form}-create`,
    targets: [{ field: 'connectionName' }],
    done: { entered: 'connectionName' },
    reference: 'forms',
  },
  fillForm('forms', `${form}-create`),
  {
    id: 'test-connection',
    title: 'Test the connection here first',
    how: 'Press Test connection in the workbench. Mend what it names before you save.',
    why: 'Client St0r has one sentence for every failure, and calls a sign-in page a success.',
    done: { verified: true },
    reference: 'tests',
  },
  {
    id: 'save-integration',
    title: 'Save the integration',
    how:
      form === 'psa'
        ? 'Press Save Integration. You may then press Test Connection on the page that opens.'
        : 'Press Save Integration. An RMM has no test of its own there: Sync Now is the first real one.',
    page: `${form}-create`,
    targets: [{ role: 'button', labels: ['Save Integration'] }],
    done: { reached: [detail] },
    reference: 'forms',
  },
];

export default defineVendor({
  id: 'clientst0r',
  name: 'Client St0r',
  kind: 'documentation',
  aliases: ['ClientSt0r', 'clientst0r'],
  hosts: [],
  notConsoles: [],
  selfHosted: true,

  pages: [
    {
      id: 'integrations',
      title: 'Integrations',
      url: ['*://*/integrations/'],
      landmarks: [['Add PSA Integration'], ['Add RMM Integration']],
      trail: ['Integrations'],
      path: '/integrations/',
      examples: [
        {
          url: 'https://docs.example.org/integrations/',
          landmarks: ['Integrations', 'Add PSA Integration', 'Add RMM Integration'],
        },
      ],
      reference: 'forms',
    },
    {
      id: 'psa-create',
      title: 'Create PSA Integration',
      url: ['*://*/integrations/create/'],
      landmarks: [['Create PSA Integration'], ['Save Integration']],
      trail: ['Integrations', 'Add PSA Integration'],
      path: '/integrations/create/',
      examples: [
        {
          url: 'https://docs.example.org/integrations/create/',
          landmarks: ['Create PSA Integration', 'Save Integration'],
        },
      ],
      reference: 'forms',
    },
    {
      id: 'rmm-create',
      title: 'Create RMM Integration',
      url: ['*://*/integrations/rmm/create/'],
      landmarks: [['Create RMM Integration'], ['Save Integration']],
      trail: ['Integrations', 'Add RMM Integration'],
      path: '/integrations/rmm/create/',
      examples: [
        {
          url: 'https://docs.example.org/integrations/rmm/create/',
          landmarks: ['Create RMM Integration', 'Save Integration'],
        },
      ],
      reference: 'forms',
    },
    {
      id: 'psa-detail',
      title: 'PSA integration',
      url: ['*://*/integrations/*/'],
      landmarks: [['Test Connection'], ['Map Organizations'], ['Sync Now']],
      trail: ['Integrations'],
      examples: [
        {
          url: 'https://docs.example.org/integrations/4/',
          landmarks: ['Test Connection', 'Map Organizations', 'Sync Now'],
        },
      ],
      reference: 'forms',
    },
    {
      id: 'rmm-detail',
      title: 'RMM integration',
      url: ['*://*/integrations/rmm/*/'],
      landmarks: [['Import Clients'], ['Sync Now']],
      absent: ['Test Connection'],
      trail: ['Integrations'],
      examples: [{ url: 'https://docs.example.org/integrations/rmm/2/', landmarks: ['Import Clients', 'Sync Now'] }],
      reference: 'forms',
    },
  ],

  fields: [
    {
      id: 'connectionName',
      labels: ['Connection Name', 'Connection Name *'],
      pages: [...PSA, ...RMM],
      format: 'text',
      secret: false,
      plain: true,
      example: 'Acme',
      reference: 'forms',
    },
    {
      id: 'baseUrl',
      labels: ['Base URL', 'Base URL *'],
      pages: [...PSA, ...RMM],
      format: 'url',
      secret: false,
      example: 'https://acme.halopsa.com',
      reference: 'forms',
    },
    box('connectwise', 'cwCompanyId', ['Company ID'], 'acmeit'),
    box('connectwise', 'cwClientId', ['Client ID'], '5f2d7a80-1c9e-4b66-a7d0-3e84f1629b07'),
    box('connectwise', 'cwPublicKey', ['Public Key'], 'Ab3dEf5hJk7mNp9q'),
    box('connectwise', 'cwPrivateKey', ['Private Key'], 'Zy9xWv7uTs5rQp3n', { secret: true }),
    box('autotask', 'atUsername', ['Username (Email)'], 'k3x9q7w2m5r8t1z@acmeit.example'),
    box('autotask', 'atSecret', ['API Secret'], 'aB3$dE5~fG7#hJ9*kL1@mN3pQ', { secret: true }),
    box('autotask', 'atIntegrationCode', ['Integration Code'], 'ABCDEFGH1234IJKLMN5678OPQRS', { secret: true }),
    box('halo', 'haloClientId', ['Client ID'], '7d1f0c52-3b6e-4a8d-9c21-5e0fa4b7d913'),
    box('halo', 'haloClientSecret', ['Client Secret'], '0b7c9e14-55aa-4c3d-8e21-9f10d2c3b4a5', { secret: true }),
    box('halo', 'haloTenant', ['Tenant (Optional)', 'Tenant'], 'acme', { optional: true }),
    box('kaseya', 'kaseyaKey', ['API Key'], 'api.clientstore', { secret: true }),
    box('kaseya', 'kaseyaSecret', ['API Secret'], 'invented-Password-1', { secret: true }),
    box('syncro', 'syncroKey', ['API Key'], 'T0a1b2c3d4e5f-00112233445566778899aabbc', { secret: true }),
    box('syncro', 'syncroSubdomain', ['Subdomain'], 'acmemsp'),
    box('freshservice', 'freshKey', ['API Key'], 'aB3dE6gH9jK2mN5pQ8rS', { secret: true }),
    box('freshservice', 'freshDomain', ['Domain'], 'acmehelp'),
    box('zendesk', 'zendeskEmail', ['Email'], 'admin@acme.example'),
    box('zendesk', 'zendeskToken', ['API Token'], 'aB3dE6gH9jK2mN5pQ8rS1tU4vW7xY0zA3bC6dE9f', { secret: true }),
    box('zendesk', 'zendeskSubdomain', ['Subdomain'], 'acmehelp'),
    box('itflow', 'itflowKey', ['API Key'], 'aZ3kQ9mN5pQ8rS1tU4vW7xY0zA3bC6d', { secret: true }),
    box('rangermsp', 'rangerKey', ['API Key'], 'invented-key', { secret: true }),
    box('rangermsp', 'rangerAccount', ['Account ID (Optional)', 'Account ID'], 'acme', { optional: true }),
    box('ninjaone', 'ninjaClientId', ['Client ID'], 'aB3-cD6_eF9gH2jK5mN8pQ1', { rmm: true }),
    box('ninjaone', 'ninjaClientSecret', ['Client Secret'], 'aB3-cD6_eF9gH2jK5mN8pQ1-xY', { rmm: true, secret: true }),
    box('ninjaone', 'ninjaRefreshToken', ['Refresh Token'], '0a1b2c3d-xyz', { rmm: true, secret: true }),
    box('datto', 'dattoKey', ['API Key'], 'ABCD1234EFGH5678IJKL9012MNOP3456', { rmm: true }),
    box('datto', 'dattoSecret', ['API Secret'], 'QRST1234EFGH5678IJKL9012MNOP3456', { rmm: true, secret: true }),
    box('automate', 'cwaServer', ['Server URL'], 'https://acmeit.hostedrmm.com', { rmm: true, format: 'url' }),
    box('automate', 'cwaUsername', ['Username'], 'api_integration', { rmm: true }),
    box('automate', 'cwaPassword', ['Password'], 'invented-Password-1', { rmm: true, secret: true }),
    box('atera', 'ateraKey', ['API Key'], '0123456789abcdef0123456789abcdef', { rmm: true, secret: true }),
    box('tactical', 'tacticalKey', ['API Key'], 'A1B2C3D4E5F6G7H8J9K0L1M2N3P4Q5R6', { rmm: true, secret: true }),
  ],

  settings: [
    provider('psaProvider', ['PSA Provider', 'PSA Provider *'], PSA, {
      autotask: ['Autotask PSA', 'Autotask', 'autotask'],
      'connectwise-manage': ['ConnectWise Manage', 'connectwise_manage'],
      freshservice: ['Freshservice', 'freshservice'],
      halopsa: ['HaloPSA', 'Halo PSA', 'halo_psa'],
      itflow: ['ITFlow', 'itflow'],
      'kaseya-bms': ['Kaseya BMS', 'kaseya_bms'],
      rangermsp: ['RangerMSP (CommitCRM)', 'RangerMSP', 'rangermsp'],
      syncro: ['Syncro', 'syncro'],
      zendesk: ['Zendesk', 'zendesk'],
      alga: ['Alga PSA', 'alga_psa'],
    }),
    provider('rmmProvider', ['RMM Provider', 'RMM Provider *'], RMM, {
      atera: ['Atera', 'atera'],
      'connectwise-automate': ['ConnectWise Automate', 'connectwise_automate'],
      'datto-rmm': ['Datto RMM', 'datto_rmm'],
      ninjaone: ['NinjaOne', 'ninjaone'],
      'tactical-rmm': ['Tactical RMM', 'tactical_rmm'],
    }),
  ],
  permissions: [],
  setup: steps('psa', 'PSA', 'psaProvider', 'psa-detail'),
  setups: { rmm: steps('rmm', 'RMM', 'rmmProvider', 'rmm-detail') },
  discovery: [],
  probes: [],
  errors: [
    {
      at: 'page',
      contains: 'connection test failed',
      cause: 'unexpected-answer',
      explain: 'It says this of every failure, from a wrong key to a server that is down.',
      reference: 'tests',
    },
    {
      at: 'page',
      contains: 'private ip',
      cause: 'unreachable',
      explain: 'It refuses private addresses until ALLOW_PRIVATE_IP_INTEGRATIONS is set on its server.',
      reference: 'tests',
    },
  ],
  limits: [],
  references: [
    {
      id: 'forms',
      title: 'Client St0r 3.11.9: its pages and forms, seen running',
      url: 'https://github.com/agit8or1/clientst0r',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'tests',
      title: 'Client St0r 3.11.9: what its own connection test proves, seen running',
      url: 'https://github.com/agit8or1/clientst0r',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'Any answer with status 200 counts as success, a sign-in page included; every failure reads the same.',
    },
  ],
});
