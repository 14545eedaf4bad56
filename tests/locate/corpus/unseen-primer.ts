import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

const values = { none: 'No access', read: 'Read-only', write: 'Read and write' };

export default {
  about: 'An app’s page: a new secret in clear above an older one in stars, rights as menus that say "Access: …"',
  plan: planOfOwn('page', {
    fields: {
      name: ['text', 'open', 'Application name'],
      homepage: ['url', 'open', 'Homepage URL'],
      clientId: ['text', 'open', 'Client ID'],
      clientSecret: ['text', 'secret', 'Client Secret'],
    },
    settings: { issues: { words: 'Issues', values }, members: { words: 'Members', values } },
  }),
  fields: {
    name: 'night-shift-link',
    homepage: 'https://harbourlight.example',
    clientId: 'Hf1.7c2ab94e05d83f16',
    clientSecret: '8b1f0c6de4297a35d1e0b84c9f26a7735ce19d04',
  },
  settings: { issues: 'read', members: 'none' },
  targets: { save: { kind: 'control', role: 'button', labels: ['Save changes'] } },
} satisfies CorpusCase;
