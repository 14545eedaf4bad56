import { planOf } from '../plans';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about: 'Two applications beside one another: which is meant nothing tells, so that silence is right',
  plan: planOf('halopsa', 'application'),
  fields: {},
} satisfies CorpusCase;
