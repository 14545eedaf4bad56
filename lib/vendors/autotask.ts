import type { Step } from '../model/step';
import type { Permission, Probe } from '../model/vendor';
import { defineVendor } from './define';

// Long because it is data alone: all that is known of Autotask PSA, in one place.

const USER = ['api-user'];
const V1 = '{+zone}/v1.0';
const TO_RESOURCES = ['Admin', 'Account Settings & Users', 'Resources/Users (HR)'];

/** Entities of the API and what a level may allow on them. */
const RIGHTS = {
  Companies: ['Query'],
  Contacts: ['Query'],
  Contracts: ['Query', 'Create', 'Update'],
  Products: ['Query'],
  Tickets: ['Query', 'Create', 'Update'],
} as const;
const idOf = (entity: string, right: string) => `${entity}-${right}`.toLowerCase();
const entities = Object.entries(RIGHTS);

const permissions = entities.flatMap(([entity, rights]) =>
  rights.map((right): Permission => ({
    id: idOf(entity, right),
    labels: [`${entity}: ${right}`],
    pages: [],
    reference: 'entity-information',
  })),
);

/** What the user may do with an entity, told without reading or writing any of it. */
const informations = entities.map(([entity, rights]): Probe => ({
  id: `rights-${entity.toLowerCase()}`,
  title: `Ask for the rights on ${entity.toLowerCase()}`,
  url: `${V1}/${entity}/entityInformation`,
  proves: rights.map((right) => ({
    permission: idOf(entity, right),
    at: ['info', `userAccessFor${right}`],
    enough: ['All'],
  })),
  reference: 'entity-information',
}));

/** `{"MaxRecords":1,"filter":[{"op":"gte","field":"id","value":0}]}`: a query without a filter is refused. */
const ONE_ROW = encodeURIComponent('{"MaxRecords":1,"filter":[{"op":"gte","field":"id","value":0}]}');

const LEVEL = {
  billing:
    'In the copy give: Contracts, full; CRM, Customer & Cancellation, All; Inventory, Products, View All; Other, “Can view internal cost data”; Service Desk, Tickets, View, Add and Edit. Save it.',
  reading:
    'In the copy keep under WEB SERVICES API only View (Query) on CRM accounts and contacts and on Service Desk tickets. Save it.',
};

const tracking = {
  billing: [
    {
      id: 'tracking-kind',
      title: 'Choose Integration Vendor',
      how: 'Under API Tracking Identifier choose Integration Vendor.',
      why: 'The destination has an identifier of its own; with a custom one its requests are refused.',
      page: 'api-user',
      targets: [{ setting: 'trackingKind' }],
      done: { settings: ['trackingKind'] },
      reference: 'labels',
    },
    {
      id: 'integration-vendor',
      title: 'Choose the vendor of the integration',
      how: 'Choose the vendor that the destination names. The key then works with that vendor alone.',
      page: 'api-user',
      targets: [{ field: 'integrationVendor' }],
      done: { entered: 'integrationVendor' },
      reference: 'labels',
    },
  ],
  reading: [
    {
      id: 'tracking-kind',
      title: 'Choose Custom (Internal Integration)',
      how: 'Under API Tracking Identifier choose Custom (Internal Integration).',
      why: 'Only then does Autotask show the identifier that goes with every request.',
      page: 'api-user',
      targets: [{ setting: 'trackingKind' }],
      done: { settings: ['trackingKind'] },
      reference: 'labels',
    },
    {
      id: 'capture-tracking',
      title: 'Capture the Tracking Identifier',
      how: 'Press Capture.',
      page: 'api-user',
      targets: [{ field: 'trackingId' }],
      done: { captured: ['trackingId'] },
      reference: 'labels',
    },
  ],
} satisfies Record<string, Step[]>;

const steps = (use: 'billing' | 'reading'): Step[] => [
  {
    id: 'open-security-levels',
    title: 'Open Security Levels',
    how: 'Go to Admin, Account Settings & Users, Resources/Users (HR), Security, Security Levels.',
    page: 'security-levels',
    targets: [
      { role: 'link', labels: ['Security Levels'] },
      { role: 'link', labels: ['Security'] },
      { role: 'link', labels: ['Resources/Users (HR)'] },
      { role: 'link', labels: ['Account Settings & Users', 'Company Settings & Users', 'Features & Settings'] },
      { role: 'link', labels: ['Admin'] },
    ],
    done: { reached: ['security-levels'] },
    reference: 'labels',
  },
  {
    id: 'copy-level',
    title: 'Copy the level of API users and narrow it',
    how: `Open the menu of “API User (system) (API-only)” and choose Copy. ${LEVEL[use]}`,
    why: 'The built-in level may do everything.',
    page: 'security-levels',
    targets: [{ role: 'button', labels: ['Copy Security Level', 'Copy'] }],
    cannotSee: 'Patchbay does not read this editor. Where it can sign in, its test asks Autotask for each right.',
    done: { manual: true },
    reference: use === 'billing' ? 'billing-level' : 'labels',
  },
  {
    id: 'new-api-user',
    title: 'Start a new API user',
    how: 'Go to Resources/Users, open New, and choose New API User.',
    page: 'api-user',
    targets: [
      { role: 'button', labels: ['New API User'] },
      { role: 'button', labels: ['New'] },
      { role: 'link', labels: ['Resources/Users'] },
      { role: 'link', labels: ['Resources/Users (HR)'] },
      { role: 'link', labels: ['Account Settings & Users', 'Company Settings & Users', 'Features & Settings'] },
      { role: 'link', labels: ['Admin'] },
    ],
    done: { reached: USER },
    reference: 'labels',
  },
  {
    id: 'user-name',
    title: 'Name the API user',
    how: 'Type a First Name and a Last Name that say which integration it is for.',
    page: 'api-user',
    targets: [{ field: 'lastName' }],
    done: { entered: 'lastName' },
    reference: 'labels',
  },
  {
    id: 'user-email',
    title: 'Give an address for notices',
    how: 'Type an Email Address. It is for notices only: nobody signs in with it.',
    page: 'api-user',
    targets: [{ field: 'email' }],
    done: { entered: 'email' },
    reference: 'labels',
  },
  {
    id: 'user-level',
    title: 'Choose the Security Level',
    how: 'Choose the level that you have copied. Leave Active on and Locked off.',
    page: 'api-user',
    targets: [{ field: 'securityLevel' }],
    done: { entered: 'securityLevel' },
    reference: 'labels',
  },
  {
    id: 'capture-user',
    title: 'Generate key and secret, and capture both',
    how: 'Press Generate Key, then Generate Secret, then Capture.',
    why: 'The secret is hidden for good once the user is saved.',
    page: 'api-user',
    targets: [
      { field: 'secret' },
      { field: 'username' },
      { role: 'button', labels: ['Generate Secret'] },
      { role: 'button', labels: ['Generate Key'] },
    ],
    done: { captured: ['username', 'secret'] },
    reference: 'labels',
  },
  ...tracking[use],
  {
    id: 'save-user',
    title: 'Save the API user',
    how: 'Press Save & Close. A new user may need five minutes before it works.',
    page: 'api-user',
    targets: [{ role: 'button', labels: ['Save & Close'] }],
    cannotSee: 'The list that follows does not tell whether this user is new.',
    done: { manual: true },
    reference: 'labels',
  },
];

export default defineVendor({
  id: 'autotask',
  name: 'Autotask PSA',
  kind: 'psa',
  aliases: ['Autotask', 'Datto Autotask PSA', 'Kaseya Autotask'],
  hosts: ['https://*.autotask.net/*'],
  notConsoles: ['www.autotask.net', 'webservices.autotask.net'],
  selfHosted: false,

  pages: [
    {
      id: 'home',
      title: 'Autotask',
      // The shell's address carries the real page inside a token.
      url: [],
      landmarks: [['Admin']],
      trail: ['Admin'],
      examples: [{ url: 'https://ww3.autotask.net/AutotaskOnyx/LandingPage', landmarks: ['Admin'] }],
      reference: 'paths',
    },
    {
      id: 'security-levels',
      title: 'Security Levels',
      url: [],
      landmarks: [['Security Levels'], ['API User (system) (API-only)', 'API User (system)']],
      absent: ['Generate Key'],
      trail: [...TO_RESOURCES, 'Security', 'Security Levels'],
      examples: [
        {
          url: 'https://ww3.autotask.net/AutotaskOnyx/LandingPage',
          landmarks: ['Admin', 'Security Levels', 'API User (system) (API-only)'],
        },
      ],
      reference: 'labels',
    },
    {
      id: 'api-user',
      title: 'Add API User',
      url: [],
      landmarks: [['Generate Key'], ['Generate Secret'], ['API Tracking Identifier']],
      trail: [...TO_RESOURCES, 'Resources/Users', 'New', 'New API User'],
      path: '/Mvc/AdministrationSetup/ApiUser.mvc/NewApiUser',
      examples: [
        {
          url: 'https://ww3.autotask.net/Mvc/AdministrationSetup/ApiUser.mvc/NewApiUser',
          landmarks: ['Admin', 'Generate Key', 'Generate Secret', 'API Tracking Identifier'],
        },
      ],
      reference: 'paths',
    },
  ],

  fields: [
    {
      id: 'zoneUrl',
      labels: ['Zone URL'],
      pages: [],
      address: [{ host: 'ww*.autotask.net', value: 'https://webservices*.autotask.net/atservicesrest' }],
      format: 'url',
      secret: false,
      example: 'https://webservices3.autotask.net/atservicesrest',
      reference: 'zones',
    },
    ...(
      [
        ['lastName', ['Last Name'], 'Patchbay'],
        ['email', ['Email Address'], 'it@acme-msp.example'],
        ['securityLevel', ['Security Level'], 'API User (integration)'],
        ['integrationVendor', ['Integration Vendor', 'Vendor'], 'DNSFilter'],
      ] as const
    ).map(([id, labels, example]) => ({
      id,
      labels: [...labels],
      pages: USER,
      format: 'text' as const,
      secret: false,
      plain: true,
      example,
      reference: 'labels',
    })),
    {
      id: 'username',
      labels: ['Username (Key)'],
      pages: USER,
      format: 'text',
      secret: false,
      example: 'k3x9q7w2m5r8t1z@acmeit.example',
      reference: 'shapes',
    },
    {
      id: 'secret',
      labels: ['Password (Secret)'],
      pages: USER,
      format: 'text',
      secret: true,
      shownOnce: true,
      example: 'aB3$dE5~fG7#hJ9*kL1@mN3pQ',
      reference: 'shapes',
    },
    {
      id: 'trackingId',
      labels: ['Tracking Identifier'],
      pages: USER,
      format: 'text',
      secret: true,
      example: 'ABCDEFGH1234IJKLMN5678OPQRS',
      reference: 'shapes',
    },
  ],
  settings: [
    {
      id: 'trackingKind',
      labels: ['API Tracking Identifier'],
      pages: USER,
      values: [
        { id: 'vendor', labels: ['Integration Vendor'] },
        { id: 'custom', labels: ['Custom (Internal Integration)', 'Custom'] },
      ],
      reference: 'labels',
    },
  ],
  permissions,
  setup: steps('billing'),
  setups: { reading: steps('reading') },

  signsInAs: 'user',
  auth: {
    strategy: 'key',
    sends: {
      headers: {
        UserName: [{ field: 'username' }],
        Secret: [{ field: 'secret' }],
        ApiIntegrationCode: [{ field: 'trackingId' }],
      },
    },
    // Autotask locks a user after too many bad tries, and nobody publishes how many: one try each test.
    signInFirst: true,
    reference: 'swagger',
  },
  discovery: [
    {
      id: 'find-zone',
      title: 'Look up the zone of the user',
      url: 'https://webservices.autotask.net/atservicesrest/v1.0/zoneInformation?user={username}',
      of: 'resource-server',
      says: { url: 'zoneUrl' },
      elsewhere: 'wrong-zone',
      gives: { url: 'zone' },
      reference: 'zone-information',
    },
    {
      id: 'find-server',
      title: 'Find the server of the console’s zone',
      url: '{+zoneUrl}/versioninformation',
      of: 'resource-server',
      says: {},
      reference: 'zone-information',
    },
  ],
  // Names nobody; it counts requests, and itself among them.
  identity: { title: 'Sign in', url: `${V1}/ThresholdInformation`, reference: 'swagger' },
  probes: [
    ...informations,
    {
      id: 'companies',
      title: 'Read one company',
      url: `${V1}/Companies/query?search=${ONE_ROW}`,
      rows: 'items',
      permission: 'companies-query',
      emptyMeans: 'The level may be restricted to what is the user’s own, or a line of business hides the companies.',
      reference: 'swagger',
    },
  ],
  errors: [
    {
      at: 'discovery',
      status: 500,
      contains: 'zone information could not be determined',
      cause: 'wrong-username',
      explain: 'The Username (Key) is wanted here, not the e-mail address for notices.',
      reference: 'errors',
    },
    { at: 'api', contains: 'has been locked', cause: 'account-locked', reference: 'locked' },
    {
      at: 'api',
      contains: 'integrationcode is invalid',
      cause: 'wrong-client-id',
      explain: 'It is the Tracking Identifier that is not accepted, or the key belongs to another vendor.',
      reference: 'errors',
    },
    { at: 'api', contains: 'adequate permissions', cause: 'role-lacks-permission', reference: 'errors' },
    { at: 'api', contains: 'thread threshold', cause: 'rate-limited', reference: 'limits' },
    {
      at: 'api',
      status: 401,
      cause: 'wrong-secret',
      explain: 'Or the user is inactive or locked. A new user may need five minutes.',
      reference: 'errors',
    },
    { at: 'api', status: 403, cause: 'role-lacks-permission', reference: 'errors' },
  ],
  limits: [
    { text: '10,000 requests in an hour for the whole company, all integrations together', reference: 'limits' },
    { text: 'Three at a time for one identifier and one entity', reference: 'limits' },
    { text: 'Too many bad tries lock the user: Patchbay tries once a test and repeats nothing', reference: 'locked' },
  ],

  references: [
    {
      id: 'zones',
      title: 'Autotask API zones: console wwN and API webservicesN share their number',
      url: 'https://github.com/msoukhomlinov/n8n-nodes-autotask',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'Any number of one or two digits counts: lists of 1 to 20 are out of date.',
    },
    {
      id: 'paths',
      title: 'Addresses of the console, from a public browser extension',
      url: 'https://ww1.autotask.net/help/',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'Pages stand in frames of a shell; documented, not seen live.',
    },
    {
      id: 'labels',
      title: 'Set-up guides of several integrations: way and labels',
      url: 'https://support.meetgradient.com/autotask-integration',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'billing-level',
      title: 'Gradient MSP: the security level for billing',
      url: 'https://support.meetgradient.com/autotask-integration',
      checked: '2026-11-22',
      confidence: 'likely',
      note: 'Confirmed for Gradient, likely for DNSFilter, which follows its guides.',
    },
    {
      id: 'shapes',
      title: 'Nango: forms of Autotask’s credentials',
      url: 'https://github.com/NangoHQ/nango',
      checked: '2026-11-22',
      confidence: 'likely',
      note: 'The characters are confirmed, the lengths likely.',
    },
    {
      id: 'swagger',
      title: 'Autotask: description of its REST API',
      url: 'https://github.com/KelvinTegelaar/AutotaskAPI',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'Read in a public copy.',
    },
    {
      id: 'zone-information',
      title: 'Public clients: the look-up of a zone needs no sign-in',
      url: 'https://github.com/KerkhoffTechnologies/django-autotask',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'entity-information',
      title: 'Autotask: what a user may do with an entity',
      url: 'https://github.com/KelvinTegelaar/AutotaskAPI',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'errors',
      title: 'Public clients: what refusals mean',
      url: 'https://github.com/apigrate/autotask-restapi',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'What a code that is wrong answers today (500 or 401) is not settled.',
    },
    {
      id: 'locked',
      title: 'Autotask: users locked after bad tries',
      url: 'https://github.com/KerkhoffTechnologies/django-autotask',
      checked: '2026-11-22',
      confidence: 'likely',
    },
    {
      id: 'limits',
      title: 'n8n-nodes-autotask: thresholds',
      url: 'https://github.com/msoukhomlinov/n8n-nodes-autotask',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
  ],
});
