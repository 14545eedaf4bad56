import { planOf } from '../plans';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about:
    'HaloPSA’s application: floating labels inside a label around all, icons as words, boxes with roles for choices',
  plan: planOf('halopsa', 'application'),
  fields: {
    applicationName: 'Night shift link',
    loginAgent: 'Link API Agent',
    clientId: '2f6d81ca-5e07-49b3-a4c8-0d9b7ef3165a',
    clientSecret: '93b7e4d0-1ac6-4f58-8e2d-c05f6a9137be-7d40f2c8-b591-4e63-a07d-2f8c31e6d95b',
  },
  settings: { authenticationMethod: 'client-credentials', loginType: 'agent', active: 'on' },
  permissions: {
    all: false,
    admin: false,
    'read:tickets': false,
    'edit:tickets': false,
    'read:customers': true,
    'edit:customers': false,
    'read:items': true,
  },
  others: ['read:weather'],
  targets: { save: { kind: 'control', role: 'button', labels: ['Save'] } },
} satisfies CorpusCase;
