import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about:
    'The page of a chat app: bold captions over boxes to copy from, a mark beside a caption, drawn radio buttons, a table of scopes with the tick last',
  plan: planOfOwn('page', {
    fields: {
      identifier: ['text', 'open', 'Identifier'],
      clientId: ['text', 'open', 'Client ID'],
      clientSecret: ['text', 'secret', 'Client Secret'],
      signingSecret: ['text', 'secret', 'Signing secret'],
      displayName: ['text', 'open', 'Display name'],
      email: ['text', 'open', 'Email Address'],
      apiUrl: ['url', 'open', 'API URL'],
    },
    settings: {
      apiVersion: { words: 'API version', values: { spring: '2026-04', autumn: '2026-10' } },
      loginType: { words: 'Login Type', values: { user: 'User', agent: 'Agent' } },
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
    identifier: 'L07QK3BELL9',
    clientId: '408213759960.7731540286615',
    clientSecret: '••••••••••••',
    signingSecret: '3b90e6d17f42c8a5b6d01e94f7a2c358',
    displayName: 'Lantern bell',
    email: 'bell-keepers@lantern.example',
    apiUrl: 'https://bell.lantern.example/events',
  },
  masked: ['clientSecret'],
  settings: { apiVersion: 'autumn', loginType: 'agent' },
  permissions: {
    'devices.read': false,
    'devices.write': false,
    'tickets.read': true,
    'tickets.write': true,
    'users.read': true,
  },
  others: [],
  targets: {
    save: { kind: 'control', role: 'button', labels: ['Save Changes'] },
    distribution: { kind: 'control', role: 'link', labels: ['Manage Distribution'] },
  },
} satisfies CorpusCase;
