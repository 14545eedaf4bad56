import { planOf } from '../plans';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about: 'A flat grid of labels and values that look alike',
  plan: planOf('halopsa', 'api'),
  fields: {
    resourceServer: 'https://halo.example.com/api',
    authorizationServer: 'https://halo.example.com/auth',
    tenant: 'Not set',
  },
} satisfies CorpusCase;
