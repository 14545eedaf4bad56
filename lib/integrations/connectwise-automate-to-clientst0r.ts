import { defineIntegration } from './define';

export default defineIntegration({
  id: 'connectwise-automate-to-clientst0r',
  source: 'connectwise-automate',
  destination: 'clientst0r',
  setup: { destination: 'rmm' },
  before: [],
  grants: ['clients-show-all', 'locations-show-all', 'computers-show-all'],
  forbids: [],
  sets: [
    {
      setting: 'integrator',
      anyOf: ['on'],
      cause: 'mfa-required',
      why: 'Any other user is asked for a second factor.',
      reference: 'api',
    },
    {
      setting: 'rmmProvider',
      at: 'destination',
      anyOf: ['connectwise-automate'],
      cause: 'fields-swapped',
      why: 'Each provider has fields of its own.',
      reference: 'code',
    },
  ],
  carries: [
    { to: 'baseUrl', from: 'serverUrl', transforms: ['trim', 'drop-trailing-slash'], reference: 'code' },
    { to: 'cwaServer', from: 'serverUrl', transforms: ['trim', 'drop-trailing-slash'], reference: 'code' },
    { to: 'cwaUsername', from: 'username', transforms: ['trim'], reference: 'code' },
    { to: 'cwaPassword', from: 'password', transforms: ['trim'], reference: 'code' },
  ],
  keeps: ['clientId'],
  lints: [
    {
      rule: 'format',
      field: 'clientId',
      at: 'source',
      why: 'A ClientID is a GUID.',
      reference: 'api',
    },
    {
      rule: 'white-space',
      field: 'username',
      at: 'source',
      why: 'A stray space makes another user.',
      reference: 'code',
    },
    {
      rule: 'path-suffix',
      field: 'baseUrl',
      at: 'destination',
      expects: '/automate',
      why: 'That is the console: the API is elsewhere on the server.',
      reference: 'api',
    },
  ],
  after: [],
  allowlist: [],
  verdict: {
    state: 'cannot-work',
    reason:
      'Client St0r 3.11.9 (22 February 2026, the newest that was read) sends user name and password with each request to /cwa/api/v1/apiinfo, and no ClientID. Automate’s API wants a token from a sign-in and, since version 2020.11, a ClientID; that address is not among those it documents.',
    advice:
      'Ask the makers of Client St0r for the sign-in by token with a ClientID. The user of this guide then still serves, and Test connection proves it today.',
    reference: 'refusal',
  },
  references: [
    {
      id: 'code',
      title: 'Client St0r 3.11.9: what it sends to ConnectWise Automate',
      url: 'https://github.com/agit8or1/clientst0r',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'api',
      title: 'ConnectWise Automate: description of its API',
      url: 'https://github.com/covenanttechnologysolutions/connectwise-rest',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'refusal',
      title: 'That Automate refuses such a request: inferred from both, not tried on a live system',
      url: 'https://github.com/gavsto/AutomateAPI/issues/56',
      checked: '2026-11-22',
      confidence: 'likely',
    },
  ],
});
