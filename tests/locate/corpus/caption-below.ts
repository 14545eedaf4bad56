import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about: 'Badges: the value first, its caption in small print below',
  plan: planOfOwn('page', {
    fields: {
      name: ['text', 'open', 'Name'],
      clientId: ['guid', 'open', 'Client ID'],
      clientSecret: ['text', 'secret', 'Client Secret'],
      apiUrl: ['url', 'open', 'API URL', 'Base URL'],
    },
  }),
  fields: {
    name: 'Nightly sync',
    clientId: '8d2f1c40-6a7b-4e95-b1c3-70f2ae95d618',
    clientSecret: 'zk_4mQ7vT1xR9bN2wL6s',
    apiUrl: 'https://eu.api.tallgrass.example/v3',
  },
} satisfies CorpusCase;
