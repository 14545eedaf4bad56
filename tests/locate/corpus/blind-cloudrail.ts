import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about:
    'A service account’s details: small heads over values, a help button in one, a table of scopes whose boxes have no words',
  plan: planOfOwn('page', {
    fields: {
      name: ['text', 'open', 'Name'],
      email: ['text', 'open', 'Email'],
      uniqueId: ['text', 'open', 'Unique ID'],
      clientId: ['text', 'open', 'OAuth 2 Client ID'],
      description: ['text', 'open', 'Description'],
      project: ['short-name', 'open', 'Project ID'],
    },
    settings: {
      keyType: { words: 'Key type', values: { json: 'JSON', p12: 'P12' } },
      status: { words: 'Service account status', values: { on: 'Enabled', off: 'Disabled' } },
    },
    permissions: {
      'devices.read': 'Read devices',
      'devices.write': 'Write devices',
      'tickets.read': 'Read tickets',
      'tickets.write': 'Write tickets',
      'users.read': 'Read users',
    },
  }),
  fields: {
    name: 'Heron night reader',
    email: 'heron-night-reader@marsh-402.accounts.reedcloud.example',
    uniqueId: '104873260951147028356',
    clientId: '731905482266-q8d2k4vh0t7m.apps.reedcloud.example',
    description: 'Reads what changed since yesterday',
    project: 'marsh-402',
  },
  settings: { keyType: 'json', status: 'on' },
  permissions: {
    'devices.read': true,
    'devices.write': false,
    'tickets.read': true,
    'tickets.write': false,
    'users.read': false,
  },
  targets: { addKey: { kind: 'control', role: 'button', labels: ['Add key'] } },
} satisfies CorpusCase;
