import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about: 'A data grid with one row: heads in a box of their own, cells placed by script, a box to tick in front',
  plan: planOfOwn('clients', {
    fields: {
      name: ['text', 'open', 'Name'],
      clientId: ['guid', 'open', 'Client ID'],
      clientSecret: ['text', 'secret', 'Client Secret'],
    },
  }),
  fields: {
    name: 'Quarterly billing',
    clientId: '5ad0c3e7-81f4-4b2a-9e6d-c07b31f8a254',
    clientSecret: 'tk_Hm5jL2kS9dF7b',
  },
} satisfies CorpusCase;
