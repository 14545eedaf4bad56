import { planOf } from '../plans';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about: 'ConnectWise PSA’s API key, by its documented labels: GWT in a frame, tables in tables',
  plan: planOf('connectwise-psa', 'api-key'),
  fields: { keyDescription: 'Billing link', publicKey: 'aB3dE5fG7hJ9kL1m', privateKey: 'nP3qR5sT7uV9wX1y' },
} satisfies CorpusCase;
