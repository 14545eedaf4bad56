import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about:
    'Keys of a documentation system: a table of older keys behind dots, and over it a native dialog with the new one in a code box, an allow-list of addresses and ticks for passwords',
  plan: planOfOwn('page', {
    fields: {
      keyName: ['text', 'open', 'Key name'],
      apiKey: ['text', 'secret', 'API key'],
      baseUrl: ['url', 'open', 'Base URL'],
      ips: ['text', 'open', 'Allowed IP addresses'],
      // Not on this page.
      webhook: ['text', 'secret', 'Webhook secret'],
      tenant: ['guid', 'open', 'Tenant ID'],
    },
    settings: {
      company: {
        words: 'Company',
        values: { all: 'All companies', heronry: 'Heronry Ltd', marsh: 'Marsh & Daughters' },
      },
      access: { words: 'Access', values: { read: 'Read only', write: 'Read and write' } },
    },
    permissions: {
      network: 'Network gear',
      servers: 'Server logins',
      portals: 'Client portals',
      wifi: 'Wi-Fi keys',
    },
  }),
  fields: {
    keyName: 'Heron inventory sync',
    apiKey: 'Q7mR2xVd9TnK4hLs8WbYc3ZfJp6GuEaN',
    baseUrl: 'https://heronry.docs.example/api/v2',
    ips: '203.0.113.24\n198.51.100.0/28',
  },
  settings: { company: 'heronry', access: 'write' },
  permissions: { network: true, servers: false, portals: true, wifi: false },
  others: ['Alarm codes'],
  targets: {
    save: { kind: 'control', role: 'button', labels: ['Save key'] },
    reference: { kind: 'control', role: 'link', labels: ['Open the API reference'] },
  },
} satisfies CorpusCase;
