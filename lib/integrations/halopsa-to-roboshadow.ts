import { defineIntegration } from './define';
import { FORMATS, asService, formLints, sourceLints } from './shared/halopsa-values';

export default defineIntegration({
  id: 'halopsa-to-roboshadow',
  source: 'halopsa',
  destination: 'roboshadow',
  // The steps of HaloPSA's own list set the levels of another destination; this one's guide names two others.
  skips: ['role-permissions', 'agent-feature-access'],
  before: [
    {
      id: 'agent-levels',
      title: 'Give the agent tickets and clients',
      how: 'On the agent or its role, set Tickets Access Level to Read and Modify and Clients Access Level to Read Only. Where a workflow puts tickets into a team, the agent needs that team, too.',
      why: 'An application can never do more than its agent.',
      cannotSee: 'Patchbay does not read these levels; a read that is refused afterwards names the role.',
      done: { manual: true },
      reference: 'docs',
    },
  ],
  grants: ['read:tickets', 'edit:tickets', 'read:customers'],
  forbids: [],
  sets: asService('RoboShadow', 'HaloPSA gives rights over data to agents only.', 'docs'),
  carries: [
    { to: 'subdomain', from: 'subdomain', transforms: ['trim'], reference: 'docs' },
    { to: 'clientId', from: 'clientId', transforms: ['trim'], reference: 'docs' },
    { to: 'clientSecret', from: 'clientSecret', transforms: ['trim'], reference: 'docs' },
  ],
  // The form has no box for these; the test needs them.
  keeps: ['resourceServer', 'authorizationServer', 'tenant'],
  lints: [
    ...sourceLints('docs'),
    ...formLints(),
    {
      rule: 'bare-host',
      field: 'subdomain',
      at: 'destination',
      why: 'RoboShadow wants the first part of the console’s address alone.',
      reference: 'docs',
    },
    {
      rule: 'same-console',
      field: 'subdomain',
      at: 'destination',
      cause: 'wrong-host',
      why: 'RoboShadow makes the address from it.',
      reference: 'docs',
    },
  ],
  after: [],
  allowlist: [],
  verdict: {
    state: 'supported',
    reason: 'Documented by RoboShadow for hosted instances; proven here on simulated consoles, not on a live tenant.',
    reference: 'docs',
  },
  references: [
    {
      id: 'docs',
      title: 'RoboShadow wiki: HaloPSA',
      url: 'https://roboshadow.atlassian.net/wiki/spaces/Roboshadow/pages/83886082/5.8+PSA+-+Halo',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'It takes a sub-domain only, so an instance under a name of one’s own cannot be named there.',
    },
    FORMATS,
  ],
});
