import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about: 'Autotask’s labels on a settings page that is edited in place: help under the names, buttons over the values',
  plan: planOfOwn('api-user', {
    fields: {
      email: ['text', 'open', 'Email Address'],
      securityLevel: ['text', 'open', 'Security Level'],
      username: ['text', 'open', 'Username (Key)'],
      secret: ['text', 'secret', 'Password (Secret)'],
      trackingId: ['text', 'secret', 'Tracking Identifier'],
    },
  }),
  fields: {
    email: 'notices@harbourlight.example',
    securityLevel: 'API User (billing)',
    username: 'p4w8s2d6f0g3h7j@harbourlight.example',
    secret: 'vC5%bN8!mK2^jH4&gF6*dS9(a',
    trackingId: 'QWERTY12345UIOPA67890SDFGHJ',
  },
} satisfies CorpusCase;
