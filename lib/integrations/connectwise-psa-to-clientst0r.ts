import { defineIntegration } from './define';

const LEVELS = ['company-maintenance-inquire', 'contacts-inquire', 'service-tickets-inquire'];

export default defineIntegration({
  id: 'connectwise-psa-to-clientst0r',
  source: 'connectwise-psa',
  destination: 'clientst0r',
  setup: { source: 'reading' },
  before: [],
  grants: LEVELS,
  forbids: [],
  sets: [
    ...LEVELS.map((setting) => ({
      setting,
      anyOf: ['all'],
      cause: 'role-lacks-permission' as const,
      why: 'With My the lists come back empty.',
      reference: 'levels',
    })),
    {
      setting: 'psaProvider',
      at: 'destination',
      anyOf: ['connectwise-manage'],
      cause: 'fields-swapped',
      why: 'Each provider has fields of its own.',
      reference: 'code',
    },
  ],
  carries: [
    { to: 'baseUrl', from: 'apiBase', transforms: ['trim', 'drop-trailing-slash'], reference: 'base-url' },
    { to: 'cwCompanyId', from: 'companyId', transforms: ['trim'], reference: 'code' },
    { to: 'cwClientId', from: 'clientId', transforms: ['trim'], reference: 'code' },
    { to: 'cwPublicKey', from: 'publicKey', transforms: ['trim'], reference: 'code' },
    { to: 'cwPrivateKey', from: 'privateKey', transforms: ['trim'], reference: 'code' },
  ],
  keeps: ['siteUrl'],
  lints: [
    {
      rule: 'format',
      field: 'companyId',
      at: 'source',
      why: 'The Company ID is the short name of the sign-in page.',
      reference: 'code',
    },
    {
      rule: 'format',
      field: 'clientId',
      at: 'source',
      why: 'A clientId is a GUID.',
      reference: 'code',
    },
    {
      rule: 'length',
      field: 'privateKey',
      at: 'source',
      expects: '12-64',
      why: 'A key of ConnectWise is longer than that: it was cut.',
      reference: 'code',
    },
    {
      rule: 'white-space',
      field: 'privateKey',
      at: 'source',
      why: 'A stray space makes another key.',
      reference: 'code',
    },
    {
      rule: 'same-console',
      field: 'baseUrl',
      at: 'destination',
      cause: 'api-host-prefix-missing',
      why: 'Client St0r asks the address as it stands, and a cloud API answers at its api- host only.',
      reference: 'base-url',
    },
  ],
  after: [],
  allowlist: [],
  verdict: {
    state: 'supported',
    reason: 'Seen in Client St0r’s own code; proven here on simulated consoles, not on a live tenant.',
    advice:
      'Its own Test Connection asks for an address that ConnectWise does not document (/company/info): it may fail with good keys. Trust the test here, and Sync Now.',
    reference: 'code',
  },
  references: [
    {
      id: 'code',
      title: 'Client St0r 3.11.9: what it sends to ConnectWise',
      url: 'https://github.com/agit8or1/clientst0r',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'base-url',
      title: 'ConnectWise developer guide: cloud APIs answer at the api- host',
      url: 'https://developer.connectwise.com/',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'Client St0r’s set-up guide shows https://na.myconnectwise.net as the Base URL; the vendor’s document wins.',
    },
    {
      id: 'levels',
      title: 'pyconnectwise: the addresses that it reads, and the level each asks for',
      url: 'https://github.com/HealthITAU/pyconnectwise',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
  ],
});
