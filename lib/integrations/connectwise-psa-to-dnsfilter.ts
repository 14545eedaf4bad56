import { defineIntegration } from './define';

const LEVELS = [
  'company-maintenance-inquire',
  'agreement-sales-inquire',
  'agreements-add',
  'agreements-edit',
  'agreements-inquire',
  'product-catalog-inquire',
  'products-inquire',
  'close-service-tickets-add',
  'close-service-tickets-edit',
  'close-service-tickets-inquire',
  'merge-tickets-add',
  'merge-tickets-edit',
  'merge-tickets-inquire',
  'service-tickets-add',
  'service-tickets-edit',
  'service-tickets-inquire',
  'table-setup-add',
  'table-setup-inquire',
];

export default defineIntegration({
  id: 'connectwise-psa-to-dnsfilter',
  source: 'connectwise-psa',
  destination: 'dnsfilter',
  setup: { destination: 'psa' },
  before: [],
  grants: LEVELS,
  forbids: [],
  sets: LEVELS.map((setting) => ({
    setting,
    anyOf: ['all'],
    cause: 'role-lacks-permission' as const,
    why: 'With My the lists come back empty.',
    reference: 'levels',
  })),
  carries: [
    { to: 'cwCompanyId', from: 'companyId', transforms: ['trim'], reference: 'form' },
    { to: 'cwPublicKey', from: 'publicKey', transforms: ['trim'], reference: 'form' },
    { to: 'cwPrivateKey', from: 'privateKey', transforms: ['trim'], reference: 'form' },
    { to: 'cwSiteUrl', from: 'siteUrl', transforms: ['trim', 'drop-trailing-slash'], reference: 'form' },
  ],
  // The clientId is for the test alone: DNSFilter brings its own.
  keeps: ['apiBase', 'clientId'],
  lints: [
    {
      rule: 'format',
      field: 'companyId',
      at: 'source',
      why: 'The Company ID is the short name of the sign-in page.',
      reference: 'levels',
    },
    {
      rule: 'length',
      field: 'privateKey',
      at: 'source',
      expects: '12-64',
      why: 'A key of ConnectWise is longer than that: it was cut.',
      reference: 'levels',
    },
    {
      rule: 'white-space',
      field: 'privateKey',
      at: 'source',
      why: 'A stray space makes another key.',
      reference: 'levels',
    },
    {
      rule: 'same-console',
      field: 'cwSiteUrl',
      at: 'destination',
      cause: 'wrong-region',
      why: 'The Site URL is the console’s own address, with https://.',
      reference: 'levels',
    },
  ],
  after: [],
  allowlist: [],
  verdict: {
    state: 'supported',
    reason:
      'DNSFilter offers it; the levels are those of the guide its own guides follow. Proven on simulated consoles.',
    reference: 'levels',
  },
  references: [
    {
      id: 'levels',
      title: 'Gradient MSP: ConnectWise PSA integration',
      url: 'https://support.meetgradient.com/cwmanage-integration',
      checked: '2026-11-22',
      confidence: 'likely',
      note: 'Confirmed for Gradient; DNSFilter’s own list was not found in public.',
    },
    {
      id: 'form',
      title: 'Gradient MSP: what its ConnectWise form asks for; DNSFilter’s own was not seen',
      url: 'https://support.meetgradient.com/connectwise-troubleshooting',
      checked: '2026-11-22',
      confidence: 'unconfirmed',
    },
  ],
});
