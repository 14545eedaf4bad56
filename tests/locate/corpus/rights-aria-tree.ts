import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about: 'An ARIA tree with a mixed branch',
  plan: planOfOwn('page', {
    permissions: {
      'devices.read': 'Read devices',
      'devices.write': 'Write devices',
      'tickets.read': 'Read tickets',
      'tickets.write': 'Write tickets',
    },
  }),
  fields: {},
  permissions: { 'devices.read': true, 'devices.write': false, 'tickets.read': true, 'tickets.write': true },
  others: [],
} satisfies CorpusCase;
