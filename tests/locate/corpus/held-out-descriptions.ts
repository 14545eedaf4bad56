import { planOf } from '../plans';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about: 'ConnectWise’s key in a bordered list of descriptions, two pairs a row, copy icons inside the values',
  plan: planOf('connectwise-psa', 'api-key'),
  fields: { keyDescription: 'Quarterly billing', publicKey: 'Qw7eRt5yUi3oPa1s', privateKey: 'Lk2jHg4fDs6aMn8b' },
} satisfies CorpusCase;
