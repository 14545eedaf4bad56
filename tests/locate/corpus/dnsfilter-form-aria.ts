import { planOf } from '../plans';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about: 'Nothing but aria-label',
  plan: planOf('dnsfilter', 'psa-form'),
  fields: {
    clientId: '',
    clientSecret: '',
    resourceServer: '',
    authorizationServer: '',
    tenant: '',
  },
} satisfies CorpusCase;
