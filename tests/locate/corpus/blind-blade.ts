import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

export default {
  about:
    'An application’s blade: pairs with colons in two columns, a grid of secrets with one in clear and older ones starred',
  plan: planOfOwn('page', {
    fields: {
      displayName: ['text', 'open', 'Display name'],
      clientId: ['guid', 'open', 'Application (client) ID'],
      objectId: ['guid', 'open', 'Object ID'],
      tenantId: ['guid', 'open', 'Directory (tenant) ID'],
      secret: ['text', 'secret', 'Value'],
    },
    settings: {
      accounts: {
        words: 'Supported account types',
        values: {
          single: 'This directory only',
          multi: 'Any directory',
          personal: 'Any directory and personal accounts',
        },
      },
      publicFlows: { words: 'Allow public client flows', values: { on: ['Yes', 'On'], off: ['No', 'Off'] } },
    },
  }),
  fields: {
    displayName: 'starling-night-export',
    clientId: '6c02f8d1-b94e-4f37-8a65-1de7c3095b2a',
    objectId: 'e50b7a94-3f1c-4d82-96ab-c807f2d4e613',
    tenantId: '18d3c6b7-7e40-49f5-b2c9-5a06e1f8d734',
    secret: 'x3V8Q~rTn_0Lw.KdYpGm7sBz5HcEuJ2a',
  },
  settings: { accounts: 'single', publicFlows: 'off' },
  targets: {
    add: { kind: 'control', role: 'button', labels: ['New client secret'] },
    save: { kind: 'control', role: 'button', labels: ['Save'] },
  },
} satisfies CorpusCase;
