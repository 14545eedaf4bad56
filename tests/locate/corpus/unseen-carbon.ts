import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about:
    'Properties whose values are copy buttons themselves; a form with a button for a list and hidden native tick boxes',
  plan: planOfOwn('page', {
    fields: {
      name: ['text', 'open', 'Name'],
      clientId: ['guid', 'open', 'Client ID'],
      clientSecret: ['text', 'secret', 'Client Secret'],
      apiUrl: ['url', 'open', 'API URL', 'Base URL'],
    },
    settings: {
      region: { words: 'Region', values: { eu: 'Europe', us: 'United States' } },
      enabled: { words: 'Enabled', values: { on: ['Yes', 'On'], off: ['No', 'Off'] } },
    },
    permissions: {
      'devices.read': 'Read devices',
      'devices.write': 'Write devices',
      'users.read': 'Read users',
    },
  }),
  fields: {
    name: 'night-shift-link',
    clientId: '0d4e9c17-b2f8-4a63-8e95-7f1ac06b3d52',
    clientSecret: 'hk_9Xw2-LrPz7uQe4TnVb0',
    apiUrl: 'https://eu-de.platform.harbourlight.example/v3',
  },
  settings: { region: 'eu', enabled: 'on' },
  permissions: { 'devices.read': true, 'devices.write': false, 'users.read': true },
  others: [],
  targets: { save: { kind: 'control', role: 'button', labels: ['Save changes'] } },
} satisfies CorpusCase;
