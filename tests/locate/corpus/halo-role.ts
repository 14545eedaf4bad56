import { planOf } from '../plans';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about: 'Access levels as lists in a table',
  plan: planOf('halopsa', 'role'),
  fields: {},
  settings: {
    roleCustomers: 'not-set',
    roleInvoices: 'read-create-modify',
    roleAgreements: 'read-only',
    roleItems: 'read-and-modify',
  },
} satisfies CorpusCase;
