import type { Permission, Probe } from '../model/vendor';
import { defineVendor } from './define';

// Long because it is data alone: all that is known of Atera, in one place.

const NEW = ['api-token-new'];
const API = 'https://app.atera.com/api/v3';

const slug = (text: string) =>
  Array.from(text)
    .map((char, at) => (at > 0 && char !== char.toLowerCase() ? `-${char}` : char))
    .join('')
    .toLowerCase();

/** The three boxes of a domain; which words stand beside each is not documented, only that there are these three. */
const domain = (name: string): Permission[] =>
  ['Read', 'Write', 'Delete'].map((right) => ({
    id: `${slug(name)}-${right.toLowerCase()}`,
    labels: [`${name} - ${right}`, `${name}: ${right}`, `${name} ${right}`, `${right} ${name}`],
    pages: NEW,
    ...(right === 'Read' && { probe: slug(name) }),
    reference: 'tokens',
  }));

const read = (name: string, path: string, emptyMeans?: string): Probe => ({
  id: slug(name),
  title: `Read ${slug(name).replaceAll('-', ' ')}`,
  url: `${API}/${path}?page=1&itemsInPage=1`,
  rows: 'items',
  permission: `${slug(name)}-read`,
  ...(emptyMeans && { emptyMeans }),
  reference: 'openapi',
});

export default defineVendor({
  id: 'atera',
  name: 'Atera',
  kind: 'rmm',
  aliases: ['Atera RMM', 'Atera PSA'],
  hosts: ['https://app.atera.com/*'],
  notConsoles: [],
  selfHosted: false,

  pages: [
    {
      id: 'console',
      title: 'Atera',
      url: [],
      landmarks: [['Admin']],
      trail: ['Admin'],
      examples: [{ url: 'https://app.atera.com/new/devices', landmarks: ['Admin'] }],
      reference: 'routes',
    },
    {
      id: 'api-tokens',
      title: 'API',
      // The older console keeps the rest of the way in the hash: /Admin#/admin/api.
      url: ['*://*/new/admin/api', '*://*/Admin'],
      landmarks: [['Admin'], ['API']],
      trail: ['Admin', 'Data management', 'API'],
      path: '/new/admin/api',
      examples: [
        { url: 'https://app.atera.com/new/admin/api', landmarks: ['Admin', 'Data management', 'API'] },
        { url: 'https://app.atera.com/Admin#/admin/api', landmarks: ['Admin', 'API'] },
      ],
      reference: 'routes',
    },
    {
      id: 'api-token-new',
      title: 'New API token',
      // No address of its own is documented: it is known by the choice that only it offers.
      url: [],
      landmarks: [['Admin'], ['Full access'], ['Custom access']],
      trail: ['Admin', 'Data management', 'API', 'New token'],
      examples: [
        { url: 'https://app.atera.com/new/admin/api', landmarks: ['Admin', 'API', 'Full access', 'Custom access'] },
      ],
      reference: 'tokens',
    },
  ],

  fields: [
    {
      id: 'baseUrl',
      labels: ['Base URL'],
      pages: [],
      address: [{ host: 'app.atera.com', value: 'https://app.atera.com/api' }],
      format: 'url',
      secret: false,
      example: 'https://app.atera.com/api',
      reference: 'openapi',
    },
    {
      id: 'tokenName',
      labels: ['Name', 'Token name'],
      pages: NEW,
      format: 'text',
      secret: false,
      plain: true,
      example: 'DNSFilter billing',
      reference: 'labels',
    },
    {
      id: 'expires',
      labels: ['Expiration', 'Expiration date', 'Expires'],
      pages: NEW,
      format: 'text',
      secret: false,
      plain: true,
      example: '2027-10-31',
      reference: 'labels',
    },
    {
      id: 'apiToken',
      labels: ['API token', 'Token', 'API Key'],
      pages: NEW,
      format: 'jwt',
      secret: true,
      shownOnce: true,
      example: 'eyJhbGciOi.eyJpc3MiOi.c2lnbmF0dXJl',
      reference: 'jwt',
    },
  ],

  settings: [
    {
      id: 'access',
      labels: ['Permissions', 'Access'],
      pages: NEW,
      values: [
        { id: 'full', labels: ['Full access'] },
        { id: 'custom', labels: ['Custom access'] },
      ],
      reference: 'tokens',
    },
  ],

  permissions: [
    'Agents',
    'Alerts',
    'Billing',
    'Contacts',
    'Contracts',
    'Customers',
    'CustomValues',
    'Departments',
    'Devices',
    'KnowledgeBase',
    'Rates',
    'Tickets',
  ].flatMap(domain),

  setup: [
    {
      id: 'open-api',
      title: 'Open the API page',
      how: 'Go to Admin, then Data management, API. In the older console it is Admin, API.',
      why: 'A trial has no API.',
      page: 'api-tokens',
      targets: [
        { role: 'link', labels: ['API'] },
        { role: 'link', labels: ['Data management'] },
        { role: 'link', labels: ['Admin'] },
      ],
      done: { reached: ['api-tokens', 'api-token-new'] },
      reference: 'routes',
    },
    {
      id: 'new-token',
      title: 'Start a new token',
      how: 'Press the button for a new token. What it is called is not documented.',
      page: 'api-tokens',
      targets: [{ role: 'button', labels: ['New token', 'Create token', 'Add token', 'Generate token'] }],
      done: { reached: ['api-token-new'] },
      reference: 'labels',
    },
    {
      id: 'token-name',
      title: 'Name the token',
      how: 'Type a name that says what the token is for.',
      page: 'api-token-new',
      targets: [{ field: 'tokenName' }],
      done: { entered: 'tokenName' },
      reference: 'tokens',
    },
    {
      id: 'token-expires',
      title: 'Choose when the token expires',
      how: 'Choose a date at most one year ahead, and note it: the connection stops on that day.',
      page: 'api-token-new',
      targets: [{ field: 'expires' }],
      done: { entered: 'expires' },
      reference: 'tokens',
    },
    {
      id: 'token-access',
      title: 'Choose Custom access',
      how: 'Choose Custom access. Leave the addresses unrestricted unless you know all that the destination calls from.',
      page: 'api-token-new',
      targets: [{ setting: 'access' }],
      done: { settings: ['access'] },
      reference: 'tokens',
    },
    {
      id: 'tick-permissions',
      title: 'Tick exactly the needed permissions',
      how: 'Tick the boxes that are ringed, and no other.',
      page: 'api-token-new',
      targets: [{ permissions: 'needed' }],
      done: { permissions: 'needed' },
      reference: 'tokens',
    },
    {
      id: 'capture-token',
      title: 'Create the token and capture it',
      how: 'Press the button that creates the token, then Capture. Atera shows the token once.',
      why: 'A token that was not captured has to be made anew.',
      page: 'api-token-new',
      targets: [{ field: 'apiToken' }, { role: 'button', labels: ['Create', 'Generate', 'Save'] }],
      done: { captured: ['apiToken'] },
      reference: 'tokens',
    },
  ],

  auth: {
    strategy: 'key',
    sends: { headers: { authorization: ['Bearer ', { field: 'apiToken' }] } },
    reference: 'jwt',
  },
  discovery: [],
  identity: { title: 'Sign in', url: `${API}/account`, nameKey: 'CompanyName', reference: 'openapi' },
  probes: [
    read('Agents', 'agents'),
    read('Alerts', 'alerts', 'There is no alert; that is no mistake.'),
    read('Billing', 'billing/invoices', 'No invoice was made in Atera yet.'),
    read('Contacts', 'contacts'),
    read('Contracts', 'contracts', 'No customer has a contract yet: billing has nothing to add to.'),
    read('Customers', 'customers'),
    read('CustomValues', 'customvalues/customfields'),
    read('Departments', 'departments'),
    read('Devices', 'devices/httpdevices'),
    read('KnowledgeBase', 'knowledgebases'),
    read('Rates', 'rates/products', 'No product is set up in Atera yet.'),
    read('Tickets', 'tickets'),
  ],
  errors: [
    {
      at: 'api',
      status: 401,
      signedIn: true,
      cause: 'application-lacks-permission',
      explain: 'The token itself is good.',
      reference: 'refusals',
    },
    {
      at: 'api',
      status: 403,
      signedIn: true,
      cause: 'application-lacks-permission',
      explain: 'The token itself is good.',
      reference: 'refusals',
    },
    {
      at: 'api',
      status: 401,
      cause: 'wrong-secret',
      explain: 'Atera answers a wrong, an expired and an older 32-character key alike: without a word.',
      reference: 'empty-401',
    },
  ],
  limits: [{ text: 'Atera publishes no number; 700 requests a minute is told', reference: 'limit' }],

  references: [
    {
      id: 'openapi',
      title: 'Atera: description of its API (OpenAPI 3.0.4, June 2026)',
      url: 'https://app.atera.com/apidocs',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'Read in a public copy; documented, not seen live.',
    },
    {
      id: 'routes',
      title: 'Atera: where the API page is, as several public clients tell',
      url: 'https://support.atera.com/hc/en-us/articles/219083397',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'tokens',
      title: 'Atera: named tokens with expiration and custom access (August 2026)',
      url: 'https://support.atera.com/hc/en-us/articles/219083397',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'The choices are confirmed; the labels of boxes and buttons are not.',
    },
    {
      id: 'labels',
      title: 'Labels on the page for a new token; no public source shows them',
      url: 'https://support.atera.com/hc/en-us/articles/219083397',
      checked: '2026-11-22',
      confidence: 'unconfirmed',
    },
    {
      id: 'jwt',
      title: 'PSAtera 1.8.0: new tokens are JWTs and go as Bearer',
      url: 'https://github.com/davejlong/PSAtera',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'Older keys of 32 characters went in the header X-API-KEY, as one older guide still says; they stop in 2026, the exact day is not certain.',
    },
    {
      id: 'empty-401',
      title: 'API Evangelist: answers of Atera’s API, probed in August 2026',
      url: 'https://github.com/api-evangelist/atera',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'refusals',
      title: 'What public clients report of a domain that is not ticked; the body is not documented',
      url: 'https://github.com/WYRE-AI/atera-mcp',
      checked: '2026-11-22',
      confidence: 'likely',
      note: 'The token’s list of addresses can refuse alike.',
    },
    {
      id: 'limit',
      title: 'A limit that circulates; Atera publishes none',
      url: 'https://github.com/WYRE-AI/atera-mcp',
      checked: '2026-11-22',
      confidence: 'unconfirmed',
    },
  ],
});
