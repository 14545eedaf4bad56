import { defineVendor } from './define';

const list = (id: string, title: string, emptyMeans: string) => ({
  id,
  title,
  url: `{+baseUrl}/api/v2/${id}?per_page=1`,
  rows: id,
  permission: `view-${id}`,
  emptyMeans,
  reference: 'api',
});

const right = (id: string, label: string) => ({
  id: `view-${id}`,
  labels: [label],
  pages: [],
  probe: id,
  reference: 'api',
});

const RESTRICTED = 'The agent who owns the key may be kept to some workspaces or departments.';

export default defineVendor({
  id: 'freshservice',
  name: 'Freshservice',
  kind: 'itsm',
  aliases: ['Fresh Service', 'Freshworks Freshservice'],
  hosts: ['https://*.freshservice.com/*'],
  notConsoles: ['www.freshservice.com', 'api.freshservice.com', 'support.freshservice.com'],
  selfHosted: false,

  pages: [
    {
      id: 'workspace',
      title: 'Freshservice',
      url: ['*://*/a/*'],
      landmarks: [['Dashboard', 'My Dashboard', 'Tickets']],
      trail: [],
      examples: [{ url: 'https://acmehelp.freshservice.com/a/dashboard/default', landmarks: ['Dashboard', 'Tickets'] }],
      reference: 'routes',
    },
    {
      id: 'profile',
      title: 'Profile settings',
      // The page's own address is not documented: it is known by what stands on it.
      url: [],
      landmarks: [['Your API Key'], ['Reset API Key', 'Delegate Approvals']],
      trail: ['Profile settings'],
      examples: [
        {
          url: 'https://acmehelp.freshservice.com/profiles/edit',
          landmarks: ['Your API Key', 'Reset API Key', 'Delegate Approvals'],
        },
      ],
      reference: 'nango',
    },
  ],

  fields: [
    {
      id: 'domain',
      labels: ['Domain'],
      pages: [],
      address: [{ host: '*.freshservice.com', value: '*' }],
      format: 'short-name',
      secret: false,
      example: 'acmehelp',
      reference: 'api',
    },
    {
      id: 'baseUrl',
      labels: ['Base URL'],
      pages: [],
      address: [{ host: '*.freshservice.com', value: 'https://*.freshservice.com' }],
      format: 'url',
      secret: false,
      example: 'https://acmehelp.freshservice.com',
      reference: 'api',
    },
    {
      id: 'apiKey',
      labels: ['Your API Key', 'API Key'],
      pages: ['profile'],
      format: 'text',
      secret: true,
      example: 'aB3dE6gH9jK2mN5pQ8rS',
      reference: 'key-shape',
    },
  ],
  settings: [],
  permissions: [
    right('agents', 'View agents'),
    right('departments', 'View departments'),
    right('requesters', 'View requesters'),
    right('tickets', 'View tickets'),
  ],

  setup: [
    {
      id: 'open-profile',
      title: 'Open your profile settings',
      how: 'Press your picture at the top right and choose Profile settings. Sign in as the agent whose rights the connection should have.',
      why: 'The key has the rights of the agent it belongs to, and no narrower ones.',
      page: 'profile',
      targets: [
        { role: 'link', labels: ['Profile settings', 'Profile Settings', 'Personal Settings'] },
        { role: 'button', labels: ['Profile settings', 'Profile Settings'] },
      ],
      done: { reached: ['profile'] },
      reference: 'nango',
    },
    {
      id: 'capture-key',
      title: 'Capture the API key',
      how: 'Press Capture beside Your API Key. Do not press Reset API Key: it cuts off every tool that uses the old key.',
      why: 'If it says that the key is disabled, an account administrator turns it on: Admin, User Management, Agents, the agent, Permissions.',
      page: 'profile',
      targets: [{ field: 'apiKey' }],
      done: { captured: ['apiKey'] },
      reference: 'nango',
    },
  ],

  auth: {
    strategy: 'key',
    // The password is any text; the vendor's documents use the letter X.
    sends: { basic: { user: [{ field: 'apiKey' }], password: ['X'] } },
    reference: 'api',
  },
  discovery: [],
  probes: [
    list('agents', 'Read agents', RESTRICTED),
    list('departments', 'Read departments', 'MSP accounts call them Companies, and may have none yet.'),
    list('requesters', 'Read requesters', RESTRICTED),
    list('tickets', 'Read tickets', RESTRICTED),
  ],
  errors: [
    {
      at: 'api',
      status: 401,
      cause: 'wrong-secret',
      explain: 'It was reset or disabled, or stands in the password’s place.',
      reference: 'errors',
    },
    { at: 'api', status: 403, cause: 'role-lacks-permission', reference: 'errors-likely' },
    { at: 'api', status: 404, cause: 'wrong-host', reference: 'errors-likely' },
  ],
  limits: [
    { text: '100 to 500 requests a minute for the whole account, by plan; lists have lower limits', reference: 'api' },
  ],

  references: [
    {
      id: 'api',
      title: 'Freshservice: API documentation',
      url: 'https://api.freshservice.com/',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'Read in public copies; documented, not seen live.',
    },
    {
      id: 'nango',
      title: 'Nango: Freshservice provider guide, with pictures of the profile page',
      url: 'https://github.com/NangoHQ/nango',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'routes',
      title: 'Addresses of the agent workspace, seen in public repositories',
      url: 'https://api.freshservice.com/',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'key-shape',
      title: 'Length of a key; no form is published',
      url: 'https://api.freshservice.com/',
      checked: '2026-11-22',
      confidence: 'likely',
    },
    {
      id: 'errors',
      title: 'Datadog: webhooks to Freshservice, quotes the answer to a wrong key',
      url: 'https://docs.datadoghq.com/integrations/freshservice/',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'errors-likely',
      title: 'What public clients report of other refusals',
      url: 'https://api.freshservice.com/',
      checked: '2026-11-22',
      confidence: 'likely',
    },
  ],
});
