import { planOf } from '../plans';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about:
    'HaloPSA’s role: outlined lists with the label again in the notch, one typed-in, one native, one of round choices',
  plan: planOf('halopsa', 'role'),
  fields: {},
  settings: {
    roleCustomers: 'read-only',
    roleInvoices: 'read-and-modify',
    roleAgreements: 'not-set',
    roleItems: 'read-create-modify',
  },
  targets: { save: { kind: 'control', role: 'button', labels: ['Save'] } },
} satisfies CorpusCase;
