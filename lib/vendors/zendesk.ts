import type { Probe } from '../model/vendor';
import { defineVendor } from './define';

// Long because it is data alone: all that is known of Zendesk, in one place.

/**
 * Not `users/me`: it may answer 200 with an anonymous user, whatever the token is. These lists refuse who is not signed in.
 */
const list = (id: string, title: string, path: string): Probe => ({
  id,
  title,
  url: `{+baseUrl}/api/v2/${path}.json?per_page=1`,
  rows: path,
  permission: `${path}-read`,
  emptyMeans: 'An agent who is kept to some groups or organizations sees only those.',
  reference: 'api',
});

const right = (path: string, label: string) => ({
  id: `${path}-read`,
  labels: [label],
  pages: [],
  probe: path,
  reference: 'errors',
});

export default defineVendor({
  id: 'zendesk',
  name: 'Zendesk',
  kind: 'itsm',
  aliases: ['Zendesk Support'],
  hosts: ['https://*.zendesk.com/*'],
  notConsoles: ['www.zendesk.com', 'support.zendesk.com', 'developer.zendesk.com'],
  selfHosted: false,

  pages: [
    {
      id: 'admin',
      title: 'Admin Center',
      url: ['*://*/admin', '*://*/admin/*'],
      landmarks: [['Apps and integrations']],
      trail: ['Admin Center'],
      path: '/admin',
      examples: [{ url: 'https://acmehelp.zendesk.com/admin/home', landmarks: ['Apps and integrations'] }],
      reference: 'pages',
    },
    {
      id: 'api-configuration',
      title: 'API configuration',
      url: ['*://*/admin/apps-integrations/apis/*'],
      landmarks: [['API configuration'], ['Allow API token access', 'Token access']],
      trail: ['Apps and integrations', 'APIs', 'API configuration'],
      examples: [
        {
          url: 'https://acmehelp.zendesk.com/admin/apps-integrations/apis/api-configuration',
          landmarks: ['Apps and integrations', 'API configuration', 'API tokens', 'Allow API token access'],
        },
      ],
      reference: 'labels',
    },
    {
      id: 'api-tokens',
      title: 'API tokens',
      url: [
        '*://*/admin/apps-integrations/apis/api-tokens',
        '*://*/admin/apps-integrations/apis/zendesk-api',
        '*://*/admin/apps-integrations/apis/zendesk-api/settings',
      ],
      landmarks: [['APIs'], ['API tokens', 'Active API tokens']],
      absent: ['Allow API token access'],
      trail: ['Apps and integrations', 'APIs', 'API tokens'],
      path: '/admin/apps-integrations/apis/api-tokens',
      examples: [
        {
          url: 'https://acmehelp.zendesk.com/admin/apps-integrations/apis/api-tokens',
          landmarks: ['Apps and integrations', 'APIs', 'API configuration', 'API tokens'],
        },
      ],
      reference: 'pages',
    },
  ],

  fields: [
    {
      id: 'subdomain',
      labels: ['Subdomain'],
      pages: [],
      address: [{ host: '*.zendesk.com', value: '*' }],
      format: 'short-name',
      secret: false,
      example: 'acmehelp',
      reference: 'api',
    },
    {
      id: 'baseUrl',
      labels: ['Base URL'],
      pages: [],
      address: [{ host: '*.zendesk.com', value: 'https://*.zendesk.com' }],
      format: 'url',
      secret: false,
      example: 'https://acmehelp.zendesk.com',
      reference: 'api',
    },
    {
      id: 'email',
      labels: ['Email'],
      pages: [],
      format: 'text',
      secret: false,
      example: 'admin@acme.example',
      reference: 'api',
    },
    {
      // No page shows a token after it was made, and none can be made any more: whoever has one types it.
      id: 'apiToken',
      labels: ['API Token', 'Token'],
      pages: [],
      format: 'text',
      secret: true,
      example: 'aB3dE6gH9jK2mN5pQ8rS1tU4vW7xY0zA3bC6dE9f',
      reference: 'token-shape',
    },
  ],
  settings: [
    {
      id: 'tokenAccess',
      labels: ['Allow API token access', 'Token access'],
      pages: ['api-configuration'],
      values: [
        { id: 'on', labels: ['On', 'Yes', 'Enabled'] },
        { id: 'off', labels: ['Off', 'No', 'Disabled'] },
      ],
      reference: 'labels',
    },
  ],
  permissions: [
    right('organizations', 'Role: organizations, read'),
    right('users', 'Role: users, read'),
    right('tickets', 'Role: tickets, read'),
  ],

  setup: [
    {
      id: 'open-api-configuration',
      title: 'Open API configuration',
      how: 'In the Admin Center go to Apps and integrations, APIs, API configuration.',
      page: 'api-configuration',
      targets: [
        { role: 'link', labels: ['API configuration'] },
        { role: 'link', labels: ['APIs'] },
        { role: 'link', labels: ['Apps and integrations'] },
      ],
      done: { reached: ['api-configuration'] },
      reference: 'labels',
    },
    {
      id: 'token-access',
      title: 'See that API tokens are allowed',
      how: 'Allow API token access has to be ticked. Leave it as it is: what is turned off here also turns off every token.',
      page: 'api-configuration',
      targets: [{ setting: 'tokenAccess' }],
      done: { settings: ['tokenAccess'] },
      reference: 'labels',
    },
    {
      id: 'open-api-tokens',
      title: 'Look whether your token is still active',
      how: 'Open API tokens and find the token by its description. Zendesk turns off a token that nobody used for 30 days.',
      why: 'A new token cannot be made any more since 27 October 2026.',
      page: 'api-tokens',
      targets: [{ role: 'link', labels: ['API tokens'] }],
      done: { reached: ['api-tokens'] },
      reference: 'timeline',
    },
    {
      id: 'enter-token',
      title: 'Enter the e-mail address and the token that you have',
      how: 'Type the verified e-mail address of an agent or administrator, without /token behind it, and the token.',
      why: 'The token works with the role of whoever’s address stands beside it.',
      done: { captured: ['email', 'apiToken'] },
      reference: 'api',
    },
  ],

  auth: {
    strategy: 'key',
    // The literal /token tells the server that what follows is no password.
    sends: { basic: { user: [{ field: 'email' }, '/token'], password: [{ field: 'apiToken' }] } },
    reference: 'api',
  },
  discovery: [],
  probes: [
    list('users', 'Sign in and read users', 'users'),
    list('organizations', 'Read organizations', 'organizations'),
    list('tickets', 'Read tickets', 'tickets'),
  ],
  errors: [
    {
      at: 'api',
      status: 401,
      cause: 'wrong-secret',
      says: 'Zendesk does not accept this e-mail address with this token.',
      explain:
        'The token may be wrong, or turned off after 30 days without use; the address may belong to another account; or Allow API token access is off.',
      fix: 'Look under API tokens whether the token is active and under API configuration whether tokens are allowed. A new token cannot be made since 27 October 2026.',
      reference: 'errors',
    },
    {
      at: 'api',
      status: 403,
      cause: 'role-lacks-permission',
      says: 'The role of this e-mail address is too low for it.',
      fix: 'Enter the e-mail address of an agent or administrator: the same token works with it.',
      reference: 'errors',
    },
    {
      at: 'api',
      status: 404,
      cause: 'wrong-host',
      explain: 'The API answers at the zendesk.com address only, not at an address of your own.',
      reference: 'errors',
    },
  ],
  limits: [{ text: 'By plan: 200 to 2,500 requests a minute', reference: 'limits' }],

  references: [
    {
      id: 'timeline',
      title: 'Zendesk developer documents: from API tokens to OAuth',
      url: 'https://developer.zendesk.com/documentation/api-basics/authentication/oauth-migration/',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'No new tokens since 2026-10-27 (new accounts: 2026-07-28); all tokens stop on 2027-04-30.',
    },
    {
      id: 'api',
      title: 'Zendesk developer documents: security and authentication',
      url: 'https://developer.zendesk.com/api-reference/introduction/security-and-auth/',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'Documented, not seen live.',
    },
    {
      id: 'pages',
      title: 'GitLab handbook: Zendesk token management',
      url: 'https://handbook.gitlab.com/',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'The older page with the tab Settings and the name Token access is recognised as well.',
    },
    {
      id: 'labels',
      title: 'Labels of the Admin Center, from the vendor’s screenshots',
      url: 'https://support.zendesk.com/hc/en-us/articles/9941874259354',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'The path of API configuration and the look of API tokens after 2026-10-27 are unconfirmed.',
    },
    {
      id: 'token-shape',
      title: 'Shape of a token, as one connector expects it',
      url: 'https://github.com/NangoHQ/nango',
      checked: '2026-11-22',
      confidence: 'likely',
    },
    {
      id: 'errors',
      title: 'Refusals: the text of 401 is confirmed, the reasons for it and the others are likely',
      url: 'https://developer.zendesk.com/api-reference/introduction/security-and-auth/',
      checked: '2026-11-22',
      confidence: 'likely',
    },
    {
      id: 'limits',
      title: 'Zendesk developer documents: rate limits',
      url: 'https://developer.zendesk.com/api-reference/introduction/rate-limits/',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
  ],
});
