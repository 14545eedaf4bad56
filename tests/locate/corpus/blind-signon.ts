import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about:
    'A sign-on application being looked at: sections with Edit, locked choices, read-only lines, a table with a dotted secret',
  plan: planOfOwn('page', {
    fields: {
      name: ['text', 'open', 'App integration name'],
      clientId: ['text', 'open', 'Client ID'],
      secret: ['text', 'secret', 'Secret'],
      redirect: ['url', 'open', 'Sign-in redirect URIs', 'Sign-in redirect URI'],
      issuer: ['url', 'open', 'Issuer'],
      audience: ['text', 'open', 'Audience'],
    },
    settings: {
      clientAuth: {
        words: 'Client authentication',
        values: { secret: 'Client secret', jwt: 'Public key / Private key' },
      },
      loginBy: { words: 'Login initiated by', values: { app: 'App only', either: 'Either console or app' } },
    },
    permissions: {
      code: 'Authorization Code',
      credentials: 'Client Credentials',
      refresh: 'Refresh Token',
      implicit: 'Implicit (hybrid)',
      device: 'Device Authorization',
    },
  }),
  fields: {
    name: 'Dipper night desk',
    clientId: '0oa7rk2mzq4TvLw9H5d8',
    secret: '••••••••••••••••••••••••••••••••',
    redirect: 'https://dipper.weirside.example/authorize/back',
    issuer: 'https://login.weirside.example',
    audience: '0oa7rk2mzq4TvLw9H5d8-desk',
  },
  masked: ['secret'],
  settings: { clientAuth: 'secret', loginBy: 'app' },
  permissions: { code: true, credentials: true, refresh: false, implicit: false, device: false },
  targets: { generate: { kind: 'control', role: 'button', labels: ['Generate new secret'] } },
} satisfies CorpusCase;
