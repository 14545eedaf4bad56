import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about:
    'An application of a code host: a table of captions with notes under them, boxes with buttons joined on, ticks whose labels hold their help, tokens of others below',
  plan: planOfOwn('page', {
    fields: {
      identifier: ['text', 'open', 'Identifier'],
      secret: ['text', 'secret', 'Secret'],
      redirect: ['url', 'open', 'Redirect URLs'],
      name: ['text', 'open', 'Name'],
      issuer: ['url', 'open', 'Issuer'],
      audience: ['text', 'open', 'Audience'],
    },
    settings: {
      clientKind: { words: 'Client kind', values: { public: 'Public', confidential: 'Confidential' } },
      initiatedBy: { words: 'Login initiated by', values: { person: 'Person', application: 'Application' } },
    },
    permissions: {
      'devices.read': 'Read devices',
      'devices.write': 'Write devices',
      'tickets.read': 'Read tickets',
      'tickets.write': 'Write tickets',
      'users.read': 'Read users',
      contacts: 'Contacts',
    },
  }),
  fields: {
    identifier: 'f90b27d4c1e8635a0d72b94ec6f1380ab5e47d29c06f8b13',
    secret: 'lnas-5d80e1b7f3c2a946087be3f51d2c9a60',
    redirect: 'https://importer.lantern.example/callback',
    name: 'Lantern importer',
    issuer: 'https://forge.lantern.example',
    audience: 'lantern-importer',
  },
  settings: { clientKind: 'confidential', initiatedBy: 'application' },
  permissions: {
    'devices.read': true,
    'devices.write': false,
    'tickets.read': true,
    'tickets.write': true,
    'users.read': false,
    contacts: true,
  },
  // The label holds its help.
  others: ['Ring lanterns Grants the right to ring any lantern.'],
  targets: {
    save: { kind: 'control', role: 'button', labels: ['Save application'] },
    renew: { kind: 'control', role: 'button', labels: ['Renew secret'] },
  },
} satisfies CorpusCase;
