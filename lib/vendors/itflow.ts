import type { Probe } from '../model/vendor';
import { defineVendor } from './define';

const KEY_PAGE = ['api-keys'];

/** ITFlow guards its lists by modules of the user's role; the id of a permission is that module and level. */
const read = (id: string, title: string, permission: string): Probe => ({
  id,
  title,
  url: `{+baseUrl}/api/v1/${id}/read.php?limit=1&offset=0`,
  rows: 'data',
  permission,
  emptyMeans: 'The user may be kept to some clients, or there is nothing yet.',
  reference: 'run',
});

export default defineVendor({
  id: 'itflow',
  name: 'ITFlow',
  kind: 'psa',
  aliases: ['IT Flow'],
  hosts: [],
  notConsoles: [],
  selfHosted: true,

  pages: [
    {
      id: 'api-keys',
      title: 'API Keys',
      url: ['*://*/admin/api_keys.php', '*://*/*/admin/api_keys.php', '*://*/admin_api.php', '*://*/settings_api.php'],
      landmarks: [['API Keys'], ['New API Key', 'Create API Key', 'Create']],
      trail: ['Administration', 'API Keys'],
      path: '/admin/api_keys.php',
      examples: [
        { url: 'https://itflow.example.org/admin/api_keys.php', landmarks: ['API Keys', 'New API Key'] },
        { url: 'https://example.org/itflow/admin/api_keys.php', landmarks: ['API Keys', 'New API Key'] },
      ],
      reference: 'run',
    },
  ],

  fields: [
    {
      id: 'baseUrl',
      labels: ['Base URL'],
      pages: [],
      address: [{ host: '*', value: 'https://*' }],
      format: 'url',
      secret: false,
      example: 'https://itflow.example.org',
      reference: 'run',
    },
    {
      id: 'keyName',
      labels: ['Name', 'Key Name'],
      pages: KEY_PAGE,
      format: 'text',
      secret: false,
      plain: true,
      example: 'Client St0r',
      reference: 'run',
    },
    {
      id: 'expires',
      labels: ['Expiration Date'],
      pages: KEY_PAGE,
      format: 'text',
      secret: false,
      plain: true,
      example: '2027-10-31',
      reference: 'run',
    },
    {
      id: 'runAsUser',
      labels: ['Run as User', 'Client Access'],
      pages: KEY_PAGE,
      format: 'text',
      secret: false,
      plain: true,
      example: 'Client St0r service',
      reference: 'run',
    },
    {
      id: 'apiKey',
      labels: ['API Key'],
      pages: KEY_PAGE,
      format: 'text',
      secret: true,
      shownOnce: true,
      example: 'aZ3kQ9mN5pQ8rS1tU4vW7xY0zA3bC6dE',
      reference: 'run',
    },
  ],
  settings: [],
  permissions: [
    { id: 'client-read', labels: ['Role: Client, read'], pages: [], probe: 'clients', reference: 'run' },
    { id: 'support-read', labels: ['Role: Support, read'], pages: [], probe: 'tickets', reference: 'run' },
  ],

  setup: [
    {
      id: 'open-api-keys',
      title: 'Open API Keys',
      how: 'Open the Administration area and choose API Keys under Access.',
      page: 'api-keys',
      targets: [
        { role: 'link', labels: ['API Keys'] },
        { role: 'link', labels: ['Administration', 'Admin'] },
      ],
      done: { reached: ['api-keys'] },
      reference: 'run',
    },
    {
      id: 'key-name',
      title: 'Start a new key and name it',
      how: 'Press New API Key and type a name that says what it is for.',
      page: 'api-keys',
      targets: [{ field: 'keyName' }, { role: 'button', labels: ['New API Key', 'Create API Key'] }],
      done: { entered: 'keyName' },
      reference: 'run',
    },
    {
      id: 'key-expires',
      title: 'Choose when the key expires',
      how: 'Choose a date after today: a key whose date is today is refused already.',
      page: 'api-keys',
      targets: [{ field: 'expires' }],
      done: { entered: 'expires' },
      reference: 'run',
    },
    {
      id: 'run-as-user',
      title: 'Choose the user whose rights the key has',
      how: 'Choose a user of its own for the connection, with a role that may read clients and support.',
      why: 'The key has the rights of that user, and stops when the user is archived.',
      page: 'api-keys',
      targets: [{ field: 'runAsUser' }],
      done: { entered: 'runAsUser' },
      reference: 'run',
    },
    {
      id: 'capture-key',
      title: 'Capture the API key',
      how: 'On the Keys tab of the dialog, press Capture before you press Create. The key is shown only there.',
      why: 'Since 26.08 an upgrade deletes every old key: then a new one is needed.',
      page: 'api-keys',
      targets: [{ field: 'apiKey' }, { role: 'tab', labels: ['Keys'] }],
      done: { captured: ['apiKey'] },
      reference: 'run',
    },
    {
      id: 'create-key',
      title: 'Create the key',
      how: 'Tick that you have made a copy, and press Create. The list then shows the new key.',
      page: 'api-keys',
      targets: [{ role: 'button', labels: ['Create'] }],
      cannotSee:
        'The list shows every key by its last four characters only, so a browser cannot tell which one is yours.',
      done: { manual: true },
      reference: 'run',
    },
  ],

  auth: {
    strategy: 'key',
    // It reads the key from the query alone (a header is ignored): so it never goes into a log or a report of ours.
    sends: { query: { api_key: [{ field: 'apiKey' }] } },
    reference: 'run',
  },
  discovery: [],
  probes: [read('clients', 'Read clients', 'client-read'), read('tickets', 'Read tickets', 'support-read')],
  errors: [
    {
      at: 'api',
      status: 401,
      contains: 'invalid or has expired',
      cause: 'wrong-secret',
      explain: 'It is wrong, expired or deleted; the upgrade to 26.08 deleted every older key.',
      reference: 'run',
    },
    { at: 'api', status: 401, cause: 'wrong-secret', explain: 'No key arrived.', reference: 'run' },
    {
      at: 'api',
      status: 403,
      contains: 'inactive, archived',
      cause: 'application-inactive',
      explain: 'Choose a live user for the key.',
      reference: 'run',
    },
    {
      at: 'api',
      status: 403,
      contains: 'not tied to a user',
      cause: 'secret-expired',
      explain: 'It is from before version 26.08.',
      reference: 'run',
    },
    { at: 'api', status: 403, cause: 'role-lacks-permission', reference: 'run' },
    { at: 'api', status: 404, cause: 'wrong-host', reference: 'run' },
    { at: 'api', status: 200, contains: 'no resource', cause: 'zero-rows', reference: 'run' },
    {
      at: 'api',
      status: 200,
      contains: 'potential security violation',
      cause: 'ip-not-allowed',
      explain:
        'ITFlow could not read the caller’s address: its setting for the proxy’s header does not fit the proxy. The key is not the reason.',
      reference: 'run',
    },
  ],
  limits: [{ text: 'No limit of its own', reference: 'run' }],

  references: [
    {
      id: 'run',
      title: 'ITFlow 26.08.2: pages, keys and answers, seen running',
      url: 'https://github.com/itflow-org/itflow',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
  ],
});
