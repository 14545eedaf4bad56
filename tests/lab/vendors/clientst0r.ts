import { defineLabVendor } from '../kit/lab-vendor.ts';
import type { Control } from '../kit/lab-page.ts';

type Block = readonly [label: string, kind: 'text' | 'password'][];

/** The blocks of the two forms: labels and kinds as facts/other-vendors.md §11.3 and §11.4 list them. */
const PSA: Record<string, Block> = {
  'Alga PSA': [
    ['API Key', 'password'],
    ['Tenant ID', 'text'],
  ],
  'Autotask PSA': [
    ['Username (Email)', 'text'],
    ['API Secret', 'password'],
    ['Integration Code', 'text'],
  ],
  'ConnectWise Manage': [
    ['Company ID', 'text'],
    ['Client ID', 'text'],
    ['Public Key', 'text'],
    ['Private Key', 'password'],
  ],
  Freshservice: [
    ['API Key', 'text'],
    ['Domain', 'text'],
  ],
  HaloPSA: [
    ['Client ID', 'text'],
    ['Client Secret', 'password'],
    ['Tenant (Optional)', 'text'],
  ],
  ITFlow: [['API Key', 'password']],
  'Kaseya BMS': [
    ['API Key', 'text'],
    ['API Secret', 'password'],
  ],
  'RangerMSP (CommitCRM)': [
    ['API Key', 'text'],
    ['Account ID (Optional)', 'text'],
  ],
  Syncro: [
    ['API Key', 'text'],
    ['Subdomain', 'text'],
  ],
  Zendesk: [
    ['Email', 'text'],
    ['API Token', 'password'],
    ['Subdomain', 'text'],
  ],
};
const RMM: Record<string, Block> = {
  Atera: [['API Key', 'text']],
  'ConnectWise Automate': [
    ['Server URL', 'text'],
    ['Username', 'text'],
    ['Password', 'password'],
  ],
  'Datto RMM': [
    ['API Key', 'text'],
    ['API Secret', 'password'],
  ],
  NinjaOne: [
    ['Client ID', 'text'],
    ['Client Secret', 'password'],
    ['Refresh Token', 'text'],
  ],
  'Tactical RMM': [['API Key', 'password']],
};

/** Everything of the blocks, drawn when its provider is chosen. */
const blocks = (providers: Record<string, Block>): Control[] =>
  Object.entries(providers).flatMap(([name, fields]) =>
    fields.map(([label, kind]): Control => ({ kind, id: `${name}/${label}`, label, when: `provider=${name}` })),
  );

const form = (kind: 'psa' | 'rmm', providers: Record<string, Block>): Control[] => [
  {
    kind: 'select',
    id: 'provider',
    label: `${kind.toUpperCase()} Provider *`,
    options: ['---------', ...Object.keys(providers)],
  },
  { kind: 'text', id: 'name', label: 'Connection Name *' },
  { kind: 'text', id: 'baseUrl', label: 'Base URL *' },
  { kind: 'heading', text: 'Credentials' },
  ...blocks(providers),
  { kind: 'heading', text: 'Sync' },
  { kind: 'checkbox', id: 'sync', label: 'Sync Enabled', value: 'on' },
  { kind: 'text', id: 'interval', label: 'Sync Interval (Minutes)', value: '60' },
  { kind: 'button', label: 'Save Integration' },
  { kind: 'link', label: 'Cancel', go: 'integrations' },
];

/** What its form says of a missing or misplaced value, before anything is saved (facts §11.5). */
function problemOf(values: Record<string, string>, providers: Record<string, Block>): string | undefined {
  const { provider = '', name = '', baseUrl = '' } = values;
  const fields = providers[provider];
  if (!fields) return 'Choose a provider.';
  if (name === '' || baseUrl === '') return 'This field is required.';
  if (!URL.canParse(baseUrl)) return 'Enter a valid URL.';
  const missing = fields.find(([label]) => !label.includes('Optional') && !values[`${provider}/${label}`]);
  if (missing) return `This field is required for ${provider}`;
  if (provider === 'Syncro' && !new URL(baseUrl).hostname.endsWith('.syncromsp.com'))
    return 'Syncro Base URL should end with syncromsp.com';
  return undefined;
}

/** Client St0r, a documentation system on the MSP's own server. */
export default defineLabVendor({
  id: 'clientst0r',
  name: 'Client St0r',
  hosts: ['st0r.acme-msp.example'],
  grant: ['https://st0r.acme-msp.example'],
  origin: 'https://st0r.acme-msp.example',
  start: '/core/dashboard/',
  pages: [
    {
      id: 'dashboard',
      path: '/core/dashboard/',
      title: 'Dashboard',
      trail: ['Dashboard'],
      controls: [{ kind: 'note', text: 'Acme Managed Services: 42 assets, 17 documents.' }],
    },
    {
      id: 'integrations',
      path: '/integrations/',
      title: 'Integrations',
      trail: ['Integrations'],
      controls: [
        { kind: 'link', label: 'Add PSA Integration', go: 'psa-create' },
        { kind: 'link', label: 'Add RMM Integration', go: 'rmm-create' },
      ],
    },
    { id: 'psa-create', path: '/integrations/create/', title: 'Create PSA Integration', controls: form('psa', PSA) },
    {
      id: 'rmm-create',
      path: '/integrations/rmm/create/',
      title: 'Create RMM Integration',
      controls: form('rmm', RMM),
    },
    {
      id: 'psa-detail',
      path: '/integrations/1/',
      title: 'PSA Integration',
      controls: [
        { kind: 'link', label: 'Map Organizations' },
        { kind: 'button', label: 'Test Connection' },
        { kind: 'button', label: 'Sync Now' },
      ],
    },
    {
      id: 'rmm-detail',
      path: '/integrations/rmm/1/',
      title: 'RMM Integration',
      controls: [
        { kind: 'button', label: 'Sync Now' },
        { kind: 'link', label: 'Import Clients' },
      ],
    },
  ],
  press(_lab, page, button, values) {
    if (button !== 'Save Integration') return undefined;
    const rmm = page === 'rmm-create';
    const problem = problemOf(values, rmm ? RMM : PSA);
    return problem === undefined
      ? { set: { saved: 'yes' }, go: rmm ? 'rmm-detail' : 'psa-detail' }
      : { alert: problem };
  },
  faults: [],
});
