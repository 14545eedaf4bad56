import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about:
    'The overview of an app in an identity system: essentials in two columns with copy buttons on hover, addresses, sign-in rules, a table of secrets cut off by dots',
  plan: planOfOwn('page', {
    fields: {
      appId: ['guid', 'open', 'Application ID'],
      objectId: ['guid', 'open', 'Object ID'],
      realmId: ['guid', 'open', 'Realm ID'],
      issuer: ['url', 'open', 'Issuer'],
      tokenUrl: ['url', 'open', 'Token address'],
      secretId: ['guid', 'open', 'Secret ID'],
      secretValue: ['text', 'secret', 'Value'],
      // Not on this page: a link to it in the help, and the head of a table that is empty.
      logout: ['url', 'open', 'Logout address'],
      thumbprint: ['text', 'open', 'Thumbprint'],
    },
    settings: {
      audience: {
        words: 'Who can sign in',
        values: {
          own: 'This organisation only',
          any: 'Any organisation',
          anyAndPrivate: 'Any organisation and private accounts',
        },
      },
      publicFlows: { words: 'Public client flows', values: { allowed: 'Allowed', blocked: 'Blocked' } },
    },
    permissions: {
      accessTokens: 'Access tokens (implicit flow)',
      idTokens: 'ID tokens (implicit and hybrid flow)',
    },
  }),
  fields: {
    appId: '6b0e41d7-92ac-4f35-8d1e-c07a5be93f24',
    objectId: 'd39f7c10-5e68-4ab2-b7d4-1f2e80c6953a',
    realmId: '0f84b2e6-73d1-49c8-a5f0-e96d3b17c852',
    issuer: 'https://login.signet.example/0f84b2e6/v3',
    tokenUrl: 'https://login.signet.example/0f84b2e6/oauth/token',
    secretId: 'a81c5d92-0b47-4e6f-93a8-7d25f0e1b6c4',
    secretValue: 'tN4••••••••••••••••',
  },
  masked: ['secretValue'],
  settings: { audience: 'own', publicFlows: 'blocked' },
  permissions: { accessTokens: false, idTokens: true },
  targets: {
    newSecret: { kind: 'control', role: 'button', labels: ['New client secret'] },
  },
} satisfies CorpusCase;
