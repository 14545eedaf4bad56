import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about: 'A list of three credentials: which row is meant nothing tells, so that silence is right',
  plan: planOfOwn('clients', {
    fields: {
      name: ['text', 'open', 'Name'],
      clientId: ['guid', 'open', 'Client ID'],
      clientSecret: ['text', 'secret', 'Client Secret'],
    },
  }),
  fields: {},
} satisfies CorpusCase;
