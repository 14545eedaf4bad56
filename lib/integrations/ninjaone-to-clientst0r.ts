import { defineIntegration } from './define';

export default defineIntegration({
  id: 'ninjaone-to-clientst0r',
  source: 'ninjaone',
  destination: 'clientst0r',
  setup: { destination: 'rmm' },
  before: [],
  grants: ['monitoring'],
  forbids: [
    { permission: 'management', why: 'It may change and delete devices and organizations.', reference: 'scopes' },
    { permission: 'control', why: 'It may open remote sessions.', reference: 'scopes' },
  ],
  sets: [
    {
      setting: 'platform',
      anyOf: ['api-services'],
      cause: 'wrong-grant-type',
      why: 'The other platforms sign in as a person.',
      reference: 'scopes',
    },
    {
      setting: 'grantClientCredentials',
      anyOf: ['on'],
      cause: 'wrong-grant-type',
      why: 'Without it the app gets no token.',
      reference: 'scopes',
    },
    {
      setting: 'rmmProvider',
      at: 'destination',
      anyOf: ['ninjaone'],
      cause: 'fields-swapped',
      why: 'Each provider has fields of its own.',
      reference: 'code',
    },
  ],
  carries: [
    { to: 'baseUrl', from: 'baseUrl', transforms: ['trim', 'drop-trailing-slash'], reference: 'code' },
    { to: 'ninjaClientId', from: 'clientId', transforms: ['trim'], reference: 'code' },
    { to: 'ninjaClientSecret', from: 'clientSecret', transforms: ['trim'], reference: 'code' },
    { to: 'ninjaRefreshToken', from: 'refreshToken', transforms: ['trim'], reference: 'code' },
  ],
  lints: [
    {
      rule: 'white-space',
      field: 'clientId',
      at: 'source',
      why: 'A stray space makes another ID.',
      reference: 'shape',
    },
    {
      rule: 'length',
      field: 'clientId',
      at: 'source',
      expects: '10-60',
      why: 'A Client ID has about 25 characters.',
      reference: 'shape',
    },
    {
      rule: 'white-space',
      field: 'clientSecret',
      at: 'source',
      why: 'A stray space makes another secret.',
      reference: 'shape',
    },
    {
      rule: 'length',
      field: 'clientSecret',
      at: 'source',
      expects: '30-200',
      why: 'A secret has about fifty characters: this one was cut.',
      reference: 'shape',
    },
    {
      rule: 'same-console',
      field: 'baseUrl',
      at: 'source',
      cause: 'wrong-region',
      why: 'Each region knows its own apps alone.',
      reference: 'scopes',
    },
  ],
  after: [],
  allowlist: [],
  verdict: {
    state: 'cannot-work',
    reason:
      'Client St0r 3.11.9 (22 February 2026, the newest that was read) asks NinjaOne with an access token that its form never stores and that it never fetches: every sync ends in “RMM connection test failed”, whatever is typed.',
    advice:
      'It takes a release of Client St0r that asks for the token. The address that its guide gives for the redirect does not exist there either. The app itself can be made and proven here, for products that sign in by client credentials.',
    reference: 'code',
  },
  references: [
    {
      id: 'code',
      title: 'Client St0r 3.11.9: its NinjaOne provider, read and seen running',
      url: 'https://github.com/agit8or1/clientst0r',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'A later release may differ. Its guide names the regions app, eu and oc only; ca and us2 exist, too.',
    },
    {
      id: 'scopes',
      title: 'API Evangelist: NinjaOne’s scopes and grants',
      url: 'https://github.com/api-evangelist/ninjaone',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'shape',
      title: 'Nango: form of Client ID and secret',
      url: 'https://github.com/NangoHQ/nango',
      checked: '2026-11-22',
      confidence: 'likely',
    },
  ],
});
