import { defineIntegration } from './define';

export default defineIntegration({
  id: 'syncro-to-clientst0r',
  source: 'syncro',
  destination: 'clientst0r',
  before: [],
  grants: ['customers-list-search', 'customers-view-detail', 'tickets-list-search'],
  forbids: [],
  sets: [
    {
      setting: 'psaProvider',
      at: 'destination',
      anyOf: ['syncro'],
      cause: 'fields-swapped',
      why: 'Each provider has fields of its own.',
      reference: 'code',
    },
  ],
  carries: [
    { to: 'baseUrl', from: 'baseUrl', transforms: ['trim', 'drop-trailing-slash'], reference: 'code' },
    { to: 'syncroKey', from: 'apiToken', transforms: ['trim'], reference: 'code' },
    { to: 'syncroSubdomain', from: 'subdomain', transforms: ['trim'], reference: 'code' },
  ],
  lints: [
    {
      rule: 'white-space',
      field: 'apiToken',
      at: 'source',
      why: 'A stray space makes another token.',
      reference: 'code',
    },
    {
      rule: 'length',
      field: 'apiToken',
      at: 'source',
      expects: '20-200',
      why: 'A token of Syncro is longer than that: it was cut.',
      reference: 'code',
    },
    {
      rule: 'same-console',
      field: 'baseUrl',
      at: 'destination',
      cause: 'wrong-host',
      why: 'Client St0r uses the Base URL alone; it stores the Subdomain and ignores it.',
      reference: 'code',
    },
  ],
  after: [],
  allowlist: [],
  verdict: {
    state: 'supported',
    reason: 'Seen in Client St0r’s own code; proven here on simulated consoles, not on a live tenant.',
    reference: 'code',
  },
  references: [
    {
      id: 'code',
      title: 'Client St0r 3.11.9: what it sends to Syncro',
      url: 'https://github.com/agit8or1/clientst0r',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
  ],
});
