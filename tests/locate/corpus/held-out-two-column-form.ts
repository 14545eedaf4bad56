import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about: 'Client St0r’s labels in a horizontal form, labels without `for`, the other providers’ blocks hidden',
  plan: planOfOwn('psa-create', {
    fields: {
      connectionName: ['text', 'open', 'Connection Name'],
      baseUrl: ['url', 'open', 'Base URL'],
      companyId: ['text', 'open', 'Company ID'],
      clientId: ['text', 'open', 'Client ID'],
      publicKey: ['text', 'open', 'Public Key'],
      privateKey: ['text', 'secret', 'Private Key'],
    },
    settings: {
      provider: {
        words: 'PSA Provider',
        values: {
          autotask: ['Autotask PSA', 'Autotask'],
          'connectwise-manage': 'ConnectWise Manage',
          halopsa: ['HaloPSA', 'Halo PSA'],
        },
      },
    },
  }),
  fields: {
    connectionName: 'Harbourlight',
    baseUrl: 'https://api-eu.myconnectwise.net',
    companyId: 'harbourlight',
    clientId: '5ad0c3e7-81f4-4b2a-9e6d-c07b31f8a254',
    publicKey: 'Qw7eRt5yUi3oPa1s',
    privateKey: 'Lk2jHg4fDs6aMn8b',
  },
  settings: { provider: 'connectwise-manage' },
} satisfies CorpusCase;
