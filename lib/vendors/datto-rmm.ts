import type { Probe } from '../model/vendor';
import { defineVendor } from './define';

// Long because it is data alone: all that is known of Datto RMM, in one place.

/** Where a customer lives. Keys are good on one platform alone, and country names do not tell which. */
const PLATFORMS = ['pinotage', 'merlot', 'concord', 'vidal', 'zinfandel', 'syrah', 'moscato'];

const read = (id: string, path: string, emptyMeans: string): Probe => ({
  id,
  title: `Read ${id}`,
  url: `{+apiUrl}/api/v2/account/${path}?max=1&page=0`,
  rows: id,
  permission: `view-${id}`,
  emptyMeans,
  reference: 'openapi',
});

const right = (id: string, label: string) => ({
  id: `view-${id}`,
  labels: [label],
  pages: [],
  probe: id,
  reference: 'rights',
});

export default defineVendor({
  id: 'datto-rmm',
  name: 'Datto RMM',
  kind: 'rmm',
  aliases: ['DattoRMM', 'Autotask Endpoint Management', 'CentraStage'],
  hosts: ['https://*.rmm.datto.com/*', 'https://*.centrastage.net/*'],
  notConsoles: ['rmm.datto.com', ...PLATFORMS.map((platform) => `${platform}-api.centrastage.net`)],
  selfHosted: false,

  pages: [
    {
      id: 'console',
      title: 'Datto RMM',
      url: [],
      landmarks: [['Setup']],
      trail: ['Setup'],
      examples: [
        { url: 'https://pinotage.rmm.datto.com/alert/1', landmarks: ['Sites', 'Devices', 'Setup'] },
        { url: 'https://merlot.centrastage.net/csm/search', landmarks: ['Setup'] },
      ],
      reference: 'routes',
    },
    {
      id: 'access-control',
      title: 'Global Settings, Access Control',
      url: [],
      landmarks: [['Setup'], ['Access Control'], ['Enable API Access']],
      trail: ['Setup', 'Global Settings', 'Access Control'],
      examples: [
        {
          url: 'https://pinotage.rmm.datto.com/setup/global-settings',
          landmarks: ['Setup', 'Global Settings', 'Access Control', 'Enable API Access'],
        },
      ],
      reference: 'labels',
    },
    {
      id: 'users',
      title: 'Users',
      url: [],
      landmarks: [['Setup'], ['Users'], ['Create User', 'Create user']],
      absent: ['Component Level'],
      trail: ['Setup', 'Users'],
      examples: [{ url: 'https://pinotage.rmm.datto.com/setup/users', landmarks: ['Setup', 'Users', 'Create User'] }],
      reference: 'labels',
    },
    {
      id: 'user-new',
      title: 'New user',
      url: [],
      landmarks: [['Setup'], ['Username'], ['Component Level'], ['Default Security Level']],
      absent: ['Generate API Keys', 'API Secret Key'],
      trail: ['Setup', 'Users', 'Create User'],
      examples: [
        {
          url: 'https://pinotage.rmm.datto.com/setup/users',
          landmarks: ['Setup', 'Users', 'Create User', 'Username', 'Component Level', 'Default Security Level'],
        },
      ],
      reference: 'labels',
    },
    {
      id: 'user',
      title: 'User',
      url: [],
      landmarks: [['Setup'], ['Username'], ['Component Level'], ['Generate API Keys', 'API Secret Key']],
      trail: ['Setup', 'Users', 'the user'],
      examples: [
        {
          url: 'https://pinotage.rmm.datto.com/setup/users/7',
          landmarks: ['Setup', 'Users', 'Username', 'Component Level', 'Default Security Level', 'Generate API Keys'],
        },
      ],
      reference: 'labels',
    },
  ],

  fields: [
    {
      id: 'apiUrl',
      labels: ['API URL'],
      pages: [],
      address: [
        { host: '*.rmm.datto.com', value: 'https://*-api.centrastage.net' },
        { host: '*.centrastage.net', value: 'https://*-api.centrastage.net' },
      ],
      format: 'url',
      secret: false,
      example: 'https://pinotage-api.centrastage.net',
      reference: 'openapi',
    },
    {
      id: 'username',
      labels: ['Username'],
      pages: ['user-new'],
      format: 'text',
      secret: false,
      plain: true,
      example: 'clientst0r-api',
      reference: 'labels',
    },
    {
      id: 'securityLevel',
      labels: ['Default Security Level'],
      pages: ['user-new'],
      format: 'text',
      secret: false,
      plain: true,
      example: 'Read-only integration',
      reference: 'labels',
    },
    {
      id: 'apiKey',
      labels: ['API Key'],
      pages: ['user'],
      format: 'text',
      secret: false,
      example: 'ABCD1234EFGH5678IJKL9012MNOP3456',
      reference: 'key-shape',
    },
    {
      id: 'apiSecret',
      labels: ['API Secret Key'],
      pages: ['user'],
      format: 'text',
      secret: true,
      shownOnce: true,
      example: 'QRST1234EFGH5678IJKL9012MNOP3456',
      reference: 'key-shape',
    },
  ],

  settings: [
    {
      id: 'apiAccess',
      labels: ['Enable API Access'],
      pages: ['access-control'],
      values: [
        { id: 'on', labels: ['On', 'Yes'] },
        { id: 'off', labels: ['Off', 'No'] },
      ],
      reference: 'labels',
    },
  ],
  permissions: [
    right('sites', 'Security level: sites'),
    right('devices', 'Security level: devices'),
    right('alerts', 'Security level: alerts'),
    right('users', 'Security level: users'),
    right('components', 'Security level: components'),
  ],

  setup: [
    {
      id: 'open-access-control',
      title: 'Open Access Control',
      how: 'Go to Setup, Global Settings, and open Access Control.',
      page: 'access-control',
      targets: [
        { role: 'link', labels: ['Access Control'] },
        { role: 'link', labels: ['Global Settings'] },
        { role: 'button', labels: ['Setup'] },
      ],
      done: { reached: ['access-control'] },
      reference: 'labels',
    },
    {
      id: 'enable-api',
      title: 'Turn on API access',
      how: 'Turn on Enable API Access. It is off until somebody does. An IP restriction on the same page would refuse API clients, too.',
      page: 'access-control',
      targets: [{ setting: 'apiAccess' }],
      done: { settings: ['apiAccess'] },
      reference: 'labels',
    },
    {
      id: 'save-access',
      title: 'Save the setting',
      how: 'Press Save, and confirm when it asks.',
      page: 'access-control',
      targets: [{ role: 'button', labels: ['Save', 'Confirm'] }],
      cannotSee: 'The page looks alike before and after.',
      done: { manual: true },
      reference: 'labels',
    },
    {
      id: 'create-user',
      title: 'Start a user of its own',
      how: 'Go to Setup, Users, and press Create User.',
      why: 'Keys have the rights of the user they were generated for.',
      page: 'users',
      targets: [
        { role: 'button', labels: ['Create User', 'Create user'] },
        { role: 'link', labels: ['Users'] },
        { role: 'button', labels: ['Setup'] },
      ],
      done: { reached: ['user-new', 'user'] },
      reference: 'labels',
    },
    {
      id: 'user-name',
      title: 'Name the user',
      how: 'Type a Username that says what it is for.',
      page: 'user-new',
      targets: [{ field: 'username' }],
      done: { entered: 'username' },
      reference: 'labels',
    },
    {
      id: 'security-level',
      title: 'Choose its security level',
      how: 'Choose a security level that may view sites, devices and alerts and nothing more, and leave the Component Level at the lowest.',
      page: 'user-new',
      targets: [{ field: 'securityLevel' }],
      done: { entered: 'securityLevel' },
      reference: 'rights',
    },
    {
      id: 'open-user',
      title: 'Save the user and open it again',
      how: 'Press Save User, and open the new user from the list.',
      page: 'user',
      targets: [
        { role: 'link', labels: ['clientst0r-api'] },
        { role: 'button', labels: ['Save User'] },
      ],
      done: { reached: ['user'] },
      reference: 'labels',
    },
    {
      id: 'capture-keys',
      title: 'Generate the keys and capture them',
      how: 'Press Generate API Keys, then Capture, then Save User. The API Secret Key is shown once.',
      why: 'Generating again makes the old keys useless.',
      page: 'user',
      targets: [{ field: 'apiKey' }, { field: 'apiSecret' }, { role: 'button', labels: ['Generate API Keys'] }],
      done: { captured: ['apiKey', 'apiSecret'] },
      reference: 'labels',
    },
    {
      id: 'save-keys',
      title: 'Save the user with its keys',
      how: 'Press Save User: keys that were not saved are no keys.',
      page: 'user',
      targets: [{ role: 'button', labels: ['Save User'] }],
      cannotSee: 'The page looks alike before and after.',
      done: { manual: true },
      reference: 'labels',
    },
  ],

  auth: {
    strategy: 'token',
    tokenUrl: '{+apiUrl}/auth/oauth/token',
    encoding: 'form',
    body: {
      grant_type: ['password'],
      username: [{ field: 'apiKey' }],
      password: [{ field: 'apiSecret' }],
    },
    // The same for everybody: Datto documents this pair for its public client.
    with: { basic: { user: ['public-client'], password: ['public'] } },
    tokenAt: ['access_token'],
    sends: { headers: { authorization: ['Bearer ', { token: true }] } },
    reference: 'clients',
  },
  discovery: [
    {
      id: 'find-platform',
      title: 'Find the platform',
      url: '{+apiUrl}/api/v2/system/status',
      of: 'resource-server',
      says: {},
      reference: 'openapi',
    },
  ],
  identity: { title: 'Sign in', url: '{+apiUrl}/api/v2/account', nameKey: 'name', reference: 'openapi' },
  probes: [
    read('sites', 'sites', 'The security level may be kept to some sites, or there is none yet.'),
    read('devices', 'devices', 'No device is visible to this security level.'),
    read('alerts', 'alerts/open', 'No alert is open; that is no mistake.'),
    read('users', 'users', 'No user is visible to this security level.'),
    read('components', 'components', 'No component is visible at this component level.'),
  ],
  errors: [
    {
      at: 'token',
      code: 'invalid_grant',
      cause: 'wrong-secret',
      explain:
        'Datto says this of a wrong key, of key and secret in each other’s place, of keys that were generated anew, and of keys of another platform.',
      reference: 'refusals',
    },
    { at: 'token', status: 403, cause: 'ip-not-allowed', reference: 'blocked' },
    { at: 'token', status: 404, cause: 'wrong-host', reference: 'refusals' },
    {
      at: 'api',
      status: 401,
      cause: 'application-inactive',
      explain: 'The token is fresh, so it is Enable API Access, in Setup, Global Settings, Access Control: turn it on.',
      reference: 'refusals',
    },
    {
      at: 'api',
      status: 403,
      signedIn: true,
      cause: 'role-lacks-permission',
      explain: 'The rest answers, so it is no blocked address: it is the security level of the user.',
      reference: 'blocked',
    },
    {
      at: 'api',
      status: 403,
      cause: 'ip-not-allowed',
      explain:
        'Everything is refused: this address is not on the Restricted IP List, or was blocked for five minutes because somebody went on after 429. If it lasts, look at the security level.',
      reference: 'blocked',
    },
    { at: 'api', status: 404, cause: 'wrong-host', reference: 'refusals' },
  ],
  limits: [
    {
      text: '600 reads and 100 writes in 60 seconds for an account; whoever goes on after 429 is blocked for about five minutes',
      reference: 'blocked',
    },
  ],

  references: [
    {
      id: 'openapi',
      title: 'Datto RMM: description of its API, builds 201 and 235',
      url: 'https://pinotage-api.centrastage.net/api/swagger-ui/index.html',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'Read in public copies; documented, not seen live. The host of the platform moscato is by analogy.',
    },
    {
      id: 'clients',
      title: 'DattoRMM and DattoRMM.Core: how a token is asked for',
      url: 'https://github.com/aaronengels/DattoRMM',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'One older guide sends headers ApiKey and ApiSecretKey; no document of Datto knows them.',
    },
    {
      id: 'routes',
      title: 'Addresses of the console, seen in public clients',
      url: 'https://github.com/TheShadowTek/DattoRMM.Core',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'labels',
      title: 'Datto RMM help: activate the API, as guides of other products quote it',
      url: 'https://rmm.datto.com/help/en/Content/2SETUP/APIv2.htm',
      checked: '2026-11-22',
      confidence: 'likely',
      note: 'The toggle is confirmed; the labels around the user are likely, addresses in the new console unconfirmed.',
    },
    {
      id: 'key-shape',
      title: 'Nango: form of the keys',
      url: 'https://github.com/NangoHQ/nango',
      checked: '2026-11-22',
      confidence: 'likely',
    },
    {
      id: 'rights',
      title: 'Which right each list asks for; the API’s description does not name them',
      url: 'https://rmm.datto.com/help/en/',
      checked: '2026-11-22',
      confidence: 'likely',
    },
    {
      id: 'refusals',
      title: 'What public clients report of refusals at sign-in',
      url: 'https://github.com/aaronengels/DattoRMM',
      checked: '2026-11-22',
      confidence: 'likely',
    },
    {
      id: 'blocked',
      title: 'datto-rmm-api-client: 403 is a missing right or a blocked address',
      url: 'https://github.com/pncit/datto-rmm-api-client',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
  ],
});
