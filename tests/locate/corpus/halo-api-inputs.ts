import { planOf } from '../plans';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about: 'Read-only inputs named by reference',
  plan: planOf('halopsa', 'api'),
  fields: {
    resourceServer: 'https://acme.halopsa.com/api',
    authorizationServer: 'https://acme.halopsa.com/auth',
    tenant: 'acme',
  },
} satisfies CorpusCase;
