import type { Step } from '../model/step';
import type { Page, Permission, Setting } from '../model/vendor';
import { defineVendor } from './define';
import * as say from './languages/connectwise-psa';

// Long because it is data alone: all that is known of ConnectWise PSA, in one place.
// Labels and their translations stand in languages/connectwise-psa.ts.

const ROLE = ['security-role'];
const API = '{+apiBase}/{+codebase}/apis/3.0';

/** The levels of a function that guides ask for, and what the head of their column says. */
const HEADS = { add: say.ADD_LEVEL, edit: say.EDIT_LEVEL, inquire: say.INQUIRE_LEVEL } as const;
type Head = keyof typeof HEADS;
const VERBS: Record<Head, string> = { add: 'Add', edit: 'Edit', inquire: 'Inquire' };

type Levels = Partial<Record<keyof typeof say.ROWS, readonly Head[]>>;
const ALL: readonly Head[] = ['add', 'edit', 'inquire'];

const BILLING: Levels = {
  'company-maintenance': ['inquire'],
  'agreement-sales': ['inquire'],
  agreements: ALL,
  'product-catalog': ['inquire'],
  products: ['inquire'],
  'close-service-tickets': ALL,
  'merge-tickets': ALL,
  'service-tickets': ALL,
  'table-setup': ['add', 'inquire'],
};
const READING: Levels = { 'company-maintenance': ['inquire'], contacts: ['inquire'], 'service-tickets': ['inquire'] };

const cellsOf = (levels: Levels) =>
  (Object.keys(levels) as (keyof typeof say.ROWS)[]).flatMap((row) => {
    const { module, names } = say.ROWS[row];
    return (levels[row] ?? []).map((head) => ({ id: `${row}-${head}`, module, names, head }));
  });
const CELLS = cellsOf({ ...BILLING, ...READING, 'service-tickets': ALL });

const settings = CELLS.map(({ id, names, head }): Setting => ({
  id,
  labels: [...names],
  column: HEADS[head],
  pages: ROLE,
  values: [
    { id: 'none', labels: say.NONE, unset: true },
    { id: 'my', labels: say.MY },
    { id: 'all', labels: say.ALL_RECORDS },
  ],
  reference: 'levels',
}));

const permissions = CELLS.map(({ id, module, names, head }): Permission => ({
  id,
  labels: [`${module} > ${names[0]}: ${VERBS[head]}`],
  pages: [],
  setting: id,
  reference: 'levels',
}));

const page = (id: string, title: string, landmarks: string[][], trail: string[], more: Partial<Page> = {}): Page => ({
  id,
  title,
  // The address is one opaque token whatever is on screen, so only the words on the page tell.
  url: [],
  landmarks,
  trail,
  examples: [
    {
      url: 'https://na.myconnectwise.net/v4_6_release/ConnectWise.aspx?locale=en_US',
      landmarks: landmarks.map(([text = '']) => text),
    },
  ],
  reference: 'labels',
  ...more,
});

const list = (id: string, title: string, path: string, permission: string, emptyMeans: string) => ({
  id,
  title,
  url: `${API}/${path}?pageSize=1&page=1&fields=id`,
  permission,
  emptyMeans,
  reference: 'paths',
});
const RESTRICTED = 'The level may be My, or the member’s location or boards may leave out what there is.';

/** The whole set-up; only the levels of the role differ between uses. */
const steps = (levels: Levels): Step[] => [
  {
    id: 'open-security-roles',
    title: 'Open Security Roles',
    how: 'Go to System, then Security Roles.',
    page: 'security-roles',
    targets: [
      { role: 'link', labels: say.SECURITY_ROLES },
      { role: 'link', labels: say.SYSTEM },
    ],
    done: { reached: ['security-roles', 'security-role-new', 'security-role'] },
    reference: 'labels',
  },
  {
    id: 'name-role',
    title: 'Make a role for this integration alone',
    how: 'Press New Item (the plus sign) and type a Role ID that says what it is for.',
    page: 'security-role-new',
    targets: [{ field: 'roleId' }, { role: 'button', labels: say.NEW_ITEM }],
    done: { entered: 'roleId' },
    reference: 'labels',
  },
  {
    id: 'open-levels',
    title: 'Save the role: its levels open',
    how: 'Press Save. The list of modules opens.',
    page: 'security-role',
    targets: [{ role: 'button', labels: say.SAVE }],
    done: { reached: ['security-role'] },
    reference: 'labels',
  },
  {
    id: 'set-levels',
    title: 'Set these levels to All, and no other',
    how: `Open each module and choose All for: ${(Object.keys(levels) as (keyof typeof say.ROWS)[])
      .map(
        (row) =>
          `${say.ROWS[row].module} > ${say.ROWS[row].names[0]} (${(levels[row] ?? []).map((head) => VERBS[head]).join(', ')})`,
      )
      .join('; ')}.`,
    why: 'Inquire must be All: with My the lists come back empty, and nothing says why.',
    page: 'security-role',
    targets: cellsOf(levels).map(({ id }) => ({ setting: id })),
    done: { settings: cellsOf(levels).map(({ id }) => id) },
    reference: 'levels',
  },
  ...(levels['table-setup']
    ? [
        {
          id: 'allow-customized',
          title: 'Allow agreement types and set-up tables',
          how: 'Press customize beside Agreements and move every agreement type to the side that is allowed. Press customize beside Table Setup and allow “Company / Company Status”, “Company / Company Type”, “Invoicing / Billing Cycle” and “Service / Service Board”.',
          page: 'security-role',
          targets: [{ role: 'link' as const, labels: ['customize'] }],
          cannotSee: 'Patchbay does not read these two lists: the words on them are not documented.',
          done: { manual: true as const },
          reference: 'billing-grants',
        },
      ]
    : []),
  {
    id: 'open-api-members',
    title: 'Save the role, then open API Members',
    how: 'Press Save. Then go to System, Members, and the tab API Members.',
    page: 'api-members',
    targets: [
      { role: 'tab', labels: say.API_MEMBERS },
      { role: 'link', labels: say.MEMBERS },
      { role: 'link', labels: say.SYSTEM },
      { role: 'button', labels: say.SAVE },
    ],
    done: { reached: ['api-members', 'api-member'] },
    reference: 'labels',
  },
  {
    id: 'name-member',
    title: 'Make an API member',
    how: 'Press New Item and type a Member ID (at most 15 characters).',
    why: 'Keys of a person stop when that person leaves.',
    page: 'api-member',
    targets: [{ field: 'memberId' }, { role: 'button', labels: say.NEW_ITEM }],
    done: { entered: 'memberId' },
    reference: 'member',
  },
  {
    id: 'member-name',
    title: 'Give it a name',
    how: 'Type a Member Name (at most 30 characters).',
    page: 'api-member',
    targets: [{ field: 'memberName' }],
    done: { entered: 'memberName' },
    reference: 'member',
  },
  {
    id: 'member-role',
    title: 'Choose the role',
    how: 'Choose the Role ID that you have just made.',
    page: 'api-member',
    targets: [{ field: 'memberRole' }],
    done: { entered: 'memberRole' },
    reference: 'member',
  },
  {
    id: 'member-place',
    title: 'Fill in where it belongs',
    how: 'Fill in Level, Name, Location, Business Unit and Default Territory: none may stay empty. Choose the highest Level, such as Corporate.',
    why: 'A lower level or another location hides companies from the integration.',
    page: 'api-member',
    targets: [{ field: 'defaultTerritory' }],
    done: { entered: 'defaultTerritory' },
    reference: 'member',
  },
  {
    id: 'open-api-keys',
    title: 'Save the member, then open API Keys',
    how: 'Press Save, then the tab API Keys.',
    page: 'api-keys',
    targets: [
      { role: 'tab', labels: say.API_KEYS },
      { role: 'button', labels: say.SAVE },
    ],
    done: { reached: ['api-keys', 'api-key'] },
    reference: 'keys',
  },
  {
    id: 'describe-key',
    title: 'Start a new key',
    how: 'Press New Item and type a Description.',
    page: 'api-key',
    targets: [{ field: 'keyDescription' }, { role: 'button', labels: say.NEW_ITEM }],
    done: { entered: 'keyDescription' },
    reference: 'keys',
  },
  {
    id: 'capture-keys',
    title: 'Save the key and capture both parts',
    how: 'Press Save, then Capture. ConnectWise shows the private key once.',
    why: 'Whoever leaves the page without it has to make a new pair.',
    page: 'api-key',
    targets: [{ field: 'privateKey' }, { field: 'publicKey' }, { role: 'button', labels: say.SAVE }],
    done: { captured: ['publicKey', 'privateKey'] },
    reference: 'keys',
  },
  {
    id: 'company-id',
    title: 'Enter the Company ID',
    how: 'Type it in the workbench exactly as in the Company box of the ConnectWise sign-in page. It is short, and not the company’s full name.',
    done: { captured: ['companyId'] },
    reference: 'keys',
  },
  {
    id: 'client-id',
    title: 'Enter a clientId for the test',
    how: 'Type your own clientId in the workbench. You find it, or make one, at developer.connectwise.com/ClientID.',
    why: 'ConnectWise wants one with every request and has it name who wrote the caller. Ready-made integrations bring their own: give yours to none of them.',
    done: { captured: ['clientId'] },
    reference: 'client-id',
  },
];

export default defineVendor({
  id: 'connectwise-psa',
  name: 'ConnectWise PSA',
  kind: 'psa',
  aliases: ['ConnectWise Manage', 'ConnectWise', 'CW Manage'],
  hosts: ['https://*.myconnectwise.net/*', 'https://staging.connectwisedev.com/*'],
  notConsoles: ['na', 'eu', 'au', 'aus', 'za'].map((region) => `api-${region}.myconnectwise.net`),
  selfHosted: true,

  pages: [
    page('home', 'ConnectWise PSA', [['Time & Expense']], ['System']),
    page('security-roles', 'Security Roles', [say.SECURITY_ROLES, say.NEW_ITEM], ['System', 'Security Roles'], {
      absent: [...say.API_MEMBERS, ...say.API_KEYS, ...say.ROLE_ID, ...say.INQUIRE_LEVEL],
    }),
    page(
      'security-role-new',
      'New security role',
      [say.SECURITY_ROLES, say.ROLE_ID, say.SAVE],
      ['System', 'Security Roles', 'New Item'],
      { absent: [...say.MEMBER_ID, ...say.API_MEMBERS, ...say.INQUIRE_LEVEL] },
    ),
    page(
      'security-role',
      'Security Modules For Role',
      [say.ADD_LEVEL, say.EDIT_LEVEL, say.DELETE_LEVEL, say.INQUIRE_LEVEL],
      ['System', 'Security Roles'],
    ),
    page(
      'api-members',
      'API Members',
      [say.MEMBERS, say.API_MEMBERS, say.NEW_ITEM],
      ['System', 'Members', 'API Members'],
      {
        absent: [...say.MEMBER_ID, ...say.API_LOGS],
      },
    ),
    page(
      'api-member',
      'API member',
      [say.MEMBER_ID, say.MEMBER_NAME, say.ROLE_ID, say.DEFAULT_TERRITORY],
      ['System', 'Members', 'API Members', 'New Item'],
      { reference: 'member' },
    ),
    page(
      'api-keys',
      'API Keys of the member',
      [say.API_KEYS, say.API_LOGS, say.NEW_ITEM],
      ['System', 'Members', 'API Members'],
      {
        absent: [...say.MEMBER_NAME, ...say.PRIVATE_KEY],
        reference: 'keys',
      },
    ),
    page(
      'api-key',
      'API key',
      [say.PUBLIC_KEY, say.PRIVATE_KEY, say.DESCRIPTION, say.SAVE],
      ['System', 'Members', 'API Members'],
      {
        reference: 'keys',
      },
    ),
  ],

  fields: [
    {
      id: 'siteUrl',
      labels: ['Site URL'],
      pages: [],
      address: [{ host: '*', value: 'https://*' }],
      format: 'url',
      secret: false,
      example: 'https://na.myconnectwise.net',
      reference: 'hosts',
    },
    {
      id: 'apiBase',
      labels: ['API address'],
      pages: [],
      address: [
        { host: '*.myconnectwise.net', value: 'https://api-*.myconnectwise.net' },
        { host: 'staging.connectwisedev.com', value: 'https://api-staging.connectwisedev.com' },
        // On a server of one's own the API is at the console's address.
        { host: '*', value: 'https://*' },
      ],
      format: 'url',
      secret: false,
      example: 'https://api-na.myconnectwise.net',
      reference: 'hosts',
    },
    {
      id: 'companyId',
      labels: ['Company ID', 'Company'],
      pages: [],
      format: 'short-name',
      secret: false,
      example: 'acmeit',
      reference: 'keys',
    },
    {
      id: 'clientId',
      labels: ['clientId', 'Client ID'],
      pages: [],
      format: 'guid',
      secret: true,
      example: '3f0c9b52-7d41-4e8a-9a66-0d2c5b7e1f84',
      reference: 'client-id',
    },
    ...(
      [
        ['roleId', say.ROLE_ID, 'security-role-new', 'Patchbay'],
        ['memberId', say.MEMBER_ID, 'api-member', 'patchbay'],
        ['memberName', say.MEMBER_NAME, 'api-member', 'Patchbay integration'],
        ['memberRole', say.ROLE_ID, 'api-member', 'Patchbay'],
        ['defaultTerritory', say.DEFAULT_TERRITORY, 'api-member', 'Corporate'],
        ['keyDescription', say.DESCRIPTION, 'api-key', 'Patchbay'],
      ] as const
    ).map(([id, labels, on, example]) => ({
      id,
      labels: [...labels],
      pages: [on],
      format: 'text' as const,
      secret: false,
      plain: true,
      example,
      reference: 'member',
    })),
    {
      id: 'publicKey',
      labels: say.PUBLIC_KEY,
      pages: ['api-key'],
      format: 'text',
      secret: false,
      shownOnce: true,
      example: 'Ab3dEf5hJk7mNp9q',
      reference: 'keys',
    },
    {
      id: 'privateKey',
      labels: say.PRIVATE_KEY,
      pages: ['api-key'],
      format: 'text',
      secret: true,
      shownOnce: true,
      example: 'Zy9xWv7uTs5rQp3n',
      reference: 'keys',
    },
  ],
  settings,
  permissions,
  setup: steps(BILLING),
  setups: { reading: steps(READING) },

  auth: {
    strategy: 'key',
    sends: {
      basic: { user: [{ field: 'companyId' }, '+', { field: 'publicKey' }], password: [{ field: 'privateKey' }] },
      headers: { clientId: [{ field: 'clientId' }] },
    },
    reference: 'guide',
  },
  discovery: [
    {
      id: 'find-company',
      title: 'Find the company on this server',
      url: '{+siteUrl}/login/companyinfo/{companyId}',
      of: 'resource-server',
      says: {},
      gives: { Codebase: 'codebase' },
      reference: 'guide',
    },
  ],
  // Names nobody: what it tells is the version. It needs no level of the role.
  identity: { title: 'Sign in', url: `${API}/system/info`, reference: 'paths' },
  probes: [
    {
      id: 'levels',
      title: 'Read the levels of the role',
      url: `${API}/system/mySecurity?pageSize=1000&page=1`,
      proves: CELLS.map(({ id, names, head }) => ({
        permission: id,
        row: { moduleFunctionDescription: names[0] },
        at: [`${head}Level`],
        enough: ['All'],
      })),
      reference: 'my-security',
    },
    list('companies', 'Read companies', 'company/companies', 'company-maintenance-inquire', RESTRICTED),
    list('contacts', 'Read contacts', 'company/contacts', 'contacts-inquire', RESTRICTED),
    list(
      'agreements',
      'Read agreements',
      'finance/agreements',
      'agreements-inquire',
      'The types of agreement may be missing from the allowed side of customize.',
    ),
    list('catalog', 'Read the product catalog', 'procurement/catalog', 'product-catalog-inquire', RESTRICTED),
    list('products', 'Read products', 'procurement/products', 'products-inquire', RESTRICTED),
    list('tickets', 'Read service tickets', 'service/tickets', 'service-tickets-inquire', RESTRICTED),
    list(
      'boards',
      'Read service boards',
      'service/boards',
      'table-setup-inquire',
      '“Service / Service Board” may be missing from the allowed side of customize.',
    ),
  ],
  errors: [
    {
      at: 'discovery',
      is: 'null',
      cause: 'wrong-company',
      explain: 'The Company ID is unknown here: it is misspelt, or it belongs to another region.',
      reference: 'company-null',
    },
    { at: 'discovery', status: 404, cause: 'wrong-company', reference: 'company-null' },
    {
      at: 'api',
      contains: 'cannot route',
      cause: 'wrong-company',
      explain: 'It found no company for this Company ID at this address.',
      reference: 'cannot-route',
    },
    { at: 'api', contains: 'ssl is required', cause: 'api-host-prefix-missing', reference: 'guide' },
    { at: 'api', status: 400, contains: 'clientid', cause: 'vendor-client-id-missing', reference: 'client-id-refused' },
    {
      at: 'api',
      contains: 'usernotauthenticated',
      cause: 'wrong-secret',
      explain: 'Or the member is inactive or has no role.',
      reference: 'refused',
    },
    {
      at: 'api',
      status: 401,
      cause: 'wrong-secret',
      explain:
        'ConnectWise answers alike when the keys are swapped or deleted, the member is inactive, or the clientId is wrong.',
      reference: 'refused',
    },
    {
      at: 'api',
      status: 403,
      cause: 'role-lacks-permission',
      explain: 'The level is None or My, or customize leaves it out.',
      reference: 'guide',
    },
  ],
  limits: [
    {
      text: 'No fixed number; above 1,000 requests a minute ConnectWise throttles and says when to go on',
      reference: 'guide',
    },
  ],

  translations: { languages: ['de', 'fr', 'es', 'nl'], reference: 'own-translations' },

  references: [
    {
      id: 'own-translations',
      title: 'Our translation of the English labels; the vendor’s own wording in these languages was not seen',
      url: 'https://support.meetgradient.com/cwmanage-integration',
      checked: '2026-11-22',
      confidence: 'unconfirmed',
    },
    {
      id: 'guide',
      title: 'ConnectWise developer guide (April 2025)',
      url: 'https://developer.connectwise.com/',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'Read in a public copy; documented, not seen live.',
    },
    {
      id: 'hosts',
      title: 'ConnectWise developer guide and public clients: consoles and their api- hosts',
      url: 'https://developer.connectwise.com/',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'au and aus are two hosts: the open console tells which. Cloud APIs refuse the console’s host.',
    },
    {
      id: 'labels',
      title: 'Set-up guides of several integrations: pages and labels',
      url: 'https://support.meetgradient.com/cwmanage-integration',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'The labels are confirmed; how the pages are built is not, and their addresses tell nothing.',
    },
    {
      id: 'levels',
      title: 'Security roles: modules, functions and the levels None, My, All',
      url: 'https://support.meetgradient.com/cwmanage-integration',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'billing-grants',
      title: 'Gradient MSP: levels and customize lists for billing',
      url: 'https://support.meetgradient.com/cwmanage-integration',
      checked: '2026-11-22',
      confidence: 'likely',
      note: 'Confirmed for Gradient, likely for DNSFilter, which follows its guides.',
    },
    {
      id: 'member',
      title: 'Rewst: ConnectWise PSA integration, the API member',
      url: 'https://docs.rewst.help/documentation/integrations/integration-guides',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'keys',
      title: 'Set-up guides of several integrations: API keys and Company ID',
      url: 'https://docs.rewst.help/documentation/integrations/integration-guides',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'That the private key is shown once is confirmed; the length of 16 is likely.',
    },
    {
      id: 'client-id',
      title: 'ConnectWise developer guide: the clientId and who may have it',
      url: 'https://developer.connectwise.com/ClientID',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'client-id-refused',
      title: 'What is answered to a clientId that is not registered',
      url: 'https://developer.connectwise.com/ClientID',
      checked: '2026-11-22',
      confidence: 'unconfirmed',
    },
    {
      id: 'paths',
      title: 'pyconnectwise: addresses of the API',
      url: 'https://github.com/HealthITAU/pyconnectwise',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'Which level the catalog, products and boards ask for is likely.',
    },
    {
      id: 'my-security',
      title: 'pyconnectwise: the levels of one’s own role',
      url: 'https://github.com/HealthITAU/pyconnectwise',
      checked: '2026-11-22',
      confidence: 'unconfirmed',
      note: 'The form is confirmed; which names the rows have, and whether a small role may ask, is not. The reads are asked as well.',
    },
    {
      id: 'company-null',
      title: 'django-connectwise: companyinfo of a company that is unknown',
      url: 'https://github.com/KerkhoffTechnologies/django-connectwise',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'cannot-route',
      title: 'Public clients: the gateway that cannot route',
      url: 'https://github.com/christaylorcodes/ConnectWiseManageAPI',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'refused',
      title: 'ConnectWiseManageAPI: what a refused sign-in looks like',
      url: 'https://github.com/christaylorcodes/ConnectWiseManageAPI/issues/18',
      checked: '2026-11-22',
      confidence: 'likely',
      note: 'The status is confirmed; which mistake gives which text is not.',
    },
  ],
});
