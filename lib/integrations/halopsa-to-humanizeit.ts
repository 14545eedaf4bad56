import { defineIntegration } from './define';
import { FORMATS, asService, formLints, sourceLints } from './shared/halopsa-values';

export default defineIntegration({
  id: 'halopsa-to-humanizeit',
  source: 'halopsa',
  destination: 'humanizeit',
  // The steps of HaloPSA's own list set the levels of another destination; this one's guide shows its own in a picture, which is not copied here.
  skips: ['role-permissions', 'agent-feature-access'],
  before: [
    {
      id: 'agent-levels',
      title: 'Make the role and the agent that HumanizeIT asks for',
      how: 'Make a role with the levels of the table in HumanizeIT’s guide, and leave every other level at Not set. Then make an agent with that role: Is an API-only Agent ticked, Work Hours at 24 Hours, and the teams and departments it should see.',
      why: 'An application can never do more than its agent. The table is a picture in the guide, so the levels are not repeated here.',
      cannotSee: 'Patchbay does not read these levels; a read that is refused afterwards names the role.',
      done: { manual: true },
      reference: 'docs',
    },
  ],
  grants: ['all:standard'],
  forbids: [],
  sets: asService('HumanizeIT', 'HumanizeIT wants an API-only agent with work hours of 24 hours.', 'docs'),
  carries: [
    { to: 'tenantUrl', from: 'baseUrl', transforms: ['trim', 'drop-trailing-slash'], reference: 'docs' },
    { to: 'clientId', from: 'clientId', transforms: ['trim'], reference: 'docs' },
    { to: 'clientSecret', from: 'clientSecret', transforms: ['trim'], reference: 'docs' },
  ],
  // The form has no box for these; the test needs them.
  keeps: ['resourceServer', 'authorizationServer', 'tenant'],
  lints: [
    ...sourceLints('docs'),
    ...formLints(),
    {
      rule: 'https',
      field: 'tenantUrl',
      at: 'destination',
      why: 'HaloPSA answers on https only.',
      reference: 'formats',
    },
    {
      rule: 'path-suffix',
      field: 'tenantUrl',
      at: 'destination',
      expects: '/api',
      why: 'The tenant’s own address has no path.',
      reference: 'formats',
    },
    {
      rule: 'same-console',
      field: 'tenantUrl',
      at: 'destination',
      cause: 'wrong-host',
      why: 'It is the address of the console itself.',
      reference: 'docs',
    },
  ],
  after: [],
  allowlist: [],
  verdict: {
    state: 'supported',
    reason: 'Documented by HumanizeIT; proven here on simulated consoles, not on a live tenant.',
    reference: 'docs',
  },
  references: [
    {
      id: 'docs',
      title: 'HumanizeIT: HaloPSA integration',
      url: 'https://help.humanizeit.biz/halopsa-integration',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'It has "all:standard" ticked and every level of the role that it does not name left at Not set. On premises its form may ask for more than the three values.',
    },
    FORMATS,
  ],
});
