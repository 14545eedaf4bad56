import { planOfOwn } from '../corpus-runner/plan-of-own';
import type { CorpusCase } from '../corpus-runner/corpus-case';

const values = { on: ['Yes', 'On'], off: ['No', 'Off'] };

export default {
  about: 'Help buttons in the labels, a read-only box that calls itself “Copyable input”, terms that are buttons',
  plan: planOfOwn('page', {
    fields: {
      clientId: ['text', 'open', 'Client ID'],
      name: ['text', 'open', 'Name'],
      clientSecret: ['text', 'secret', 'Client Secret'],
      tokenEndpoint: ['url', 'open', 'Token endpoint'],
      realm: ['short-name', 'open', 'Realm'],
    },
    settings: {
      enabled: { words: 'Enabled', values },
      clientAuthentication: { words: 'Client authentication', values },
    },
    permissions: {
      'flow.standard': 'Standard flow',
      'flow.direct': 'Direct access grants',
      'flow.service': 'Service accounts roles',
    },
  }),
  fields: {
    clientId: 'night-shift-link',
    name: 'Night shift',
    clientSecret: 'VrJ5wXo8zKq0Tn3dLyB7mHs2GcEuPa9f',
    tokenEndpoint: 'https://id.harbourlight.example/realms/night/token',
    realm: 'night',
  },
  settings: { enabled: 'on', clientAuthentication: 'on' },
  permissions: { 'flow.standard': false, 'flow.direct': false, 'flow.service': true },
  others: ['Device grant'],
  targets: { save: { kind: 'control', role: 'button', labels: ['Save'] } },
} satisfies CorpusCase;
