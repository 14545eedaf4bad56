import { planOf } from '../plans';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about: 'The same grid as rows of boxes with texts for cells',
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
