import { planOf } from '../plans';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about: 'ARIA tick boxes, one of them mixed',
  plan: planOf('halopsa', 'application'),
  fields: {},
  permissions: { 'read:customers': true, 'edit:contracts': false, 'read:contracts': false, 'read:items': true },
  others: ['read:everything'],
} satisfies CorpusCase;
