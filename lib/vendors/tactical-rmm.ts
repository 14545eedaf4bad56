import type { Permission } from '../model/vendor';
import { defineVendor } from './define';

// Long because it is data alone: all that is known of Tactical RMM, in one place.

/** A right of the role that the key's user has; nobody sees it on the page with the key. */
const right = (id: string, label: string, probe?: string): Permission => ({
  id,
  labels: [label],
  pages: [],
  ...(probe && { probe }),
  reference: 'run',
});

const read = (id: string, title: string, path: string, permission: string, emptyMeans: string) => ({
  id,
  title,
  // Every address ends in a slash: without it the server redirects or answers 404.
  url: `{+apiUrl}/${path}`,
  permission,
  emptyMeans,
  reference: 'run',
});

const KEPT = 'The role may be kept to some clients or sites, or there is nothing yet.';

export default defineVendor({
  id: 'tactical-rmm',
  name: 'Tactical RMM',
  kind: 'rmm',
  aliases: ['TacticalRMM', 'TRMM'],
  hosts: [],
  notConsoles: [],
  selfHosted: true,

  pages: [
    {
      id: 'dashboard',
      title: 'Tactical RMM',
      url: ['*://*/'],
      landmarks: [['Agents'], ['Settings'], ['Tools']],
      trail: [],
      path: '/',
      examples: [
        { url: 'https://rmm.example.org/', landmarks: ['File', 'View', 'Agents', 'Settings', 'Tools', 'Reporting'] },
      ],
      reference: 'source',
    },
    {
      id: 'api-keys',
      title: 'Global Settings, API Keys',
      // A dialog over the dashboard: the address stays what it was.
      url: ['*://*/'],
      landmarks: [['Key Store'], ['URL Actions'], ['API Keys'], ['Add key']],
      trail: ['Settings', 'Global Settings', 'API Keys'],
      examples: [
        {
          url: 'https://rmm.example.org/',
          landmarks: ['Agents', 'Settings', 'Tools', 'Key Store', 'URL Actions', 'API Keys', 'Add key'],
        },
      ],
      reference: 'run',
    },
    {
      id: 'api-key-new',
      title: 'Add API Key',
      url: ['*://*/'],
      landmarks: [['Add API Key'], ['Name'], ['User'], ['Cancel'], ['Submit']],
      trail: ['Settings', 'Global Settings', 'API Keys', 'Add key'],
      examples: [
        {
          url: 'https://rmm.example.org/',
          landmarks: [
            'Key Store',
            'URL Actions',
            'API Keys',
            'Add key',
            'Add API Key',
            'Name',
            'User',
            'Cancel',
            'Submit',
          ],
        },
      ],
      reference: 'run',
    },
    {
      id: 'api-key-edit',
      title: 'Edit API Key',
      url: ['*://*/'],
      landmarks: [['Key', 'API Key'], ['Name'], ['User'], ['Cancel'], ['Submit']],
      absent: ['Add API Key'],
      trail: ['Settings', 'Global Settings', 'API Keys', 'Edit'],
      examples: [
        {
          url: 'https://rmm.example.org/',
          landmarks: ['Key Store', 'URL Actions', 'API Keys', 'Add key', 'Key', 'Name', 'User', 'Cancel', 'Submit'],
        },
      ],
      reference: 'source',
    },
  ],

  fields: [
    {
      id: 'apiUrl',
      labels: ['API address', 'Base URL'],
      pages: [],
      // The installer's own names; whoever chose others types the address of the API.
      address: [{ host: 'rmm.*', value: 'https://api.*' }],
      format: 'url',
      secret: false,
      example: 'https://api.example.org',
      reference: 'hosts',
    },
    {
      id: 'keyName',
      labels: ['Name'],
      pages: ['api-key-new'],
      format: 'text',
      secret: false,
      plain: true,
      example: 'Client St0r',
      reference: 'run',
    },
    {
      id: 'keyUser',
      labels: ['User'],
      pages: ['api-key-new'],
      format: 'text',
      secret: false,
      plain: true,
      example: 'clientst0r-api',
      reference: 'run',
    },
    {
      id: 'apiKey',
      labels: ['Key', 'API Key'],
      pages: ['api-key-edit'],
      format: 'text',
      secret: true,
      example: 'A1B2C3D4E5F6G7H8J9K0L1M2N3P4Q5R6',
      reference: 'run',
    },
  ],
  settings: [],
  permissions: [
    right('list-agents', 'List Agents', 'agents'),
    right('list-clients', 'List Clients', 'clients'),
    right('list-sites', 'List Sites'),
    // Alerts are listed by PATCH: Patchbay reads by GET alone, so this right is not tested.
    right('list-alerts', 'List Alerts'),
    right('list-software', 'List Software', 'software'),
  ],

  setup: [
    {
      id: 'open-api-keys',
      title: 'Open the API keys',
      how: 'In the bar at the top choose Settings, Global Settings, and then the tab API Keys.',
      why: 'You need a role that may list and manage API keys. Nothing of it shows in the address.',
      page: 'api-keys',
      targets: [
        { role: 'tab', labels: ['API Keys'] },
        { role: 'link', labels: ['Global Settings'] },
        { role: 'button', labels: ['Settings'] },
      ],
      done: { reached: ['api-keys', 'api-key-new', 'api-key-edit'] },
      reference: 'run',
    },
    {
      id: 'add-key',
      title: 'Add a key',
      how: 'Press Add key.',
      page: 'api-keys',
      targets: [{ role: 'button', labels: ['Add key'] }],
      done: { reached: ['api-key-new'] },
      reference: 'run',
    },
    {
      id: 'key-name',
      title: 'Name the key',
      how: 'Type a name of at most 25 characters that no other key has.',
      page: 'api-key-new',
      targets: [{ field: 'keyName' }],
      done: { entered: 'keyName' },
      reference: 'run',
    },
    {
      id: 'key-user',
      title: 'Choose the user whose rights the key has',
      how: 'Choose a user of its own for the connection, with a role that may do no more than the guide names. A user without a role may do nothing.',
      why: 'A key has no permissions of its own: they are in Settings, Permissions Manager. It signs in without the second factor.',
      page: 'api-key-new',
      targets: [{ field: 'keyUser' }],
      done: { entered: 'keyUser' },
      reference: 'run',
    },
    {
      id: 'save-key',
      title: 'Save the key and open it again',
      how: 'Leave the expiration empty unless your policy asks for one, and press Submit. Then double-click the key’s row, or right-click it and choose Edit.',
      page: 'api-key-edit',
      targets: [
        { role: 'button', labels: ['Edit'] },
        { role: 'button', labels: ['Submit'] },
      ],
      done: { reached: ['api-key-edit'] },
      reference: 'source',
    },
    {
      id: 'capture-key',
      title: 'Capture the key',
      how: 'Press Capture beside Key, and Cancel to close. The key can be seen here at any time.',
      page: 'api-key-edit',
      targets: [{ field: 'apiKey' }],
      done: { captured: ['apiKey'] },
      reference: 'run',
    },
  ],

  auth: { strategy: 'key', sends: { headers: { 'x-api-key': [{ field: 'apiKey' }] } }, reference: 'run' },
  discovery: [
    {
      id: 'find-api',
      title: 'Find the API',
      url: '{+apiUrl}/',
      of: 'resource-server',
      says: {},
      reference: 'run',
    },
  ],
  identity: { title: 'Sign in', url: '{+apiUrl}/core/version/', reference: 'run' },
  probes: [
    read('agents', 'Read agents', 'agents/?detail=false', 'list-agents', KEPT),
    read('clients', 'Read clients', 'clients/', 'list-clients', KEPT),
    read('software', 'Read software', 'software/', 'list-software', 'No agent has told its software yet.'),
  ],
  errors: [
    {
      at: 'api',
      status: 401,
      contains: 'inactive or deleted',
      cause: 'application-inactive',
      explain: 'It is the user of the key: choose a live one.',
      reference: 'run',
    },
    { at: 'api', status: 401, contains: 'has expired', cause: 'secret-expired', reference: 'run' },
    {
      at: 'api',
      status: 401,
      cause: 'wrong-secret',
      explain: 'The key was deleted or is not whole.',
      reference: 'run',
    },
    {
      at: 'api',
      status: 403,
      cause: 'role-lacks-permission',
      explain:
        'The right belongs to the role of the key’s user, in the Permissions Manager; a user without a role has none.',
      reference: 'run',
    },
    { at: 'api', status: 404, cause: 'wrong-host', reference: 'run' },
  ],
  limits: [{ text: 'No limit for keys; only signing in by password is limited, to ten a minute', reference: 'run' }],

  references: [
    {
      id: 'run',
      title: 'Tactical RMM 1.5.1: its dialogs, seen running, and its API’s source',
      url: 'https://github.com/amidaware/tacticalrmm',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'One older guide says Settings, API Keys, New, with permissions chosen there and the key shown once; none of it is so.',
    },
    {
      id: 'source',
      title: 'Tactical RMM web 0.101.64: names in its bar and its dialogs, read in its source',
      url: 'https://github.com/amidaware/tacticalrmm-web',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'hosts',
      title: 'Tactical RMM documentation: the hosts rmm, api and mesh of a domain',
      url: 'https://docs.tacticalrmm.com/install_server/',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
  ],
});
