import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about:
    'Web components through and through: label, box, list, switch and tick box each in an open root of its own, slotted',
  plan: planOfOwn('page', {
    fields: {
      name: ['text', 'open', 'Name'],
      clientId: ['guid', 'open', 'Client ID'],
      clientSecret: ['text', 'secret', 'Client Secret'],
    },
    settings: {
      region: { words: 'Region', values: { eu: 'Europe', us: 'United States' } },
      enabled: { words: 'Enabled', values: { on: ['Yes', 'On'], off: ['No', 'Off'] } },
    },
    permissions: {
      'devices.read': 'Read devices',
      'devices.write': 'Write devices',
      'tickets.read': 'Read tickets',
    },
  }),
  fields: {
    name: 'Harbour link',
    clientId: '5a90d3be-17c4-4e2b-8f06-c3b7d41e9a20',
    clientSecret: 'Wm3!tRk9_uVe-70cQxZa',
  },
  settings: { region: 'us', enabled: 'off' },
  permissions: { 'devices.read': true, 'devices.write': false, 'tickets.read': true },
  others: ['Move warehouses'],
  targets: { save: { kind: 'control', role: 'button', labels: ['Save'] } },
} satisfies CorpusCase;
