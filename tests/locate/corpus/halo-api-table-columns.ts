import { planOf } from '../plans';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about: 'A table with heads above its only row',
  plan: planOf('halopsa', 'api'),
  fields: {
    resourceServer: 'https://acme.halopsa.com/api',
    authorizationServer: 'https://acme.halopsa.com/auth',
    tenant: 'acme',
  },
} satisfies CorpusCase;
