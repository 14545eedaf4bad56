import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about: 'A table of switches, one a row',
  plan: planOfOwn('page', {
    permissions: {
      'devices.read': 'Read devices',
      'devices.write': 'Write devices',
      'tickets.read': 'Read tickets',
    },
  }),
  fields: {},
  permissions: { 'devices.read': true, 'devices.write': false, 'tickets.read': false },
  others: ['Sweep floors'],
} satisfies CorpusCase;
