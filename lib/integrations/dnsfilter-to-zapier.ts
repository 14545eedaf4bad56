import { defineIntegration } from './define';

export default defineIntegration({
  id: 'dnsfilter-to-zapier',
  source: 'dnsfilter',
  destination: 'zapier',
  setup: { source: 'key' },
  before: [],
  grants: [],
  forbids: [],
  sets: [],
  carries: [],
  keeps: ['apiKey'],
  lints: [
    { rule: 'white-space', field: 'apiKey', at: 'source', why: 'A stray space makes another key.', reference: 'keys' },
    {
      rule: 'format',
      field: 'apiKey',
      at: 'source',
      why: 'A key of DNSFilter is a JSON Web Token: three parts joined by dots, without the word Bearer.',
      reference: 'keys',
    },
  ],
  after: [
    {
      id: 'test-connection',
      title: 'Test the key',
      how: 'Press Test connection in the workbench. It only reads: who the key belongs to, with which role, and until when it lasts.',
      done: { verified: true },
      reference: 'keys',
    },
    {
      id: 'connect-zapier',
      title: 'Add the connection in Zapier',
      how: 'Open zapier.com/app/connections, press Add connection, choose DNSFilter and enter the key alone, without Bearer in front. Have nothing that a Zap does change a policy.',
      why: 'A hook that opens a ticket is a good use; one that changes filtering is a way in for others.',
      cannotSee:
        'What Zapier’s DNSFilter app asks for is in no public page, so Patchbay claims no form of it and cannot see this step.',
      done: { manual: true },
      reference: 'connections',
    },
  ],
  allowlist: [],
  verdict: {
    state: 'supported',
    reason:
      'DNSFilter’s side is documented and proven here on a simulated console. Zapier’s side is unconfirmed: no public page shows its DNSFilter app.',
    reference: 'lesson',
  },
  references: [
    {
      id: 'keys',
      title: 'DNSFilter help: API tokens',
      url: 'https://help.dnsfilter.com/hc/en-us/articles/21169189058323',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'connections',
      title: 'Zapier: its page of connections, as other vendors’ guides name it',
      url: 'https://zapier.com/app/connections',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'The page and its button are confirmed; that DNSFilter is in the list, and what it asks for, is not.',
    },
    {
      id: 'lesson',
      title: 'learn.msp.au: names Zapier among DNSFilter’s integrations',
      url: 'https://learn.msp.au/',
      checked: '2026-11-22',
      confidence: 'unconfirmed',
    },
  ],
});
