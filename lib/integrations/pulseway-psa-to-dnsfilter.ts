import { defineIntegration } from './define';

export default defineIntegration({
  id: 'pulseway-psa-to-dnsfilter',
  source: 'pulseway-psa',
  destination: 'dnsfilter',
  setup: { destination: 'psa' },
  before: [],
  grants: ['has-api-access', 'accounts-view'],
  forbids: [],
  sets: [
    {
      setting: 'roleType',
      anyOf: ['internal'],
      cause: 'role-lacks-permission',
      why: 'An API Employee cannot have an external role.',
      reference: 'lesson',
    },
    {
      setting: 'accountsView',
      anyOf: ['yes'],
      cause: 'role-lacks-permission',
      why: 'DNSFilter matches its organizations with accounts, so it has to read them.',
      reference: 'guide',
    },
    {
      setting: 'userType',
      anyOf: ['api-employee'],
      cause: 'mfa-required',
      why: 'Any other employee can be asked for a second factor, and takes a licence.',
      reference: 'lesson',
    },
  ],
  carries: [
    { to: 'pwUsername', from: 'username', transforms: ['trim'], reference: 'guide' },
    { to: 'pwPassword', from: 'password', transforms: ['trim'], reference: 'guide' },
    { to: 'pwTenant', from: 'company', transforms: ['trim'], reference: 'guide' },
    { to: 'pwServer', from: 'server', transforms: ['trim', 'host-only'], reference: 'guide' },
  ],
  keeps: ['apiUrl'],
  lints: [
    {
      rule: 'white-space',
      field: 'username',
      at: 'source',
      why: 'A stray space makes another user.',
      reference: 'guide',
    },
    {
      rule: 'same-console',
      field: 'pwServer',
      at: 'destination',
      cause: 'wrong-host',
      why: 'The PSA has a console of its own: Pulseway RMM’s address is another product’s.',
      reference: 'guide',
    },
  ],
  after: [],
  allowlist: [],
  verdict: {
    state: 'supported',
    reason:
      'DNSFilter’s lesson names the role and the employee; proven here on simulated consoles, not on a live tenant.',
    reference: 'lesson',
  },
  references: [
    {
      id: 'lesson',
      title: 'learn.msp.au: DNSFilter’s integrations',
      url: 'https://learn.msp.au/',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'It asks for an API Employee and an Internal role with API access, and ends with Save and Test.',
    },
    {
      id: 'guide',
      title: 'Gradient MSP: Pulseway PSA integration',
      url: 'https://support.meetgradient.com/pulseway-psa',
      checked: '2026-11-22',
      confidence: 'likely',
      note: 'DNSFilter’s own list of rights and fields for Pulseway is not public; Gradient’s guide is the nearest known. That accounts are read is inferred.',
    },
  ],
});
