import { planOf } from '../plans';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about: 'Only boxes with hashed classes; nothing is labelled for a program',
  plan: planOf('halopsa', 'application-new'),
  fields: {
    applicationName: 'Link',
    clientId: '7d1f0c52-3b6e-4a8d-9c21-5e0fa4b7d913',
    clientSecret: '0b7c9e14-55aa-4c3d-8e21-9f10d2c3b4a5-5f2d7a80-1c9e-4b66-a7d0-3e84f1629b07',
    loginAgent: 'Link agent',
  },
  settings: { authenticationMethod: 'client-credentials', loginType: 'agent', active: 'on' },
} satisfies CorpusCase;
