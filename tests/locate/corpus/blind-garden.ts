import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about:
    'A sign-in client in a pane: hints between label and box, a well with the secret shown once, choices with hints below',
  plan: planOfOwn('page', {
    fields: {
      name: ['text', 'open', 'Client name'],
      identifier: ['short-name', 'open', 'Identifier'],
      description: ['text', 'open', 'Description'],
      redirect: ['url', 'open', 'Redirect URLs', 'Redirect URL'],
      secret: ['text', 'secret', 'Secret'],
    },
    settings: {
      kind: { words: 'Client kind', values: { public: 'Public', confidential: 'Confidential' } },
      region: { words: 'Region', values: { eu: 'Europe', us: 'United States' } },
    },
    permissions: {
      'tickets.read': 'Read tickets',
      'tickets.write': 'Write tickets',
      'users.read': 'Read users',
      'devices.read': 'Read devices',
    },
  }),
  fields: {
    name: 'Owl shift bridge',
    identifier: 'owl_shift_bridge',
    description: 'Carries tickets to the night desk',
    redirect: 'https://bridge.fernhollow.example/oauth/back',
    secret: '7c1e09ab54d8f2360be7915cda48f03e62b7d1950ac8ef34',
  },
  settings: { kind: 'confidential', region: 'us' },
  permissions: { 'tickets.read': true, 'tickets.write': false, 'users.read': true, 'devices.read': false },
  others: ['Act for another person'],
  targets: {
    save: { kind: 'control', role: 'button', labels: ['Save'] },
    regenerate: { kind: 'control', role: 'button', labels: ['Regenerate secret'] },
  },
} satisfies CorpusCase;
