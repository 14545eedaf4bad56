import { defineIntegration } from './define';

export default defineIntegration({
  id: 'dnsfilter-to-email',
  source: 'dnsfilter',
  destination: 'email',
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
      'A mail for every block makes people ask, and every question becomes a ticket that one click on the block page would have been.',
    advice: 'Leave it to the block page: it tells the user what happened and has a contact form for unblock requests.',
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
