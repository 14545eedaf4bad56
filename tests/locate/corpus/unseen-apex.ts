import { planOf } from '../plans';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about: 'HaloPSA’s addresses as display-only items, a hidden input before each; a report with the same heads below',
  plan: planOf('halopsa', 'api'),
  fields: {
    resourceServer: 'https://desk.harbourlight.example/api',
    authorizationServer: 'https://desk.harbourlight.example/auth',
    tenant: 'harbourlight',
  },
  targets: { apply: { kind: 'control', role: 'button', labels: ['Apply Changes'] } },
} satisfies CorpusCase;
