import { defineIntegration } from './define';

export default defineIntegration({
  id: 'dnsfilter-to-policy-webhook',
  source: 'dnsfilter',
  destination: 'policy-webhook',
  before: [],
  grants: [],
  forbids: [],
  sets: [],
  carries: [],
  lints: [],
  after: [],
  allowlist: [],
  verdict: {
    state: 'not-recommended',
    reason:
      'Whoever reaches the webhook changes the filter: a decision that a person made has become an address that anybody can call.',
    advice: 'Let a webhook open tickets, never change policy.',
    reference: 'lesson',
  },
  references: [
    {
      id: 'lesson',
      title: 'learn.msp.au: what not to integrate with DNSFilter',
      url: 'https://learn.msp.au/',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
  ],
});
