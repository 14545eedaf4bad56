import { planOf } from '../plans';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about:
    'DNSFilter’s form for ConnectWise as a framework’s own admin: rows, help lines, an inline table of other rows, a row of submit boxes',
  plan: planOf('dnsfilter', 'psa-form-connectwise'),
  fields: {
    cwCompanyId: 'sandpiperit',
    cwPublicKey: 'nL5tGy8WqRb2Xk0C',
    cwPrivateKey: 'Df3vZu9SmHa6Pj1E',
    cwSiteUrl: 'https://desk.sandpiperit.example',
  },
  targets: { save: { kind: 'control', role: 'button', labels: ['Save and Test'] } },
} satisfies CorpusCase;
