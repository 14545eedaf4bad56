import { planOf } from '../plans';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about:
    'DNSFilter’s form for HaloPSA: each label twice, once hidden in the box and once in its outline, messages and counters below, a stepper above',
  plan: planOf('dnsfilter', 'psa-form'),
  fields: {
    clientId: 'b83f6a05-4d19-4c7e-92a8-06d1e5f7c34b',
    clientSecret: '27d90ae4-8c53-4b1f-a6e0-f13b95c8d742-6f0c4e8b-d217-4a95-83be-5a90d7e2f168',
    resourceServer: 'https://lantern.halo.example/api',
    authorizationServer: 'https://lantern.halo.example/auth/',
    tenant: 'lantern',
  },
  targets: { saveAndTest: { kind: 'control', role: 'button', labels: ['Save and Test'] } },
} satisfies CorpusCase;
