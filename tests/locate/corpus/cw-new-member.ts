import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about: 'ConnectWise PSA’s new member, by its documented labels: two columns of a GWT table',
  plan: planOfOwn('new-member', {
    fields: {
      memberId: ['text', 'open', 'Member ID'],
      memberName: ['text', 'open', 'Member Name'],
      roleId: ['text', 'open', 'Role ID'],
      level: ['text', 'open', 'Level'],
      location: ['text', 'open', 'Location'],
      businessUnit: ['text', 'open', 'Business Unit', 'Department'],
    },
  }),
  fields: {
    memberId: 'linkapi',
    memberName: 'Billing link',
    roleId: 'Billing role',
    level: 'Corporate (Level 1)',
    location: '',
    businessUnit: 'Admin',
  },
} satisfies CorpusCase;
