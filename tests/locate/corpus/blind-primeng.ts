import { planOf } from '../plans';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about:
    'ConnectWise’s new key in a dialog: labels that float after their boxes, the list of older keys under the mask',
  plan: planOf('connectwise-psa', 'api-key'),
  fields: {
    keyDescription: 'Gullwing export',
    publicKey: 'vR7mQx2TnJc9LbEw',
    privateKey: 'Hs4ZkU8yPd1FgVo6',
  },
  targets: {
    save: { kind: 'control', role: 'button', labels: ['Save'] },
    keys: { kind: 'control', role: 'tab', labels: ['API Keys'] },
  },
} satisfies CorpusCase;
