import { planOf } from '../plans';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about: 'A saved application: text beside text, the secret masked',
  plan: planOf('halopsa', 'application'),
  fields: {
    applicationName: 'Billing link',
    clientId: '7d1f0c52-3b6e-4a8d-9c21-5e0fa4b7d913',
    clientSecret: '••••••••••••',
    loginAgent: 'Link agent',
  },
  masked: ['clientSecret'],
  settings: { authenticationMethod: 'client-credentials', loginType: 'agent', active: 'on' },
} satisfies CorpusCase;
