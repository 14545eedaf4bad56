import { defineIntegration } from './define';

export default defineIntegration({
  id: 'freshservice-to-clientst0r',
  source: 'freshservice',
  destination: 'clientst0r',
  before: [],
  grants: ['view-agents', 'view-departments', 'view-requesters', 'view-tickets'],
  forbids: [],
  sets: [
    {
      setting: 'psaProvider',
      at: 'destination',
      anyOf: ['freshservice'],
      cause: 'fields-swapped',
      why: 'Each provider has fields of its own.',
      reference: 'code',
    },
  ],
  carries: [
    { to: 'baseUrl', from: 'baseUrl', transforms: ['trim', 'drop-trailing-slash'], reference: 'code' },
    { to: 'freshKey', from: 'apiKey', transforms: ['trim'], reference: 'code' },
    { to: 'freshDomain', from: 'domain', transforms: ['trim'], reference: 'code' },
  ],
  lints: [
    { rule: 'white-space', field: 'apiKey', at: 'source', why: 'A stray space makes another key.', reference: 'code' },
    {
      rule: 'length',
      field: 'apiKey',
      at: 'source',
      expects: '15-64',
      why: 'A key of Freshservice has about twenty characters.',
      reference: 'shape',
    },
    {
      rule: 'same-console',
      field: 'baseUrl',
      at: 'destination',
      cause: 'wrong-host',
      why: 'Client St0r uses the Base URL alone; it stores the Domain and ignores it.',
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
      title: 'Client St0r 3.11.9: what it sends to Freshservice',
      url: 'https://github.com/agit8or1/clientst0r',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'Its own test lists agents one a page and can use up the limit of a minute.',
    },
    {
      id: 'shape',
      title: 'Length of a key; no form is published',
      url: 'https://api.freshservice.com/',
      checked: '2026-11-22',
      confidence: 'likely',
    },
  ],
});
