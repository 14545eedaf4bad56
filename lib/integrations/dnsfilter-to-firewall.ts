import { defineIntegration } from './define';

export default defineIntegration({
  id: 'dnsfilter-to-firewall',
  source: 'dnsfilter',
  destination: 'firewall',
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
      'Names that are blocked by category have no stable addresses: a block by address hits others on a shared network and misses the one that moved on.',
    advice: 'Keep the block where the name is resolved.',
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
