import { defineIntegration } from './define';

export default defineIntegration({
  id: 'dnsfilter-to-script',
  source: 'dnsfilter',
  destination: 'script',
  setup: { source: 'key' },
  before: [],
  grants: [],
  forbids: [],
  sets: [],
  carries: [],
  keeps: ['apiKey'],
  lints: [
    { rule: 'white-space', field: 'apiKey', at: 'source', why: 'A stray space makes another key.', reference: 'api' },
    {
      rule: 'format',
      field: 'apiKey',
      at: 'source',
      why: 'A key of DNSFilter is a JSON Web Token: three parts joined by dots.',
      reference: 'keys',
    },
  ],
  after: [
    {
      id: 'test-connection',
      title: 'Test the key',
      how: 'Press Test connection in the workbench. It only reads: who the key belongs to, with which role, and until when it lasts.',
      done: { verified: true },
      reference: 'api',
    },
    {
      id: 'give-to-script',
      title: 'Give the key to your script',
      how: 'Put it where the script reads its secrets. Never into its source, and never into a second script.',
      why: 'A key for each script can be revoked when that script is retired, and its use can be told apart.',
      cannotSee: 'The script runs outside of this browser.',
      done: { manual: true },
      reference: 'lesson',
    },
  ],
  allowlist: [],
  verdict: {
    state: 'supported',
    reason: 'Documented by DNSFilter; proven here on a simulated console and API, not on a live account.',
    reference: 'keys',
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
      id: 'api',
      title: 'DNSFilter: description of its API',
      url: 'https://apidocs.dnsfilter.com/',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'lesson',
      title: 'learn.msp.au: integrations of DNSFilter',
      url: 'https://learn.msp.au/',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
  ],
});
