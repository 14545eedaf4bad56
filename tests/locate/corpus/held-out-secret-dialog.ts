import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about: 'NinjaOne’s labels in a dialog with the new secret, over a list of clients with the same words',
  plan: planOfOwn('client-app-created', {
    fields: {
      clientId: ['text', 'open', 'Client ID'],
      clientSecret: ['text', 'secret', 'Client secret', 'Client Secret'],
    },
  }),
  fields: { clientId: 'hJ6-tY2_pD9sF4gA0eU7', clientSecret: 'bN4-xM7_cK1vZ9qW3rT6yP8oI2uS5dG0-lE' },
} satisfies CorpusCase;
