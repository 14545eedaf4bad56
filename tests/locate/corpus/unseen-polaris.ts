import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about: 'Cards: captions over values with eye and copy, a native list under a drawn one, choices with help under each',
  plan: planOfOwn('page', {
    fields: {
      name: ['text', 'open', 'Name'],
      clientId: ['text', 'open', 'Client ID'],
      clientSecret: ['text', 'secret', 'Client Secret'],
      webhook: ['url', 'open', 'Webhook URL'],
    },
    settings: {
      region: { words: 'Region', values: { eu: 'Europe', us: 'United States' } },
      signIn: { words: 'Sign-in', values: { person: 'Person', app: 'Application' } },
    },
    permissions: {
      'devices.read': 'Read devices',
      'devices.write': 'Write devices',
      'tickets.read': 'Read tickets',
      'tickets.write': 'Write tickets',
    },
  }),
  fields: {
    name: 'Night shift link',
    clientId: 'c4e8a1f07b2d4936',
    clientSecret: '••••••••••••••••••••',
    webhook: 'https://hooks.harbourlight.example/in/7',
  },
  masked: ['clientSecret'],
  settings: { region: 'us', signIn: 'person' },
  permissions: { 'devices.read': true, 'devices.write': false, 'tickets.read': true, 'tickets.write': true },
  others: [],
  targets: { save: { kind: 'control', role: 'button', labels: ['Save'] } },
} satisfies CorpusCase;
