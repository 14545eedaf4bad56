import { planOf } from '../plans';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about:
    'ConnectWise’s levels in a grid of two tables: heads with a row of filters in one, the cells as plain words in groups in the other, one cell being edited',
  plan: planOf('connectwise-psa', 'security-role'),
  fields: {},
  settings: {
    'company-maintenance-inquire': 'all',
    'contacts-inquire': 'my',
    'agreement-sales-inquire': 'all',
    'agreements-add': 'none',
    'agreements-edit': 'my',
    'agreements-inquire': 'all',
    'product-catalog-inquire': 'all',
    'products-inquire': 'none',
    'close-service-tickets-add': 'all',
    'close-service-tickets-edit': 'all',
    'close-service-tickets-inquire': 'all',
    'merge-tickets-add': 'none',
    'merge-tickets-edit': 'all',
    'merge-tickets-inquire': 'my',
    'service-tickets-add': 'all',
    'service-tickets-edit': 'my',
    'service-tickets-inquire': 'all',
    'table-setup-add': 'none',
    'table-setup-inquire': 'all',
  },
  targets: { save: { kind: 'control', role: 'button', labels: ['Save'] } },
} satisfies CorpusCase;
