import { defineIntegration } from './define';

export default defineIntegration({
  id: 'atera-to-clientst0r',
  source: 'atera',
  destination: 'clientst0r',
  setup: { destination: 'rmm' },
  before: [],
  grants: ['agents-read', 'alerts-read', 'customers-read'],
  forbids: [],
  sets: [
    {
      setting: 'access',
      anyOf: ['custom'],
      cause: 'excess-permission',
      why: 'Full access may change and delete everything.',
      reference: 'code',
    },
    {
      setting: 'rmmProvider',
      at: 'destination',
      anyOf: ['atera'],
      cause: 'fields-swapped',
      why: 'Each provider has fields of its own.',
      reference: 'code',
    },
  ],
  carries: [
    { to: 'baseUrl', from: 'baseUrl', transforms: ['trim', 'drop-trailing-slash'], reference: 'code' },
    { to: 'ateraKey', from: 'apiToken', transforms: ['trim'], reference: 'code' },
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
      rule: 'path-suffix',
      field: 'baseUrl',
      at: 'destination',
      expects: '/v3',
      why: 'Client St0r adds /v3 itself, whatever the hint beside its form says.',
      reference: 'code',
    },
    {
      rule: 'same-console',
      field: 'baseUrl',
      at: 'destination',
      cause: 'wrong-host',
      why: 'The only Base URL that works is https://app.atera.com/api; the bare address answers with a web page.',
      reference: 'code',
    },
  ],
  after: [],
  allowlist: [],
  verdict: {
    state: 'cannot-work',
    since: '2026-06-15',
    reason:
      'New tokens of Atera are JWTs, which Atera takes as Bearer only; Client St0r 3.11.9 sends every key in the header X-API-KEY, and Atera answers 401.',
    advice:
      'A key of 32 characters from before works as long as Atera still takes it, with the Base URL https://app.atera.com/api. Otherwise it takes a release of Client St0r that sends Bearer.',
    reference: 'jwt',
  },
  references: [
    {
      id: 'jwt',
      title: 'PSAtera 1.8.0 and atera-mcp: a JWT in X-API-KEY is refused',
      url: 'https://github.com/davejlong/PSAtera',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'code',
      title: 'Client St0r 3.11.9: what it sends to Atera',
      url: 'https://github.com/agit8or1/clientst0r',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'Its guide says https://app.atera.com and its form https://app.atera.com/api/v3; neither works. A later release may differ.',
    },
  ],
});
