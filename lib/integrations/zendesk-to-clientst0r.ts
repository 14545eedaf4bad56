import { defineIntegration } from './define';

export default defineIntegration({
  id: 'zendesk-to-clientst0r',
  source: 'zendesk',
  destination: 'clientst0r',
  before: [],
  grants: ['organizations-read', 'users-read', 'tickets-read'],
  forbids: [],
  sets: [
    {
      setting: 'tokenAccess',
      anyOf: ['on'],
      cause: 'application-inactive',
      why: 'While it is off, every token is refused.',
      reference: 'timeline',
    },
    {
      setting: 'psaProvider',
      at: 'destination',
      anyOf: ['zendesk'],
      cause: 'fields-swapped',
      why: 'Each provider has fields of its own.',
      reference: 'code',
    },
  ],
  carries: [
    { to: 'baseUrl', from: 'baseUrl', transforms: ['trim', 'drop-trailing-slash'], reference: 'code' },
    { to: 'zendeskEmail', from: 'email', transforms: ['trim'], reference: 'code' },
    { to: 'zendeskToken', from: 'apiToken', transforms: ['trim'], reference: 'code' },
    { to: 'zendeskSubdomain', from: 'subdomain', transforms: ['trim'], reference: 'code' },
  ],
  lints: [
    {
      rule: 'path-suffix',
      field: 'email',
      at: 'source',
      expects: '/token',
      why: 'Client St0r adds /token itself: twice is refused.',
      reference: 'code',
    },
    {
      rule: 'format',
      field: 'email',
      at: 'source',
      why: 'The token goes with a person’s e-mail address.',
      reference: 'code',
    },
    {
      rule: 'white-space',
      field: 'apiToken',
      at: 'source',
      why: 'A stray space makes another token.',
      reference: 'code',
    },
    {
      rule: 'path-suffix',
      field: 'baseUrl',
      at: 'destination',
      expects: '/api/v2',
      why: 'Client St0r adds the path itself.',
      reference: 'code',
    },
    {
      rule: 'same-console',
      field: 'baseUrl',
      at: 'destination',
      cause: 'wrong-host',
      why: 'Client St0r uses the Base URL alone; it stores the Subdomain and ignores it.',
      reference: 'code',
    },
  ],
  after: [],
  allowlist: [],
  verdict: {
    state: 'cannot-work',
    since: '2026-10-27',
    reason:
      'Client St0r signs in to Zendesk with an API token only, and since 27 October 2026 no account can make a new one. All tokens stop on 30 April 2027.',
    advice:
      'A token that you already have works until then, if it is used at least every 30 days: this guide carries it over and tests it. Ask the makers of Client St0r for OAuth; Zendesk has client credentials for that.',
    reference: 'timeline',
  },
  references: [
    {
      id: 'timeline',
      title: 'Zendesk developer documents: from API tokens to OAuth',
      url: 'https://developer.zendesk.com/documentation/api-basics/authentication/oauth-migration/',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'code',
      title: 'Client St0r 3.11.9: what it sends to Zendesk',
      url: 'https://github.com/agit8or1/clientst0r',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'Its own test asks users/me, which may answer an anonymous user with success: green there proves nothing. From the second page of a list on it fails.',
    },
  ],
});
