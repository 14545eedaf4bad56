import { planOf } from '../plans';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about: 'Cards with the value large and its caption small below it',
  plan: planOf('halopsa', 'application'),
  fields: {
    applicationName: 'Quarterly billing',
    clientId: '5ad0c3e7-81f4-4b2a-9e6d-c07b31f8a254',
    clientSecret: '91c5e0aa-7d34-4f18-b0c2-6e5d8f3a4b17-2f80d6c4-0b9e-4a73-8d15-e4c7a9b03d62',
    loginAgent: 'Billing robot',
  },
  settings: { loginType: 'agent' },
} satisfies CorpusCase;
