import { planOf } from '../plans';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about:
    'DNSFilter’s form as a settings table: heads beside boxes, prose under them, hidden screen options of the same words',
  plan: planOf('dnsfilter', 'psa-form'),
  fields: {
    clientId: 'b60e5d17-9c2a-4f04-8d83-71ea40c5b9f2',
    clientSecret: '4e91c7aa-08d5-4b3f-b2e6-5fd013a98c47-1b7c6e20-d4f9-43a8-9e05-c8a2f7b31d64',
    resourceServer: 'https://desk.harbourlight.example/api',
    authorizationServer: 'https://desk.harbourlight.example/auth/',
    tenant: 'harbourlight',
  },
  targets: { save: { kind: 'control', role: 'button', labels: ['Save Changes'] } },
} satisfies CorpusCase;
