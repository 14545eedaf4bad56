import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about: 'ConnectWise PSA’s API key, by its documented labels: GWT in a frame, tables in tables',
  plan: planOfOwn('api-keys', {
    fields: {
      description: ['text', 'open', 'Description'],
      publicKey: ['text', 'secret', 'Public Key'],
      privateKey: ['text', 'secret', 'Private Key'],
    },
  }),
  fields: { description: 'Billing link', publicKey: 'aB3dE5fG7hJ9kL1m', privateKey: 'nP3qR5sT7uV9wX1y' },
} satisfies CorpusCase;
