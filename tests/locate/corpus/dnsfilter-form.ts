import { planOf } from '../plans';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about: 'A form of labelled inputs',
  plan: planOf('dnsfilter', 'psa-form'),
  fields: {
    clientId: '',
    clientSecret: '',
    resourceServer: '',
    authorizationServer: '',
    tenant: '',
  },
} satisfies CorpusCase;
