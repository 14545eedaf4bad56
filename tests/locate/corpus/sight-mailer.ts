import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about:
    'The keys of an e-mail delivery service: a new key shown once, keys in a table with scopes as chips, switches drawn as blocks, DNS records to set, a panel for one key',
  plan: planOfOwn('page', {
    fields: {
      apiKey: ['text', 'secret', 'API key'],
      accountId: ['short-name', 'open', 'Account ID'],
      apiUrl: ['url', 'open', 'API base URL'],
      keyName: ['text', 'open', 'Key name'],
      keyId: ['guid', 'open', 'Key ID'],
      // Not on this page: the help says where it is.
      signingKey: ['text', 'secret', 'Webhook signing key'],
    },
    settings: {
      region: {
        words: 'Data region',
        values: { us: 'United States', eu: 'European Union', au: 'Australia' },
      },
      opens: { words: 'Open tracking', values: { on: 'On', off: 'Off' } },
      clicks: { words: 'Click tracking', values: { on: 'On', off: 'Off' } },
    },
    permissions: {
      send: 'Send messages',
      stats: 'Read statistics',
      suppressions: 'Manage suppressions',
    },
  }),
  fields: {
    apiKey: 'swp-7fQ2mVxT0cLr9eKbWzN4hUaY6dJs',
    accountId: 'fennel-58210447',
    apiUrl: 'https://api.eu.swiftpost.example/v2',
    keyName: 'Ticket relay',
    keyId: '3c8e17f0-ab54-4d29-9061-f7d2b58ce43a',
  },
  settings: { region: 'eu', opens: 'off', clicks: 'on' },
  permissions: { send: true, stats: true, suppressions: false },
  others: ['Read events'],
  targets: {
    create: { kind: 'control', role: 'button', labels: ['Create API key'] },
    check: { kind: 'control', role: 'button', labels: ['Check records'] },
  },
} satisfies CorpusCase;
