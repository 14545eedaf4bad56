import { planOf } from '../plans';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about: 'Nothing but placeholders and names',
  plan: planOf('dnsfilter', 'psa-form'),
  fields: {
    clientId: '',
    clientSecret: '',
    resourceServer: '',
    authorizationServer: '',
    tenant: '',
  },
} satisfies CorpusCase;
