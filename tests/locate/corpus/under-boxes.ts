import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about: 'Small labels under their boxes, two in a row',
  plan: planOfOwn('page', {
    fields: {
      name: ['text', 'open', 'Name'],
      clientId: ['text', 'open', 'Client ID'],
      clientSecret: ['text', 'secret', 'Client Secret'],
      apiUrl: ['url', 'open', 'API URL', 'Base URL'],
    },
  }),
  fields: {
    name: 'Weekly export',
    clientId: 'wk-77ad01',
    clientSecret: 'pX9vT3qL6mB2',
    apiUrl: 'https://api.fernhill.example',
  },
} satisfies CorpusCase;
