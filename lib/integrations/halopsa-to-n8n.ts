import { defineIntegration } from './define';
import { FORMATS, asService, formLints, serverLints, sourceLints } from './shared/halopsa-values';

export default defineIntegration({
  id: 'halopsa-to-n8n',
  source: 'halopsa',
  destination: 'n8n',
  // Which levels the agent's role needs there is told by no source: a read that is refused names the role.
  skips: ['role-permissions', 'agent-feature-access'],
  before: [],
  grants: ['all'],
  forbids: [],
  sets: asService('n8n', 'HaloPSA gives rights over data to agents only.', 'docs'),
  carries: [
    { to: 'authUrl', from: 'authorizationServer', transforms: ['trim', 'drop-trailing-slash'], reference: 'docs' },
    { to: 'resourceUrl', from: 'resourceServer', transforms: ['trim', 'drop-trailing-slash'], reference: 'docs' },
    { to: 'clientId', from: 'clientId', transforms: ['trim'], reference: 'docs' },
    { to: 'clientSecret', from: 'clientSecret', transforms: ['trim'], reference: 'docs' },
    { to: 'tenant', from: 'tenant', transforms: ['trim'], onPrem: '', reference: 'docs' },
  ],
  lints: [
    ...sourceLints('docs'),
    ...formLints(),
    {
      rule: 'no-trailing-slash',
      field: 'authUrl',
      at: 'destination',
      why: 'n8n adds /token to it: a slash at the end makes two.',
      reference: 'docs',
    },
    ...serverLints('authUrl', 'resourceUrl'),
    {
      rule: 'tenant',
      field: 'tenant',
      at: 'destination',
      expects: '',
      why: 'A hosted instance has a tenant; on premises n8n wants none.',
      reference: 'docs',
    },
  ],
  after: [],
  allowlist: [],
  verdict: {
    state: 'supported',
    reason: 'Documented by n8n; proven here on simulated consoles, not on a live tenant.',
    reference: 'docs',
  },
  references: [
    {
      id: 'docs',
      title: 'n8n: HaloPSA credentials',
      url: 'https://docs.n8n.io/integrations/builtin/credentials/halopsa',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'Its guide has the permission "all" ticked; its node asks for admin, edit:tickets and edit:customers.',
    },
    FORMATS,
  ],
});
