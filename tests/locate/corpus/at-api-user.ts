import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about: 'Autotask’s API user, by its documented labels: in a frame, with generated values',
  plan: planOfOwn('api-user', {
    fields: {
      firstName: ['text', 'open', 'First Name'],
      email: ['text', 'open', 'Email Address'],
      userName: ['text', 'open', 'Username (Key)'],
      secret: ['text', 'secret', 'Password (Secret)'],
      trackingId: ['text', 'open', 'Tracking Identifier'],
    },
    settings: {
      active: { words: 'Active', values: { on: ['Yes', 'On'], off: ['No', 'Off'] } },
      locked: { words: 'Locked', values: { on: ['Yes', 'On'], off: ['No', 'Off'] } },
      securityLevel: {
        words: 'Security Level',
        values: { full: 'API User (system) (API-only)', noCosts: "API User (system) Can't Read Costs (API-only)" },
      },
      tracking: {
        words: 'API Tracking Identifier',
        values: { vendor: 'Integration Vendor', custom: 'Custom (Internal Integration)' },
      },
    },
  }),
  fields: {
    firstName: 'API',
    email: 'link@northwind.example',
    userName: 'k3x9q7w2m5r8t1z@northwind.example',
    secret: 'aB3$dE5~fG7#hJ9*kL1@mN3pQ',
    trackingId: 'ABCDEFGH1234IJKLMN5678OPQRS',
  },
  settings: { active: 'on', locked: 'off', securityLevel: 'full', tracking: 'custom' },
} satisfies CorpusCase;
