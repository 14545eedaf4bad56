import { planOf } from '../plans';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about: 'ConnectWise’s member in a record form: `for` names a hidden twin, a list is a box of text without a role',
  plan: planOf('connectwise-psa', 'api-member'),
  fields: {
    memberId: 'quarterly',
    memberName: 'Quarterly billing',
    memberRole: 'Billing reader',
    defaultTerritory: 'Corporate',
  },
} satisfies CorpusCase;
