import { defineIntegration } from './define';

export default defineIntegration({
  id: 'kaseya-bms-to-clientst0r',
  source: 'kaseya-bms',
  destination: 'clientst0r',
  before: [],
  grants: ['has-api-access', 'accounts-view'],
  forbids: [],
  sets: [
    {
      setting: 'psaProvider',
      at: 'destination',
      anyOf: ['kaseya-bms'],
      cause: 'fields-swapped',
      why: 'Each provider has fields of its own.',
      reference: 'code',
    },
    {
      setting: 'userType',
      anyOf: ['api-employee'],
      cause: 'mfa-required',
      why: 'Any other employee can be asked for a second factor.',
      reference: 'api',
    },
  ],
  // Nothing goes into API Key and API Secret: BMS has neither, and a password must not stand in a box for a key.
  carries: [{ to: 'baseUrl', from: 'apiUrl', transforms: ['trim', 'drop-trailing-slash'], reference: 'code' }],
  keeps: ['company', 'username', 'password'],
  lints: [],
  after: [],
  allowlist: [],
  verdict: {
    state: 'cannot-work',
    reason:
      'Client St0r 3.11.9 (22 February 2026, the newest that was read) sends an API Key to /api/v1/account. Kaseya BMS documents no API Keys: its API V2 is signed in to with user name, password and company, and that address is not among those it documents.',
    advice:
      'Do not enter the employee’s password as a key: Client St0r shows that box in clear. Ask the makers of Client St0r for the sign-in of BMS’s API V2. The API Employee of this guide then still serves, and Test connection proves it today.',
    reference: 'refusal',
  },
  references: [
    {
      id: 'code',
      title: 'Client St0r 3.11.9: what it sends to Kaseya BMS',
      url: 'https://github.com/agit8or1/clientst0r',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'The API Secret is stored and never sent; the API Key is printed in clear in the form.',
    },
    {
      id: 'api',
      title: 'Kaseya BMS: description of its API V2, which has no key and secret for a caller',
      url: 'https://api.bms.kaseya.com/swagger/index.html',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'Read in a public copy; not tried on a live system.',
    },
    {
      id: 'refusal',
      title: 'That BMS refuses such a request: inferred from both, not tried on a live system',
      url: 'https://api.bms.kaseya.com/swagger/index.html',
      checked: '2026-11-22',
      confidence: 'likely',
    },
  ],
});
