import { planOf } from '../plans';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about: 'Outlined boxes whose label floats in the border: a span after the box, tied to it by nothing but its place',
  plan: planOf('dnsfilter', 'psa-form'),
  fields: {
    clientId: '5ad0c3e7-81f4-4b2a-9e6d-c07b31f8a254',
    clientSecret: '',
    resourceServer: 'https://harbourlight.halopsa.com/api',
    authorizationServer: '',
    tenant: '',
  },
} satisfies CorpusCase;
