import { planOf } from '../plans';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about: 'The form among search box, sign-in form, hidden twins and a card of the same words',
  plan: planOf('dnsfilter', 'psa-form'),
  fields: {
    clientId: '',
    clientSecret: '',
    resourceServer: '',
    authorizationServer: '',
    tenant: '',
  },
} satisfies CorpusCase;
