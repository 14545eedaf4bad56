import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about:
    'The developer page of a billing product: keys of test and live mode in one table, a masked secret with a Reveal button, webhooks with addresses and secrets, settings as radio cards',
  plan: planOfOwn('page', {
    fields: {
      accountNumber: ['short-name', 'open', 'Account number'],
      returnUrl: ['url', 'open', 'Return address'],
      livePublic: ['text', 'open', 'Live publishable key'],
      liveSecret: ['text', 'secret', 'Live secret key'],
      testPublic: ['text', 'open', 'Test publishable key'],
      testSecret: ['text', 'secret', 'Test secret key'],
      // Not on this page: none has been made.
      restricted: ['text', 'secret', 'Restricted key'],
    },
    settings: {
      version: { words: 'API version', values: { old: '2024-05', middle: '2025-11', newest: '2026-08' } },
      payout: { words: 'Payout schedule', values: { daily: 'Daily', weekly: 'Weekly', monthly: 'Monthly' } },
      numbers: {
        words: 'Invoice numbers',
        values: { one: 'One row for all', each: 'A row for each customer' },
      },
    },
    permissions: {
      paid: 'Invoice paid',
      voided: 'Invoice voided',
    },
  }),
  fields: {
    accountNumber: 'tb-4490-1827',
    returnUrl: 'https://shop.fennel.example/thanks',
    livePublic: 'tbp_L9xKd02RmWqYv7Hc5ZtN',
    testPublic: 'tbp_T3uFa81BnEoJs6Gi4XkP',
    testSecret: 'tbs_T7hQz50CyMrDw2Lb8VgS',
    liveSecret: '••••••••••••••••••••',
  },
  masked: ['liveSecret'],
  settings: { version: 'middle', payout: 'weekly', numbers: 'one' },
  permissions: { paid: true, voided: false },
  others: ['Invoice overdue', 'Payout failed'],
  targets: {
    reveal: { kind: 'control', role: 'button', labels: ['Reveal'] },
    addRestricted: { kind: 'control', role: 'button', labels: ['Create restricted key'] },
  },
} satisfies CorpusCase;
