import { defineIntegration } from './define';

export default defineIntegration({
  id: 'autotask-to-dnsfilter',
  source: 'autotask',
  destination: 'dnsfilter',
  setup: { destination: 'psa' },
  before: [],
  grants: [
    'companies-query',
    'contracts-query',
    'contracts-create',
    'contracts-update',
    'products-query',
    'tickets-query',
    'tickets-create',
    'tickets-update',
  ],
  forbids: [],
  sets: [
    {
      setting: 'trackingKind',
      anyOf: ['vendor'],
      cause: 'wrong-client-id',
      why: 'DNSFilter’s form has no box for a Tracking Identifier: it can only bring its own.',
      reference: 'form',
    },
  ],
  carries: [
    { to: 'atUsername', from: 'username', transforms: ['trim'], reference: 'form' },
    { to: 'atSecret', from: 'secret', transforms: ['trim'], reference: 'form' },
  ],
  keeps: ['zoneUrl'],
  lints: [
    {
      rule: 'white-space',
      field: 'username',
      at: 'source',
      why: 'A stray space makes another user.',
      reference: 'form',
    },
    {
      rule: 'length',
      field: 'secret',
      at: 'source',
      expects: '12-64',
      why: 'A secret of Autotask is longer than that: it was cut.',
      reference: 'form',
    },
    {
      rule: 'white-space',
      field: 'secret',
      at: 'source',
      why: 'A stray space makes another secret.',
      reference: 'form',
    },
  ],
  after: [],
  allowlist: [],
  verdict: {
    state: 'supported',
    reason:
      'DNSFilter offers it; its own form and level were not found in public, so Gradient’s stand in. Proven on simulated consoles.',
    advice: 'Patchbay can test the user name and the zone, not the secret: the vendor’s identifier goes with it.',
    reference: 'form',
  },
  references: [
    {
      id: 'form',
      title: 'Gradient MSP: Autotask integration',
      url: 'https://support.meetgradient.com/autotask-integration',
      checked: '2026-11-22',
      confidence: 'unconfirmed',
      note: 'Confirmed for Gradient; what DNSFilter asks for was not found in public.',
    },
  ],
});
