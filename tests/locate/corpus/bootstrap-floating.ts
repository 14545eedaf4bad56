import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about: 'Floating labels and input groups',
  plan: planOfOwn('page', {
    fields: {
      name: ['text', 'open', 'Name'],
      clientId: ['guid', 'open', 'Client ID'],
      clientSecret: ['text', 'secret', 'Client Secret'],
      apiUrl: ['url', 'open', 'API URL', 'Base URL'],
    },
    settings: {
      enabled: { words: 'Enabled', values: { on: ['Yes', 'On'], off: ['No', 'Off'] } },
    },
  }),
  fields: {
    name: 'Link',
    clientId: '3c1f7a52-9b6e-4d8d-8c21-1e0fa4b7d977',
    clientSecret: 'sk-Zk9tQ2vN8pL4xW7r',
    apiUrl: 'https://api.northwind.example/v2',
  },
  settings: { enabled: 'off' },
} satisfies CorpusCase;
