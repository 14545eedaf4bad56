import { planOf } from '../plans';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about: 'HaloPSA’s API page as a property grid: labels in one table, values in the table beside it',
  plan: planOf('halopsa', 'api'),
  fields: {
    resourceServer: 'https://harbourlight.halopsa.com/api',
    authorizationServer: 'https://harbourlight.halopsa.com/auth',
    tenant: 'harbourlight',
  },
} satisfies CorpusCase;
