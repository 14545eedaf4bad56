import type { LabPage } from '../kit/lab-page.ts';
import type { Pressed, VendorSide } from '../kit/lab-vendor.ts';
import { invented } from '../kit/tokens.ts';

/** A key of the API as the account keeps it. */
export interface ApiKey {
  name: string;
  expiry: string;
  lastFour: string;
}

type Keys = Record<string, ApiKey>;

/** The active keys of a DNSFilter, by their value. */
export const apiKeysOf = (memory: Record<string, unknown>): Keys => (memory['apiKeys'] ??= {}) as Keys;

/** No public page says which choices there are. */
const DAYS: Record<string, number> = { '30 days': 30, '90 days': 90, '1 year': 365 };
const DAY_MS = 24 * 60 * 60 * 1000;

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A JWT by shape only: what its claims are is not published. */
const newKey = () => [part({ alg: 'HS256', typ: 'JWT' }), part({ sub: invented(8) }), invented(43)].join('.');

/** Account Settings, and the page that makes a key. Their addresses are invented: none is public. */
export const apiKeyPages: LabPage[] = [
  {
    id: 'account-settings',
    path: '/account/settings',
    title: 'Account Settings',
    trail: ['Account', 'Account Settings'],
    markup: 'table',
    controls: [
      { kind: 'button', label: 'Profile', role: 'tab' },
      { kind: 'button', label: 'Security', role: 'tab' },
      { kind: 'shown', id: 'person', label: 'Name', value: 'Priya Raman', when: 'tab=Profile' },
      { kind: 'shown', id: 'role', label: 'Role', value: 'Super Admin', when: 'tab=Profile' },
      { kind: 'heading', text: 'API Keys', when: 'tab=Security' },
      { kind: 'shown', id: 'newestKey', label: 'Newest key', value: 'None yet', when: 'tab=Security' },
      { kind: 'button', label: 'CREATE KEY', go: 'api-key-new', when: 'tab=Security' },
    ],
  },
  {
    id: 'api-key-new',
    path: '/account/settings/api-keys/new',
    title: 'Create New API Key',
    fresh: true,
    controls: [
      { kind: 'text', id: 'keyName', label: 'Name' },
      { kind: 'select', id: 'keyExpiration', label: 'Expiration', options: Object.keys(DAYS) },
      { kind: 'button', label: 'Generate' },
      { kind: 'code', id: 'apiKey', label: 'API Key', copy: true, when: 'apiKey' },
      { kind: 'note', text: 'Copy the key before you save: it is not shown again.', when: 'apiKey' },
      { kind: 'button', label: 'Save', enabledWhen: 'keyCopied' },
    ],
  },
];

/** Makes a key: it counts from Save on, and Save waits until it was copied. */
export const pressApiKey = (lab: VendorSide, button: string, values: Record<string, string>): Pressed | undefined => {
  if (button === 'Generate') {
    if (!values['keyName']) return { alert: 'Give the key a name.' };
    const whole = newKey();
    const apiKey = lab.has('secret-malformed') ? whole.slice(0, whole.lastIndexOf('.')) : whole;
    return { once: { apiKey }, set: { keyCopied: '' } };
  }
  if (button === 'Copy API Key') return { set: { keyCopied: 'on' } };
  if (button !== 'Save') return undefined;
  const { keyName = '', keyExpiration = '', apiKey = '' } = values;
  const expiry = new Date(Date.now() + (DAYS[keyExpiration] ?? 30) * DAY_MS).toISOString();
  apiKeysOf(lab.memory)[apiKey] = { name: keyName, expiry, lastFour: apiKey.slice(-4) };
  return {
    set: { keyCopied: '', newestKey: `${keyName}, …${apiKey.slice(-4)}, active until ${expiry.slice(0, 10)}` },
    go: 'account-settings',
    status: 'The key was created.',
  };
};
