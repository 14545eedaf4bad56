import { defineIntegration } from './define';
import { FORMATS, asService, formLints, sourceLints } from './shared/halopsa-values';

export default defineIntegration({
  id: 'halopsa-to-clientst0r',
  source: 'halopsa',
  destination: 'clientst0r',
  // Which levels the agent's role needs there is told by no source: a read that is refused names the role.
  skips: ['role-permissions', 'agent-feature-access'],
  before: [],
  grants: ['all'],
  forbids: [],
  sets: [
    ...asService(
      'Client St0r',
      'Client St0r reads agents, customers, users and tickets with the rights of one agent.',
      'code',
    ),
    {
      setting: 'psaProvider',
      at: 'destination',
      anyOf: ['halopsa'],
      cause: 'fields-swapped',
      why: 'Each provider has fields of its own.',
      reference: 'code',
    },
  ],
  carries: [
    { to: 'baseUrl', from: 'baseUrl', transforms: ['trim', 'drop-trailing-slash'], reference: 'code' },
    { to: 'haloClientId', from: 'clientId', transforms: ['trim'], reference: 'code' },
    { to: 'haloClientSecret', from: 'clientSecret', transforms: ['trim'], reference: 'code' },
    { to: 'haloTenant', from: 'tenant', transforms: ['trim'], onPrem: '', reference: 'code' },
  ],
  // The form has no box for these; the test needs them.
  keeps: ['resourceServer', 'authorizationServer'],
  lints: [
    ...sourceLints('code'),
    ...formLints('haloClientId', 'haloClientSecret'),
    {
      rule: 'same-console',
      field: 'baseUrl',
      at: 'destination',
      cause: 'wrong-host',
      why: 'Client St0r adds /auth/token and /api to it.',
      reference: 'code',
    },
    {
      rule: 'path-suffix',
      field: 'baseUrl',
      at: 'destination',
      expects: '/api',
      why: 'Client St0r adds /api itself.',
      reference: 'formats',
    },
    {
      rule: 'tenant',
      field: 'haloTenant',
      at: 'destination',
      expects: '',
      why: 'Hosted instances have a tenant; on premises the box stays empty.',
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
      title: 'Client St0r 3.11.9: what it sends to HaloPSA',
      url: 'https://github.com/agit8or1/clientst0r',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'It asks for the scope "all" and tests by reading agents; its set-up guide names tickets, contacts and companies only.',
    },
    FORMATS,
  ],
});
