import { defineIntegration } from './define';

export default defineIntegration({
  id: 'autotask-to-clientst0r',
  source: 'autotask',
  destination: 'clientst0r',
  setup: { source: 'reading' },
  before: [],
  grants: ['companies-query', 'contacts-query', 'tickets-query'],
  forbids: [],
  sets: [
    {
      setting: 'trackingKind',
      anyOf: ['custom'],
      cause: 'wrong-client-id',
      why: 'Client St0r asks for the Tracking Identifier, and Autotask shows it for custom integrations only.',
      reference: 'code',
    },
    {
      setting: 'psaProvider',
      at: 'destination',
      anyOf: ['autotask'],
      cause: 'fields-swapped',
      why: 'Each provider has fields of its own.',
      reference: 'code',
    },
  ],
  carries: [
    { to: 'baseUrl', from: 'zoneUrl', transforms: ['trim', 'drop-trailing-slash'], reference: 'zones' },
    { to: 'atUsername', from: 'username', transforms: ['trim'], reference: 'code' },
    { to: 'atSecret', from: 'secret', transforms: ['trim'], reference: 'code' },
    { to: 'atIntegrationCode', from: 'trackingId', transforms: ['trim'], reference: 'code' },
  ],
  lints: [
    {
      rule: 'white-space',
      field: 'username',
      at: 'source',
      why: 'A stray space makes another user.',
      reference: 'code',
    },
    {
      rule: 'length',
      field: 'secret',
      at: 'source',
      expects: '12-64',
      why: 'A secret of Autotask is longer than that: it was cut.',
      reference: 'code',
    },
    {
      rule: 'white-space',
      field: 'secret',
      at: 'source',
      why: 'A stray space makes another secret.',
      reference: 'code',
    },
    {
      rule: 'same-console',
      field: 'baseUrl',
      at: 'destination',
      cause: 'wrong-zone',
      why: 'The number in the Base URL is the one of the console’s own address, and it ends in /atservicesrest.',
      reference: 'zones',
    },
  ],
  after: [],
  allowlist: [],
  verdict: {
    state: 'supported',
    reason: 'Seen in Client St0r’s own code; proven here on simulated consoles, not on a live tenant.',
    advice:
      'Its own Test Connection asks for companies without a filter, which Autotask may refuse with good keys. Trust the test here, and Sync Now.',
    reference: 'code',
  },
  references: [
    {
      id: 'code',
      title: 'Client St0r 3.11.9: what it sends to Autotask',
      url: 'https://github.com/agit8or1/clientst0r',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'zones',
      title: 'Autotask API zones',
      url: 'https://github.com/msoukhomlinov/n8n-nodes-autotask',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'Client St0r’s set-up guide speaks of webservices1 to 20; there are others, so the console’s own number counts.',
    },
  ],
});
