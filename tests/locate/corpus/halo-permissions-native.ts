import { planOf } from '../plans';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about: 'A list of native tick boxes',
  plan: planOf('halopsa', 'application'),
  fields: {},
  permissions: {
    all: false,
    'all:standard': false,
    'all:teams': false,
    'read:customers': true,
    'edit:customers': false,
    'read:contracts': true,
    'edit:contracts': false,
    'edit:timesheets': false,
    'editMine:timesheets': true,
  },
  others: ['read:sprockets'],
} satisfies CorpusCase;
