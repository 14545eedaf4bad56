import { defineIntegration } from './define';

export default defineIntegration({
  id: 'rangermsp-to-clientst0r',
  source: 'rangermsp',
  destination: 'clientst0r',
  before: [],
  grants: ['accounts-read', 'contacts-read', 'tickets-read', 'contracts-read'],
  forbids: [],
  sets: [
    {
      setting: 'psaProvider',
      at: 'destination',
      anyOf: ['rangermsp'],
      cause: 'fields-swapped',
      why: 'Each provider has fields of its own.',
      reference: 'code',
    },
  ],
  carries: [
    { to: 'baseUrl', from: 'baseUrl', transforms: ['trim', 'drop-trailing-slash'], reference: 'code' },
    { to: 'rangerKey', from: 'apiKey', transforms: ['trim'], reference: 'code' },
    { to: 'rangerAccount', from: 'accountId', transforms: ['trim'], reference: 'code' },
  ],
  lints: [
    {
      rule: 'https',
      field: 'baseUrl',
      at: 'source',
      why: 'The key goes with every request: never in clear.',
      reference: 'code',
    },
    { rule: 'white-space', field: 'apiKey', at: 'source', why: 'A stray space makes another key.', reference: 'code' },
  ],
  after: [],
  allowlist: [],
  verdict: {
    state: 'not-recommended',
    reason:
      'Unverified: Client St0r expects a REST API that RangerMSP’s own documents do not have. They tell of a Windows library, of an API by e-mail and of ODBC. The service may not exist.',
    advice:
      'Ask RangerMSP for a REST API first. Where there is one, Test connection tells whether it is the one that Client St0r expects.',
    reference: 'wiki',
  },
  references: [
    {
      id: 'wiki',
      title: 'RangerMSP: API developers’ guide and reference manual',
      url: 'https://www.rangermsp.com/w/API_Developers_Guide',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'That there is no REST API is not said there; none was found anywhere else either.',
    },
    {
      id: 'code',
      title: 'Client St0r 3.11.9: what it would send to RangerMSP',
      url: 'https://github.com/agit8or1/clientst0r',
      checked: '2026-11-22',
      confidence: 'unconfirmed',
    },
  ],
});
