import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about:
    'A record in edit: two columns, help buttons that say the label, a button for a list, a switch with both its words',
  plan: planOfOwn('page', {
    fields: {
      name: ['text', 'open', 'Name'],
      description: ['text', 'open', 'Description'],
      clientId: ['guid', 'open', 'Client ID'],
      clientSecret: ['text', 'secret', 'Client Secret'],
      apiUrl: ['url', 'open', 'API URL', 'Base URL'],
    },
    settings: {
      region: { words: 'Region', values: { eu: 'Europe', us: 'United States' } },
      signIn: { words: 'Sign-in', values: { person: 'Person', app: 'Application' } },
      enabled: { words: 'Enabled', values: { on: ['Active', 'On'], off: ['Inactive', 'Off'] } },
    },
  }),
  fields: {
    name: 'Northwind link',
    description: 'Devices and tickets for the night shift',
    clientId: 'e71b40c2-6a3d-4f58-9b17-52ce80d9a4f6',
    clientSecret: 'qP7-vd0Zt_4mLw2KxBn8',
    apiUrl: 'https://eu.desk.harbourlight.example/api',
  },
  settings: { region: 'eu', signIn: 'app', enabled: 'on' },
  targets: { save: { kind: 'control', role: 'button', labels: ['Save'] } },
} satisfies CorpusCase;
