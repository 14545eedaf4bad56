import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about: 'Values cut off by CSS, by a script with the whole in the tooltip, and for good',
  plan: planOfOwn('page', {
    fields: {
      name: ['text', 'open', 'Name'],
      clientId: ['guid', 'open', 'Client ID'],
      clientSecret: ['text', 'secret', 'Client Secret'],
      apiUrl: ['url', 'open', 'API URL', 'Base URL'],
    },
  }),
  fields: {
    name: 'Link to the billing of all customers',
    clientId: '3c1f7a52-9b6e-4d8d-8c21-1e0fa4b7d977',
    clientSecret: 'sk-Zk9tQ2v…',
    apiUrl: 'https://api.northwind.example/v2',
  },
  masked: ['clientSecret'],
} satisfies CorpusCase;
