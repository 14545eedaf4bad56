import { planOf } from '../plans';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about:
    'HaloPSA’s application: help between label and box, a segmented control, a switch that says Yes, tick cards, a table of other applications',
  plan: planOf('halopsa', 'application-edit'),
  fields: {
    applicationName: 'Lantern month end',
    loginAgent: 'Lantern robot',
    clientId: '51c0e7b8-2f94-4d6a-8b13-c97e04ad5f62',
    clientSecret: '9e27b4d1-60fc-4a83-b5d9-1f38c70ea246-d05b8c93-7a1e-4f62-90b7-e46c21f8d35a',
  },
  settings: { authenticationMethod: 'client-credentials', loginType: 'agent', active: 'on' },
  permissions: {
    all: false,
    'all:standard': false,
    'read:tickets': true,
    'edit:tickets': false,
    'read:customers': true,
    'edit:customers': false,
    'read:contracts': true,
    'read:items': true,
    'edit:items': false,
    'read:invoices': true,
    'edit:invoices': true,
    'read:assets': false,
  },
  others: [],
  targets: { save: { kind: 'control', role: 'button', labels: ['Save'] } },
} satisfies CorpusCase;
