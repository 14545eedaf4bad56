import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

const values = { none: 'None', read: 'Read', write: 'Write' };

export default {
  about: 'Headless parts: buttons as radios, switch and ticks with hidden native twins, a segmented control a row',
  plan: planOfOwn('page', {
    fields: {
      name: ['text', 'open', 'Name'],
      apiKey: ['text', 'secret', 'API key'],
      apiUrl: ['url', 'open', 'API URL', 'Base URL'],
    },
    settings: {
      region: { words: 'Region', values: { eu: 'Europe', us: 'United States' } },
      signIn: { words: 'Sign-in', values: { person: 'Person', app: 'Application' } },
      enabled: { words: 'Enabled', values: { on: ['Yes', 'On'], off: ['No', 'Off'] } },
      billing: { words: 'Billing', values },
      devices: { words: 'Devices', values },
    },
    permissions: {
      'tickets.read': 'Read tickets',
      'tickets.write': 'Write tickets',
      'users.read': 'Read users',
    },
  }),
  fields: {
    name: 'Night shift link',
    apiKey: 'hl_live_7Qd2mX9cVt4KzR8bYw1nPe6s',
    apiUrl: 'https://api.harbourlight.example/v1',
  },
  settings: { region: 'us', signIn: 'app', enabled: 'on', billing: 'read', devices: 'write' },
  permissions: { 'tickets.read': true, 'tickets.write': false, 'users.read': true },
  others: ['Ring bells'],
  targets: { save: { kind: 'control', role: 'button', labels: ['Update key'] } },
} satisfies CorpusCase;
