import { planOf } from '../plans';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about:
    'ConnectWise’s member as a table with postback ids: texts in cells, lists made of tables, state in hidden boxes',
  plan: planOf('connectwise-psa', 'api-member'),
  fields: {
    memberId: 'GullLink',
    memberName: 'Gullwing Link',
    memberRole: 'Gullwing read only',
    defaultTerritory: 'Head Office',
  },
  targets: {
    save: { kind: 'control', role: 'button', labels: ['Save'] },
    keys: { kind: 'control', role: 'tab', labels: ['API Keys'] },
  },
} satisfies CorpusCase;
