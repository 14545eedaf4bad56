import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

const values = { none: 'None', my: 'My', all: 'All' };

export default {
  about: 'ConnectWise PSA’s role, by its documented labels: a grid of lists, its heads in another table',
  plan: planOfOwn('role', {
    settings: {
      companiesInquire: { words: 'Company Maintenance', column: 'Inquire Level', values },
      contactsInquire: { words: 'Contacts', column: 'Inquire Level', values },
      agreementsInquire: { words: 'Agreements', column: 'Inquire Level', values },
      agreementsEdit: { words: 'Agreements', column: 'Edit Level', values },
      productsInquire: { words: ['Product Catalog', 'Product Entry'], column: 'Inquire Level', values },
    },
  }),
  fields: {},
  settings: {
    companiesInquire: 'all',
    contactsInquire: 'my',
    agreementsInquire: 'all',
    agreementsEdit: 'all',
    productsInquire: 'all',
  },
} satisfies CorpusCase;
