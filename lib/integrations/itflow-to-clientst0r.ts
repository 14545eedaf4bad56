import { defineIntegration } from './define';

export default defineIntegration({
  id: 'itflow-to-clientst0r',
  source: 'itflow',
  destination: 'clientst0r',
  before: [],
  grants: ['client-read', 'support-read'],
  forbids: [],
  sets: [
    {
      setting: 'psaProvider',
      at: 'destination',
      anyOf: ['itflow'],
      cause: 'fields-swapped',
      why: 'Each provider has fields of its own.',
      reference: 'code',
    },
  ],
  carries: [
    { to: 'baseUrl', from: 'baseUrl', transforms: ['trim', 'drop-trailing-slash'], reference: 'code' },
    { to: 'itflowKey', from: 'apiKey', transforms: ['trim'], reference: 'code' },
  ],
  lints: [
    { rule: 'white-space', field: 'apiKey', at: 'source', why: 'A stray space makes another key.', reference: 'code' },
    {
      rule: 'length',
      field: 'apiKey',
      at: 'source',
      expects: '32',
      why: 'Keys have 32 characters since December 2025; longer ones were deleted by the upgrade to 26.08.',
      reference: 'run',
    },
    {
      rule: 'https',
      field: 'baseUrl',
      at: 'source',
      why: 'The key goes in the address: never in clear.',
      reference: 'run',
    },
    {
      rule: 'path-suffix',
      field: 'baseUrl',
      at: 'destination',
      expects: '/api/v1',
      why: 'Client St0r adds the rest of the path itself.',
      reference: 'code',
    },
  ],
  after: [],
  allowlist: [],
  verdict: {
    state: 'supported',
    reason: 'Seen in Client St0r’s own code; proven here on simulated consoles.',
    reference: 'code',
  },
  references: [
    {
      id: 'code',
      title: 'Client St0r 3.11.9: what it sends to ITFlow',
      url: 'https://github.com/agit8or1/clientst0r',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'It reads only the first fifty rows of each list, and calls ITFlow’s page about a security violation a success.',
    },
    {
      id: 'run',
      title: 'ITFlow 26.08.2: its keys and how it takes them, seen running',
      url: 'https://github.com/itflow-org/itflow',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
  ],
});
