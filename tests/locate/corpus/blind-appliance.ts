import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about:
    'An appliance’s desktop: a window over a window, labels beside floats, a list with its value in a second hidden box, a grid of drawn ticks',
  plan: planOfOwn('page', {
    fields: {
      name: ['text', 'open', 'Name'],
      description: ['text', 'open', 'Description'],
      email: ['text', 'open', 'Email Address'],
      callback: ['url', 'open', 'Callback URL'],
      secret: ['text', 'secret', 'Shared secret'],
    },
    settings: {
      region: { words: 'Region', values: { eu: 'Europe', us: 'United States' } },
      signIn: { words: 'Sign-in', values: { person: 'Person', app: 'Application' } },
      enabled: { words: 'Enable this account', values: { on: ['Yes', 'On'], off: ['No', 'Off'] } },
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
    name: 'svc-plover',
    description: 'Service account of the night desk',
    email: 'nightdesk@saltmeadow.example',
    callback: 'https://desk.saltmeadow.example/hook/in',
    secret: 'Pv6-kd0Zs_4mLx2QnBw8',
  },
  settings: { region: 'eu', signIn: 'app', enabled: 'on' },
  permissions: {
    'devices.read': true,
    'devices.write': true,
    'tickets.read': false,
    'tickets.write': false,
    'users.read': true,
  },
  targets: { apply: { kind: 'control', role: 'button', labels: ['Apply'] } },
} satisfies CorpusCase;
