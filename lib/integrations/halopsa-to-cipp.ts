import { defineIntegration } from './define';
import { FORMATS, asService, formLints, serverLints, sourceLints } from './shared/halopsa-values';

export default defineIntegration({
  id: 'halopsa-to-cipp',
  source: 'halopsa',
  destination: 'cipp',
  // Its guide wants an administrator as the agent and names no level: a read that is refused names the role.
  skips: ['role-permissions', 'agent-feature-access'],
  before: [],
  grants: ['read:tickets', 'edit:tickets', 'read:customers', 'edit:customers'],
  forbids: [],
  sets: asService(
    'CIPP',
    'CIPP asks for an agent that is an administrator; other roles were not tried by its makers.',
    'docs',
  ),
  carries: [
    { to: 'resourceUrl', from: 'resourceServer', transforms: ['trim', 'drop-trailing-slash'], reference: 'docs' },
    { to: 'authUrl', from: 'authorizationServer', transforms: ['trim', 'drop-trailing-slash'], reference: 'docs' },
    { to: 'tenant', from: 'tenant', transforms: ['trim'], onPrem: 'None', reference: 'docs' },
    { to: 'clientId', from: 'clientId', transforms: ['trim'], reference: 'docs' },
    { to: 'clientSecret', from: 'clientSecret', transforms: ['trim'], reference: 'docs' },
  ],
  lints: [
    ...sourceLints('docs'),
    ...formLints(),
    {
      rule: 'no-trailing-slash',
      field: 'authUrl',
      at: 'destination',
      why: 'CIPP adds /token to it: a slash at the end makes two.',
      reference: 'docs',
    },
    {
      rule: 'no-trailing-slash',
      field: 'resourceUrl',
      at: 'destination',
      why: 'CIPP adds the rest of the path to it.',
      reference: 'docs',
    },
    ...serverLints('authUrl', 'resourceUrl'),
    {
      rule: 'tenant',
      field: 'tenant',
      at: 'destination',
      expects: 'None',
      why: 'Hosted instances have a tenant; on premises CIPP takes None.',
      reference: 'docs',
    },
  ],
  after: [],
  allowlist: [],
  verdict: {
    state: 'supported',
    reason: 'Documented by CIPP; proven here on simulated consoles, not on a live tenant.',
    reference: 'docs',
  },
  references: [
    {
      id: 'docs',
      title: 'CIPP: HaloPSA integration, and CIPP-API’s Get-HaloToken',
      url: 'https://docs.cipp.app/user-documentation/cipp/extensions/halopsa',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'Its guide wants an administrator as the agent and names four permissions; its code asks for the scope "all". Which of them HaloPSA goes by is not published.',
    },
    FORMATS,
  ],
});
