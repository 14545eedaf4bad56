import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about:
    "Keys of a product for logs and metrics: cards in a grid, a drawer for the chosen one with captions over values, switches with badges, a table of addresses in which one region is the account's own",
  plan: planOfOwn('page', {
    fields: {
      keyId: ['guid', 'open', 'Key ID'],
      secret: ['text', 'secret', 'Client secret'],
      slug: ['short-name', 'open', 'Organisation slug'],
      apiUrl: ['url', 'open', 'API URL'],
      // Not on this page.
      account: ['text', 'open', 'Account number'],
      webhook: ['url', 'open', 'Webhook URL'],
    },
    settings: {
      retention: { words: 'Log retention', values: { week: '7 days', fortnight: '15 days', month: '30 days' } },
      level: {
        words: 'Lowest level',
        values: { debug: 'Debug', info: 'Info', warning: 'Warning', error: 'Error' },
      },
    },
    permissions: {
      liveTail: 'Live tail',
      patterns: 'Log patterns',
      forecasts: 'Metric forecasts',
      dashboards: 'Public dashboards',
    },
  }),
  fields: {
    keyId: 'c48d1790-3be6-4a52-8f0c-d7e91b62a350',
    slug: 'kestrel-freight',
    // That of the region which the page calls the account's own.
    apiUrl: 'https://api.eu.lumenpeak.example',
    secret: '••••••••••••••••••••',
  },
  masked: ['secret'],
  settings: { retention: 'fortnight', level: 'warning' },
  permissions: { liveTail: true, patterns: false, forecasts: true, dashboards: false },
  targets: {
    reveal: { kind: 'control', role: 'button', labels: ['Reveal secret'] },
    newKey: { kind: 'control', role: 'button', labels: ['New key'] },
  },
} satisfies CorpusCase;
