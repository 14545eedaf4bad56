import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about:
    'A record in a frame: hidden twins of references and ticks, buttons beside boxes, a related list with the same heads',
  plan: planOfOwn('page', {
    fields: {
      name: ['text', 'open', 'Name'],
      clientId: ['text', 'open', 'Client ID'],
      clientSecret: ['text', 'secret', 'Client Secret'],
      redirectUrl: ['url', 'open', 'Redirect URL', 'Callback URL'],
      user: ['text', 'open', 'OAuth Application User'],
    },
    settings: {
      region: { words: 'Region', values: { eu: 'Europe', us: 'United States' } },
      enabled: { words: 'Enabled', values: { on: ['Yes', 'On'], off: ['No', 'Off'] } },
    },
  }),
  fields: {
    name: 'Night shift link',
    clientId: 'd92c7f0b31e84a6597d0c4be18f3a256',
    clientSecret: 'G{r7x.Nq0uPw(Zk',
    redirectUrl: 'https://link.harbourlight.example/back',
    user: 'Link Service Account',
  },
  settings: { region: 'eu', enabled: 'on' },
  targets: { update: { kind: 'control', role: 'button', labels: ['Update'] } },
} satisfies CorpusCase;
