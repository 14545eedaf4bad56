import { planOf } from '../plans';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about:
    'HaloPSA’s role: a form of table rows with lists of values behind a magnifier, stars before the labels, a grid of other roles with the same heads',
  plan: planOf('halopsa', 'role'),
  fields: {},
  settings: {
    roleCustomers: 'read-only',
    roleInvoices: 'read-create-modify',
    roleAgreements: 'read-and-modify',
    roleItems: 'not-set',
  },
  targets: {
    saveClose: { kind: 'control', role: 'button', labels: ['Save and Close'] },
    departments: { kind: 'control', role: 'tab', labels: ['Departments'] },
  },
} satisfies CorpusCase;
