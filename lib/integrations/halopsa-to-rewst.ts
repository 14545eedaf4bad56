import { defineIntegration } from './define';
import { FORMATS, asService, formLints, sourceLints } from './shared/halopsa-values';

export default defineIntegration({
  id: 'halopsa-to-rewst',
  source: 'halopsa',
  destination: 'rewst',
  // The steps of HaloPSA's own list set the levels of another destination; this one's guide names none, but what the agent sees.
  skips: ['role-permissions', 'agent-feature-access'],
  before: [
    {
      id: 'agent-sees-all',
      title: 'Let the agent see all teams and all customers',
      how: 'Make an agent for Rewst, best with the rights of an administrator. Add it to all teams, and set Allow use of all Customers to Yes.',
      why: 'What the agent cannot see comes back as an empty list, without an error.',
      cannotSee: 'Patchbay does not read these pages; an empty list in the test is the sign.',
      done: { manual: true },
      reference: 'docs',
    },
  ],
  grants: ['all'],
  forbids: [],
  sets: asService('Rewst', 'HaloPSA gives rights over data to agents only.', 'docs'),
  carries: [
    { to: 'authHost', from: 'authorizationServer', transforms: ['trim', 'host-only'], reference: 'docs' },
    { to: 'resourceHost', from: 'resourceServer', transforms: ['trim', 'host-only'], reference: 'docs' },
    { to: 'clientId', from: 'clientId', transforms: ['trim'], reference: 'docs' },
    { to: 'clientSecret', from: 'clientSecret', transforms: ['trim'], reference: 'docs' },
    { to: 'tenant', from: 'tenant', transforms: ['trim'], onPrem: '', reference: 'docs' },
  ],
  lints: [
    ...sourceLints('docs'),
    ...formLints(),
    {
      rule: 'bare-host',
      field: 'authHost',
      at: 'destination',
      why: 'Rewst wants the host name alone.',
      reference: 'docs',
    },
    {
      rule: 'bare-host',
      field: 'resourceHost',
      at: 'destination',
      why: 'Rewst wants the host name alone.',
      reference: 'docs',
    },
    {
      rule: 'tenant',
      field: 'tenant',
      at: 'destination',
      expects: '',
      why: 'A hosted instance has a tenant.',
      reference: 'docs',
    },
  ],
  after: [],
  allowlist: [],
  verdict: {
    state: 'supported',
    reason: 'Documented by Rewst; proven here on simulated consoles, not on a live tenant.',
    reference: 'docs',
  },
  references: [
    {
      id: 'docs',
      title: 'Rewst: HaloPSA integration setup',
      url: 'https://docs.rewst.help/documentation/integrations/psa/halopsa/halo-integration-setup',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'The agent must be in all teams, with Allow use of all Customers on, or lists stay empty.',
    },
    FORMATS,
  ],
});
