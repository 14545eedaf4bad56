import { planOf } from '../plans';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about:
    'HaloPSA’s application: typed-in lists whose value stands in a block before an empty box, a toggle, ticks in columns',
  plan: planOf('halopsa', 'application'),
  fields: {
    applicationName: 'Lantern sync',
    // Who is chosen stands in a block before the empty box, where a hint would stand, too: the box is found, and read as empty.
    loginAgent: '',
    clientId: 'b1c64e0f-87d2-4a39-92e5-6f0d3c81a7e4',
    clientSecret: '4e8b20d7-c935-4f16-a80b-71d2e6f50c3a-a96f1e48-0d7b-42c5-b3e9-58c0f1d724b6',
  },
  settings: { authenticationMethod: 'client-credentials', loginType: 'agent', active: 'on' },
  permissions: {
    all: false,
    admin: false,
    'read:tickets': true,
    'edit:tickets': false,
    'read:customers': true,
    'edit:customers': false,
    'read:contracts': true,
    'edit:contracts': true,
    'read:items': false,
    'read:invoices': true,
  },
  others: ['read:rota'],
  targets: { save: { kind: 'control', role: 'button', labels: ['Save'] } },
} satisfies CorpusCase;
