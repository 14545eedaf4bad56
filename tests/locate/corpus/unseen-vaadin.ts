import { planOf } from '../plans';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about:
    'ConnectWise’s member: open roots that label and box are slotted into, boxes with a toggle, a log of changes below',
  plan: planOf('connectwise-psa', 'api-member'),
  fields: {
    memberId: 'NightShiftLink',
    memberName: 'Night shift, Link',
    memberRole: 'Night API',
    defaultTerritory: 'Corporate',
  },
  targets: { save: { kind: 'control', role: 'button', labels: ['Save'] } },
} satisfies CorpusCase;
