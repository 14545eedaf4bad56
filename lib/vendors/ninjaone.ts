import type { Permission, Probe } from '../model/vendor';
import { defineVendor } from './define';

// Long because it is data alone: all that is known of NinjaOne, in one place.

const NEW = ['client-app-new'];
const CREATED = ['client-app-created'];

/** A scope is a tick box and a word of the token request at once. */
const scope = (id: string, label: string, more: Partial<Permission> = {}): Permission => ({
  id,
  labels: [label],
  pages: NEW,
  proof: 'single-scope-token',
  reference: 'scopes',
  ...more,
});

const read = (id: string, emptyMeans: string): Probe => ({
  id,
  title: `Read ${id}`,
  url: `{+baseUrl}/v2/${id}?pageSize=1`,
  permission: 'monitoring',
  emptyMeans,
  reference: 'openapi',
});

export default defineVendor({
  id: 'ninjaone',
  name: 'NinjaOne',
  kind: 'rmm',
  aliases: ['NinjaRMM', 'Ninja RMM', 'Ninja One'],
  hosts: ['https://*.ninjarmm.com/*'],
  notConsoles: [
    'www.ninjarmm.com',
    'api.ninjarmm.com',
    'api.us2.ninjarmm.com',
    'eu-api.ninjarmm.com',
    'ca-api.ninjarmm.com',
    'oc-api.ninjarmm.com',
  ],
  // Customers' own domains are said to exist; nothing that was read tells how they look.
  selfHosted: false,

  pages: [
    {
      id: 'console',
      title: 'NinjaOne',
      url: [],
      landmarks: [['Administration']],
      trail: ['Administration'],
      examples: [{ url: 'https://eu.ninjarmm.com/#/systemDashboard', landmarks: ['Administration'] }],
      reference: 'routes',
    },
    {
      id: 'client-apps',
      title: 'API, Client app IDs',
      // The way stands in the hash: /#/administration/apps/api/client. A change of it loads no page.
      url: ['*://*/'],
      landmarks: [
        ['Client app IDs', 'Client App IDs'],
        ['OAuth tokens', 'OAuth Tokens'],
        ['Add client app', 'Add'],
      ],
      trail: ['Administration', 'Apps', 'API', 'Client app IDs'],
      path: '/#/administration/apps/api/client',
      examples: [
        {
          url: 'https://app.ninjarmm.com/#/administration/apps/api/client',
          landmarks: ['Administration', 'Client app IDs', 'OAuth tokens', 'Legacy API keys', 'Add client app'],
        },
      ],
      reference: 'labels',
    },
    {
      id: 'client-app-new',
      title: 'Add client app',
      url: ['*://*/'],
      landmarks: [
        ['Application platform', 'Application platform*'],
        ['Redirect URIs'],
        ['Scopes'],
        ['Allowed grant types'],
      ],
      absent: ['Application created successfully'],
      trail: ['Administration', 'Apps', 'API', 'Client app IDs', 'Add client app'],
      examples: [
        {
          url: 'https://oc.ninjarmm.com/#/administration/apps/api/client',
          landmarks: [
            'Administration',
            'Client app IDs',
            'OAuth tokens',
            'Add client app',
            'Application platform',
            'Redirect URIs',
            'Scopes',
            'Allowed grant types',
          ],
        },
      ],
      reference: 'labels',
    },
    {
      id: 'client-app-created',
      title: 'Application created',
      url: ['*://*/'],
      landmarks: [['Application created successfully'], ['Client ID'], ['Client secret', 'Client Secret'], ['Close']],
      trail: ['Administration', 'Apps', 'API', 'Client app IDs', 'Add client app', 'Add'],
      examples: [
        {
          url: 'https://us2.ninjarmm.com/#/administration/apps/api/client',
          landmarks: ['Administration', 'Application created successfully', 'Client ID', 'Client secret', 'Close'],
        },
      ],
      reference: 'labels',
    },
  ],

  fields: [
    {
      id: 'baseUrl',
      labels: ['Base URL'],
      pages: [],
      // The first part is the region: app, us2, eu, ca, oc or fed.
      address: [{ host: '*.ninjarmm.com', value: 'https://*.ninjarmm.com' }],
      format: 'url',
      secret: false,
      example: 'https://eu.ninjarmm.com',
      reference: 'openapi',
    },
    {
      id: 'appName',
      labels: ['Name', 'Name*'],
      pages: NEW,
      format: 'text',
      secret: false,
      plain: true,
      example: 'Client St0r',
      reference: 'labels',
    },
    {
      id: 'clientId',
      labels: ['Client ID'],
      pages: CREATED,
      format: 'text',
      secret: false,
      example: 'aB3-cD6_eF9gH2jK5mN8pQ1',
      reference: 'shapes',
    },
    {
      id: 'clientSecret',
      labels: ['Client secret', 'Client Secret'],
      pages: CREATED,
      format: 'text',
      secret: true,
      shownOnce: true,
      example: 'aB3-cD6_eF9gH2jK5mN8pQ1rS4tU7vW0xY3zA6bC9dE2fG5hJ8k',
      reference: 'shapes',
    },
    {
      id: 'refreshToken',
      labels: ['Refresh Token'],
      // No page shows it: it is the answer to a sign-in in a browser, with platform Web and the scope offline_access.
      pages: [],
      format: 'text',
      secret: true,
      optional: true,
      example: '0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9.XyZ',
      reference: 'shapes',
    },
  ],

  settings: [
    {
      id: 'platform',
      labels: ['Application platform', 'Application platform*'],
      pages: NEW,
      values: [
        { id: 'native', labels: ['Native (iOS, Android, MacOS, Windows, etc.)'] },
        { id: 'single-page', labels: ['Single Page (Angular, React, Vue, etc.)'] },
        { id: 'web', labels: ['Web (PHP, Java, .Net Core, etc.)'] },
        { id: 'api-services', labels: ['API Services (machine-to-machine)'] },
      ],
      reference: 'labels',
    },
    {
      id: 'grantClientCredentials',
      labels: ['Client credentials', 'Client Credentials'],
      pages: NEW,
      values: [
        { id: 'on', labels: ['On', 'Yes'] },
        { id: 'off', labels: ['Off', 'No'] },
      ],
      reference: 'labels',
    },
  ],
  permissions: [
    scope('monitoring', 'Monitoring', { probe: 'organizations' }),
    scope('management', 'Management'),
    scope('control', 'Control'),
  ],

  setup: [
    {
      id: 'open-client-apps',
      title: 'Open the client apps',
      how: 'Go to Administration, Apps, API, and the tab Client app IDs. Only a system administrator can.',
      page: 'client-apps',
      targets: [
        { role: 'tab', labels: ['Client app IDs', 'Client App IDs'] },
        { role: 'link', labels: ['API'] },
        { role: 'link', labels: ['Apps'] },
        { role: 'link', labels: ['Administration'] },
      ],
      done: { reached: ['client-apps', 'client-app-new', 'client-app-created'] },
      reference: 'routes',
    },
    {
      id: 'add-client-app',
      title: 'Add a client app',
      how: 'Press Add client app; older consoles call it Add.',
      page: 'client-apps',
      targets: [{ role: 'button', labels: ['Add client app', 'Add'] }],
      done: { reached: ['client-app-new', 'client-app-created'] },
      reference: 'labels',
    },
    {
      id: 'app-platform',
      title: 'Choose API Services',
      how: 'Choose the platform API Services (machine-to-machine).',
      why: 'The other platforms sign in as a person, in a browser.',
      page: 'client-app-new',
      targets: [{ setting: 'platform' }],
      done: { settings: ['platform'] },
      reference: 'client-credentials',
    },
    {
      id: 'app-name',
      title: 'Name the app',
      how: 'Type a name that says what it is for.',
      page: 'client-app-new',
      targets: [{ field: 'appName' }],
      done: { entered: 'appName' },
      reference: 'labels',
    },
    {
      id: 'tick-scopes',
      title: 'Tick exactly the needed scopes',
      how: 'Tick the scopes that are ringed, and no other: Management changes things, Control opens remote sessions.',
      page: 'client-app-new',
      targets: [{ permissions: 'needed' }],
      done: { permissions: 'needed' },
      reference: 'scopes',
    },
    {
      id: 'tick-grant',
      title: 'Allow client credentials',
      how: 'Under Allowed grant types, tick Client credentials.',
      page: 'client-app-new',
      targets: [{ setting: 'grantClientCredentials' }],
      done: { settings: ['grantClientCredentials'] },
      reference: 'client-credentials',
    },
    {
      id: 'capture-app',
      title: 'Add the app and capture its values',
      how: 'Press Add, then Capture. NinjaOne shows the Client secret once.',
      why: 'A secret that was not captured has to be made anew.',
      page: 'client-app-created',
      targets: [{ field: 'clientId' }, { field: 'clientSecret' }, { role: 'button', labels: ['Add', 'Save'] }],
      done: { captured: ['clientId', 'clientSecret'] },
      reference: 'labels',
    },
  ],

  auth: {
    strategy: 'client-credentials',
    tokenUrl: '{+baseUrl}/ws/oauth/token',
    scopeSeparator: ' ',
    reference: 'client-credentials',
  },
  discovery: [
    {
      id: 'find-region',
      title: 'Find the region’s server',
      url: '{+baseUrl}/.well-known/oauth-authorization-server',
      of: 'authorization-server',
      says: { issuer: 'baseUrl' },
      reference: 'metadata',
    },
  ],
  probes: [
    read('organizations', 'There is no organization yet.'),
    read('devices', 'No device is enrolled yet.'),
    read('locations', 'No organization has a location yet.'),
  ],
  errors: [
    { at: 'token', code: 'invalid_scope', cause: 'scope-not-allowed', reference: 'scope-errors' },
    {
      at: 'token',
      code: 'unauthorized_client',
      cause: 'wrong-grant-type',
      explain: 'Client credentials is not ticked, or the platform is not API Services.',
      reference: 'scope-errors',
    },
    {
      at: 'token',
      code: 'invalid_client',
      cause: 'wrong-secret',
      explain: 'The same is said of a wrong Client ID, and of right values on the host of another region.',
      reference: 'background',
    },
    { at: 'token', status: 404, cause: 'wrong-host', reference: 'background' },
    {
      at: 'api',
      status: 401,
      contains: 'insufficient_privileges',
      cause: 'application-lacks-permission',
      explain: 'NinjaOne says it with 401, not 403.',
      reference: 'scope-errors',
    },
    { at: 'api', status: 401, cause: 'token-expired', reference: 'scope-errors' },
    { at: 'api', status: 403, cause: 'role-lacks-permission', reference: 'scope-errors' },
    { at: 'api', status: 404, cause: 'wrong-host', reference: 'background' },
  ],
  limits: [{ text: 'There is a limit; NinjaOne publishes no number', reference: 'metadata' }],

  references: [
    {
      id: 'openapi',
      title: 'NinjaOne: description of its API 2.0.9, in a public PowerShell module',
      url: 'https://github.com/homotechsual/NinjaOne',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'Regions app, us2, eu, ca and oc are confirmed; fed is likely. Documented, not seen live.',
    },
    {
      id: 'metadata',
      title: 'NinjaOne: metadata of its authorization server, saved in July 2026',
      url: 'https://github.com/api-evangelist/ninjaone',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'It lists one scope, although all three work.',
    },
    {
      id: 'routes',
      title: 'Address of the page for client apps, in several public repositories',
      url: 'https://github.com/NangoHQ/nango',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'labels',
      title: 'Nango: NinjaOne provider guide, with pictures of the dialog',
      url: 'https://github.com/NangoHQ/nango',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'shapes',
      title: 'Form of Client ID, secret and refresh token',
      url: 'https://github.com/NangoHQ/nango',
      checked: '2026-11-22',
      confidence: 'likely',
    },
    {
      id: 'scopes',
      title: 'API Evangelist: the scopes monitoring, management and control',
      url: 'https://github.com/api-evangelist/ninjaone',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'client-credentials',
      title: 'SquaredUp: NinjaOne with client credentials, without offline_access',
      url: 'https://github.com/squaredup/plugins/issues/51',
      checked: '2026-11-22',
      confidence: 'likely',
      note: 'That an answer names its scopes, as RFC 6749 asks, was not seen.',
    },
    {
      id: 'scope-errors',
      title: 'What public clients report of refusals',
      url: 'https://github.com/homotechsual/NinjaOne/issues/26',
      checked: '2026-11-22',
      confidence: 'likely',
    },
    {
      id: 'background',
      title: 'What OAuth servers answer in general; NinjaOne’s own was not seen',
      url: 'https://www.rfc-editor.org/rfc/rfc6749#section-5.2',
      checked: '2026-11-22',
      confidence: 'unconfirmed',
    },
  ],
});
