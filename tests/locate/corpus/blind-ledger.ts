import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

const values = { none: 'None', read: 'Read', write: 'Write' };

export default {
  about:
    'Keys in a table whose cells are copied by a click, an endpoint’s signing secret unfolded, a matrix of round choices under heads',
  plan: planOfOwn('page', {
    fields: {
      publishable: ['text', 'open', 'Publishable key'],
      secretKey: ['text', 'secret', 'Secret key'],
      endpoint: ['url', 'open', 'Endpoint URL'],
      signing: ['text', 'secret', 'Signing secret'],
      keyName: ['text', 'open', 'Key name'],
    },
    settings: {
      apiVersion: { words: 'API version', values: { spring: '2026-03-31', autumn: '2025-09-30' } },
      customers: { words: 'Customers', values },
      disputes: { words: 'Disputes', values },
      invoices: { words: 'Invoices', values },
      payouts: { words: 'Payouts', values },
    },
  }),
  fields: {
    publishable: 'pub_demo_51Kq8RtYv3ZmC0wXa',
    secretKey: 'sec_demo_51Kq8RtB6nDs2HfLpJ9uEgTy',
    endpoint: 'https://till.curlewpay.example/hooks/night',
    signing: 'sign_9bXr4TzKq71LmVd0YcWe',
    keyName: 'Night till',
  },
  settings: { apiVersion: 'autumn', customers: 'read', disputes: 'none', invoices: 'write', payouts: 'read' },
  targets: { create: { kind: 'control', role: 'button', labels: ['Create key'] } },
} satisfies CorpusCase;
