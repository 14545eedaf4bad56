import { psaProviders, type Provider } from '../clientst0r/provider.ts';
import { rmmProviders } from '../clientst0r/rmm-providers.ts';
import { testConnection } from '../clientst0r/test-connection.ts';
import type { Control, LabPage } from '../kit/lab-page.ts';
import { defineLabVendor, type Pressed, type VendorSide } from '../kit/lab-vendor.ts';

type Kind = 'psa' | 'rmm';

const PROVIDERS: Record<Kind, Provider[]> = { psa: psaProviders, rmm: rmmProviders };
const NO_CHOICE = '---------';

const tick = (id: string, label: string): Control => ({ kind: 'checkbox', id, label, value: 'on' });

const credentials = (kind: Kind): Control[] =>
  PROVIDERS[kind].flatMap(({ name, fields }) =>
    fields.map(({ id, label, secret }): Control => ({
      kind: secret ? 'password' : 'text',
      id,
      label,
      when: `${kind}_provider=${name}`,
    })),
  );

const create = (kind: Kind, path: string, ticks: Control[]): LabPage => {
  const word = kind.toUpperCase();
  return {
    id: `${kind}-create`,
    path,
    title: `Create ${word} Integration`,
    fresh: true,
    controls: [
      {
        kind: 'select',
        id: `${kind}_provider`,
        label: `${word} Provider`,
        options: [NO_CHOICE, ...PROVIDERS[kind].map(({ name }) => name)],
      },
      { kind: 'text', id: 'name', label: 'Connection Name' },
      { kind: 'text', id: 'base_url', label: 'Base URL' },
      ...ticks,
      ...credentials(kind),
      { kind: 'button', label: 'Save Integration' },
      { kind: 'link', label: 'Cancel', go: 'integrations' },
    ],
  };
};

const detail = (kind: Kind, path: string, buttons: string[]): LabPage => ({
  id: `${kind}-detail`,
  path,
  title: `${kind.toUpperCase()} Integration`,
  markup: 'dl',
  controls: [
    { kind: 'shown', id: `${kind}_provider`, label: 'Provider' },
    { kind: 'shown', id: 'name', label: 'Connection Name' },
    { kind: 'shown', id: 'base_url', label: 'Base URL' },
    ...buttons.map((label): Control => ({ kind: 'button', label })),
  ],
});

const save = (kind: Kind, values: Record<string, string>): Pressed => {
  const provider = PROVIDERS[kind].find(({ name }) => name === values[`${kind}_provider`]);
  const missing =
    !provider ||
    !values['name'] ||
    !values['base_url'] ||
    provider.fields.some(({ id, optional }) => !optional && !values[id]);
  if (missing) return { alert: `This field is required for ${provider?.name ?? 'this form'}.` };
  return { set: values, go: `${kind}-detail`, status: 'Integration saved.' };
};

const test = async (lab: VendorSide, kind: Kind): Promise<Pressed> => {
  const provider = PROVIDERS[kind].find(({ name }) => name === lab.values[`${kind}_provider`]);
  if (provider && (await testConnection(lab, provider, lab.values)))
    return {
      status: kind === 'psa' ? 'Connection successful! Data is accessible.' : 'RMM sync completed successfully.',
    };
  // One sentence for every failure: that is all that the person gets to see there (facts §11.6).
  return {
    alert:
      kind === 'psa'
        ? 'Connection test failed. Please check your credentials and Base URL.'
        : 'Sync failed: RMM connection test failed',
  };
};

/** Client St0r 3.11.9, self-hosted: forms for PSAs and RMMs, and a test that says little. */
export default defineLabVendor({
  id: 'clientst0r',
  name: 'Client St0r',
  hosts: ['clientst0r.acme-msp.example'],
  grant: ['https://clientst0r.acme-msp.example'],
  origin: 'https://clientst0r.acme-msp.example',
  start: '/core/dashboard/',
  pages: [
    {
      id: 'dashboard',
      path: '/core/dashboard/',
      title: 'Dashboard',
      trail: ['Dashboard'],
      controls: [{ kind: 'note', text: 'Acme Managed Services is the chosen organization.' }],
    },
    {
      id: 'integrations',
      path: '/integrations/',
      title: 'Integrations',
      trail: ['Integrations'],
      controls: [
        { kind: 'button', label: 'Add PSA Integration', go: 'psa-create' },
        { kind: 'button', label: 'Add RMM Integration', go: 'rmm-create' },
      ],
    },
    create('psa', '/integrations/create/', [
      tick('sync_enabled', 'Sync Enabled'),
      tick('sync_companies', 'Sync Companies'),
      tick('sync_contacts', 'Sync Contacts'),
      tick('sync_tickets', 'Sync Tickets'),
    ]),
    detail('psa', '/integrations/1/', ['Map Organizations', 'Test Connection', 'Sync Now']),
    create('rmm', '/integrations/rmm/create/', [
      tick('sync_enabled', 'Sync Enabled'),
      tick('sync_devices', 'Sync Devices'),
      tick('sync_alerts', 'Sync Alerts'),
    ]),
    detail('rmm', '/integrations/rmm/1/', ['Sync Now', 'Import Clients']),
  ],
  press(lab, page, button, values) {
    const kind = page.startsWith('rmm') ? 'rmm' : 'psa';
    if (button === 'Save Integration') return save(kind, values);
    return button === (kind === 'psa' ? 'Test Connection' : 'Sync Now') ? test(lab, kind) : undefined;
  },
  faults: [],
});
