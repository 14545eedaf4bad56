import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about: 'A tree of tick boxes with branches and "Select all"',
  plan: planOfOwn('page', {
    permissions: {
      'devices.read': 'Read devices',
      'devices.write': 'Write devices',
      'tickets.read': 'Read tickets',
      'tickets.write': 'Write tickets',
      'users.read': 'Read users',
    },
  }),
  fields: {},
  permissions: {
    'devices.read': true,
    'devices.write': true,
    'tickets.read': true,
    'tickets.write': false,
    'users.read': false,
  },
  others: ['Delete users'],
} satisfies CorpusCase;
