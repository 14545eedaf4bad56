import { defineIntegration } from './define';

export default defineIntegration({
  id: 'dnsfilter-to-auto-allow',
  source: 'dnsfilter',
  destination: 'auto-allow',
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
      'Whoever asks for a domain cannot tell a phishing site from a real one, so an automatic allow list lets in what the filter is there for.',
    advice: 'Let the block page’s notice mail open a ticket in the PSA, and let a person decide.',
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
