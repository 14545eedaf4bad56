import { planOf } from '../plans';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about: 'ConnectWise PSA’s role, by its documented labels: a grid of lists, its heads in another table',
  plan: planOf('connectwise-psa', 'security-role'),
  fields: {},
  settings: {
    'company-maintenance-inquire': 'all',
    'contacts-inquire': 'my',
    'agreements-add': 'none',
    'agreements-edit': 'all',
    'agreements-inquire': 'all',
    'product-catalog-inquire': 'all',
  },
} satisfies CorpusCase;
