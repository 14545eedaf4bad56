import { defineIntegration } from './define';

export default defineIntegration({
  id: 'atera-to-dnsfilter',
  source: 'atera',
  destination: 'dnsfilter',
  setup: { destination: 'psa' },
  before: [],
  grants: ['contracts-read', 'customers-read', 'rates-read'],
  forbids: [],
  sets: [
    {
      setting: 'access',
      anyOf: ['custom'],
      cause: 'excess-permission',
      why: 'Full access may change and delete everything.',
      reference: 'rights',
    },
  ],
  carries: [{ to: 'ateraKey', from: 'apiToken', transforms: ['trim'], reference: 'form' }],
  lints: [
    {
      rule: 'white-space',
      field: 'apiToken',
      at: 'source',
      why: 'A stray space makes another token.',
      reference: 'jwt',
    },
    {
      rule: 'format',
      field: 'apiToken',
      at: 'source',
      why: 'A token has three parts; the older key of 32 characters has reached its end.',
      reference: 'jwt',
    },
    {
      rule: 'length',
      field: 'apiToken',
      at: 'source',
      expects: '100-4000',
      why: 'A token is longer than that: it was cut.',
      reference: 'jwt',
    },
  ],
  after: [],
  allowlist: [],
  verdict: {
    state: 'supported',
    reason: 'DNSFilter offers Atera; proven here on simulated consoles, not on a live account.',
    reference: 'offer',
  },
  references: [
    {
      id: 'offer',
      title: 'learn.msp.au: integrations of DNSFilter',
      url: 'https://learn.msp.au',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'That Atera is offered is confirmed; DNSFilter’s own guide for it is not public.',
    },
    {
      id: 'form',
      title: 'What DNSFilter asks for; its form for Atera was not seen',
      url: 'https://learn.msp.au',
      checked: '2026-11-22',
      confidence: 'unconfirmed',
    },
    {
      id: 'rights',
      title: 'The rights that billing reads, by analogy with DNSFilter’s guide for Syncro',
      url: 'https://kb.mspcentric.io/dnsfilter/syncromsp-integration',
      checked: '2026-11-22',
      confidence: 'unconfirmed',
      note: 'DNSFilter’s own list for Atera is not public. It may ask for Contracts - Write once billing is on.',
    },
    {
      id: 'jwt',
      title: 'PSAtera 1.8.0: new tokens are JWTs and go as Bearer',
      url: 'https://github.com/davejlong/PSAtera',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
  ],
});
