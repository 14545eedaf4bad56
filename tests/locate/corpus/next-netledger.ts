import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about:
    'An integration record: captions are links in capitals over the boxes, drawn ticks before captions without for, notes of changes with the same words',
  plan: planOfOwn('page', {
    fields: {
      name: ['text', 'open', 'Name'],
      description: ['text', 'open', 'Description'],
      tracking: ['guid', 'open', 'Tracking Identifier'],
      redirect: ['url', 'open', 'Redirect URLs'],
      clientId: ['text', 'open', 'Client ID'],
      clientSecret: ['text', 'secret', 'Client Secret'],
    },
    settings: {
      state: { words: 'State', values: { enabled: 'Enabled', locked: 'Locked' } },
      region: { words: 'Region', values: { eu: 'Europe', us: 'United States' } },
    },
    permissions: {
      'devices.read': 'Read devices',
      'devices.write': 'Write devices',
      'tickets.read': 'Read tickets',
      'tickets.write': 'Write tickets',
      'users.read': 'Read users',
    },
  }),
  fields: {
    name: 'Lantern ledger bridge',
    description: 'Carries hours into invoices each night',
    tracking: 'D4F0A917-6C3B-4E82-9A15-70B2E8C64D3F',
    redirect: 'https://bridge.lantern.example/back',
    clientId: '7c1e90b4f2a86d35e0b97f14c83a62d5097be41fa3',
    clientSecret: 'e2f80c6b91d7a4353bf6e81c20d94a7f65cb3091d8',
  },
  settings: { state: 'enabled', region: 'us' },
  permissions: {
    'devices.read': true,
    'devices.write': false,
    'tickets.read': true,
    'tickets.write': false,
    'users.read': false,
  },
  others: [],
  targets: {
    reset: { kind: 'control', role: 'button', labels: ['Reset Credentials'] },
    log: { kind: 'control', role: 'link', labels: ['Execution Log'] },
  },
} satisfies CorpusCase;
