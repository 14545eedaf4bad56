import { defineIntegration } from './define';

export default defineIntegration({
  id: 'tactical-rmm-to-clientst0r',
  source: 'tactical-rmm',
  destination: 'clientst0r',
  setup: { destination: 'rmm' },
  before: [],
  grants: ['list-agents', 'list-software'],
  forbids: [],
  sets: [
    {
      setting: 'rmmProvider',
      at: 'destination',
      anyOf: ['tactical-rmm'],
      cause: 'fields-swapped',
      why: 'Each provider has fields of its own.',
      reference: 'code',
    },
  ],
  carries: [
    { to: 'baseUrl', from: 'apiUrl', transforms: ['trim', 'drop-trailing-slash'], reference: 'code' },
    { to: 'tacticalKey', from: 'apiKey', transforms: ['trim'], reference: 'code' },
  ],
  lints: [
    { rule: 'white-space', field: 'apiKey', at: 'source', why: 'A stray space makes another key.', reference: 'code' },
    {
      rule: 'length',
      field: 'apiKey',
      at: 'source',
      expects: '32',
      why: 'Every key has 32 characters.',
      reference: 'run',
    },
    { rule: 'https', field: 'apiUrl', at: 'source', why: 'The key goes with every request.', reference: 'run' },
    {
      rule: 'same-console',
      field: 'apiUrl',
      at: 'source',
      cause: 'wrong-host',
      why: 'The API has a host of its own, beside the one of the console.',
      reference: 'run',
    },
    {
      rule: 'same-console',
      field: 'baseUrl',
      at: 'destination',
      cause: 'wrong-host',
      why: 'Client St0r’s hint names the console’s host (rmm.), where it gets a web page. It needs the API’s (api.).',
      reference: 'code',
    },
  ],
  after: [
    {
      id: 'alerts-off',
      title: 'Keep Sync Alerts off',
      how: 'In Client St0r, edit the integration and untick Sync Alerts: Tactical RMM does not list alerts in the way that Client St0r asks.',
      why: 'With it on, every sync ends with an error of the alerts.',
      cannotSee: 'Patchbay does not read what Client St0r synchronises.',
      done: { manual: true },
      reference: 'code',
    },
  ],
  allowlist: [],
  verdict: {
    state: 'supported',
    reason: 'Both were seen running; proven here on simulated consoles. Alerts cannot be synchronised.',
    reference: 'code',
  },
  references: [
    {
      id: 'code',
      title: 'Client St0r 3.11.9: what it sends to Tactical RMM, seen running',
      url: 'https://github.com/agit8or1/clientst0r',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'It asks for alerts by GET, which Tactical RMM answers with 405.',
    },
    {
      id: 'run',
      title: 'Tactical RMM 1.5.1: its keys and how it takes them',
      url: 'https://github.com/amidaware/tacticalrmm',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
  ],
});
