import { planOf } from '../plans';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about: 'A role as rows of segmented buttons, the pressed one is the level; a line of help under each name',
  plan: planOf('halopsa', 'role'),
  fields: {},
  settings: {
    roleCustomers: 'read-only',
    roleInvoices: 'read-create-modify',
    roleAgreements: 'not-set',
    roleItems: 'read-only',
  },
} satisfies CorpusCase;
