import type { Probe } from '../model/vendor';
import { defineVendor } from './define';

// Long because it is data alone: all that is known of ConnectWise Automate, in one place.

const USER = ['user'];

const list = (id: string, title: string, path: string): Probe => ({
  id,
  title,
  url: `{+serverUrl}/cwa/api/v1/${path}?pageSize=1&page=1`,
  permission: `${id}-show-all`,
  emptyMeans: 'The user class lacks Show All Access to them, or the user may see no client.',
  reference: 'api',
});

const right = (id: string, label: string) => ({
  id: `${id}-show-all`,
  labels: [label],
  pages: [],
  probe: id,
  reference: 'rewst',
});

export default defineVendor({
  id: 'connectwise-automate',
  name: 'ConnectWise Automate',
  kind: 'rmm',
  aliases: ['LabTech', 'CW Automate'],
  hosts: ['https://*.hostedrmm.com/*'],
  notConsoles: [],
  selfHosted: true,

  pages: [
    {
      id: 'console',
      title: 'ConnectWise Automate',
      url: ['*://*/automate', '*://*/automate/*', '*://*/Automate', '*://*/Automate/*'],
      landmarks: [['User Management', 'Settings']],
      trail: ['Settings'],
      path: '/automate',
      examples: [{ url: 'https://acmeit.hostedrmm.com/automate/browse', landmarks: ['Settings'] }],
      reference: 'hosts',
    },
    {
      id: 'user',
      title: 'User',
      url: ['*://*/automate/*', '*://*/Automate/*'],
      landmarks: [['User Name'], ['User Classes'], ['Save']],
      trail: ['Settings', 'User Management', 'Add'],
      examples: [
        {
          url: 'https://acmeit.hostedrmm.com/automate/settings',
          landmarks: ['Settings', 'User Management', 'User Name', 'User Classes', 'Save'],
        },
      ],
      reference: 'rewst',
    },
  ],

  fields: [
    {
      id: 'serverUrl',
      labels: ['Server URL'],
      pages: [],
      address: [{ host: '*', value: 'https://*' }],
      format: 'url',
      secret: false,
      example: 'https://acmeit.hostedrmm.com',
      reference: 'hosts',
    },
    {
      id: 'username',
      labels: ['User Name', 'Username'],
      pages: USER,
      format: 'text',
      secret: false,
      example: 'api_integration',
      reference: 'rewst',
    },
    {
      id: 'password',
      labels: ['Password'],
      pages: USER,
      format: 'text',
      secret: true,
      example: 'invented-Password-1',
      reference: 'rewst',
    },
    {
      id: 'clientId',
      labels: ['ClientID', 'Client ID'],
      pages: [],
      format: 'guid',
      secret: false,
      example: '5f2d7a80-1c9e-4b66-a7d0-3e84f1629b07',
      reference: 'api',
    },
  ],
  settings: [
    {
      id: 'integrator',
      labels: ['Integrator'],
      pages: USER,
      values: [
        { id: 'on', labels: ['On', 'Yes'] },
        { id: 'off', labels: ['Off', 'No'], unset: true },
      ],
      reference: 'integrator',
    },
  ],
  permissions: [
    right('clients', 'Clients: Read, Show All Access'),
    right('locations', 'Locations: Show All Access'),
    right('computers', 'Computers: Show All Access'),
  ],

  setup: [
    {
      id: 'user-class',
      title: 'Make a user class in the Control Center',
      how: 'In the Control Center open System, Users and Contacts, User Class Manager. Add a class that may read clients, locations and computers, each with Show All Access, and press Save.',
      why: 'Without Show All Access the lists come back empty, and nothing says why.',
      cannotSee: 'The Control Center is a Windows program: a browser sees nothing of it.',
      done: { manual: true },
      reference: 'rewst',
    },
    {
      id: 'open-user',
      title: 'Start a new user',
      how: 'Open Settings at the bottom left, then User Management, and press Add.',
      page: 'user',
      targets: [
        { role: 'button', labels: ['Add'] },
        { role: 'link', labels: ['User Management'] },
        { role: 'link', labels: ['Settings'] },
      ],
      done: { reached: USER },
      reference: 'rewst',
    },
    {
      id: 'capture-user',
      title: 'Fill in the user and capture name and password',
      how: 'Type name, e-mail address, a user name and a long password that is used nowhere else. Press Capture.',
      page: 'user',
      targets: [{ field: 'username' }, { field: 'password' }],
      done: { captured: ['username', 'password'] },
      reference: 'rewst',
    },
    {
      id: 'integrator',
      title: 'Tick Integrator',
      how: 'On the tab User Classes give the user the new class, and tick Integrator at the bottom.',
      why: 'Any other user is asked for a second factor, which an integration cannot give.',
      page: 'user',
      targets: [{ setting: 'integrator' }, { role: 'tab', labels: ['User Classes'] }],
      done: { settings: ['integrator'] },
      reference: 'integrator',
    },
    {
      id: 'save-user',
      title: 'Save the user',
      how: 'Press Save.',
      page: 'user',
      targets: [{ role: 'button', labels: ['Save'] }],
      cannotSee: 'No source tells what the console shows after it.',
      done: { manual: true },
      reference: 'rewst',
    },
    {
      id: 'enter-client-id',
      title: 'Enter the ClientID of the integration',
      how: 'It is a GUID from ConnectWise’s developer site, made for the integration and not for the user.',
      why: 'Since version 2020.11 the API refuses every request without it, although the sign-in succeeds.',
      done: { captured: ['clientId'] },
      reference: 'api',
    },
  ],

  signsInAs: 'user',
  auth: {
    strategy: 'token',
    tokenUrl: '{+serverUrl}/cwa/api/v1/apitoken',
    encoding: 'json',
    body: { Username: [{ field: 'username' }], Password: [{ field: 'password' }] },
    with: { headers: { clientid: [{ field: 'clientId' }] } },
    tokenAt: ['AccessToken'],
    sends: { headers: { authorization: ['Bearer ', { token: true }], clientid: [{ field: 'clientId' }] } },
    reference: 'api',
  },
  discovery: [],
  identity: {
    title: 'Use the API',
    url: '{+serverUrl}/cwa/api/v1/PatchInformation',
    nameKey: 'DBAgentServerPatchVersion',
    reference: 'api',
  },
  probes: [
    list('clients', 'Read clients', 'Clients'),
    list('locations', 'Read locations', 'Locations'),
    list('computers', 'Read computers', 'Computers'),
  ],
  errors: [
    {
      // 200 and no token: not a success.
      at: 'token',
      status: 200,
      flag: 'IsTwoFactorRequired',
      cause: 'mfa-required',
      fix: 'Tick Integrator on the user’s tab User Classes and save: it is then not asked for a second factor.',
      reference: 'api',
    },
    {
      at: 'token',
      status: 401,
      cause: 'wrong-secret',
      says: 'Automate refused the user name and password, or the user is disabled.',
      fix: 'Open the user under Settings, User Management: set a new password there and capture it before you save.',
      reference: 'errors',
    },
    {
      at: 'token',
      status: 404,
      cause: 'wrong-host',
      explain: 'The API is under /cwa/api/v1 of the server itself.',
      reference: 'errors',
    },
    {
      at: 'api',
      status: 401,
      cause: 'vendor-client-id-missing',
      explain: 'The sign-in was accepted, so that user and password are right.',
      reference: 'client-id',
    },
    {
      at: 'api',
      status: 403,
      cause: 'role-lacks-permission',
      says: 'The user’s class does not allow this.',
      fix: 'Add the right to the class in the Control Center’s User Class Manager, and save.',
      reference: 'errors',
    },
  ],
  limits: [],

  references: [
    {
      id: 'hosts',
      title: 'Hosts and paths of ConnectWise Automate, as two public clients use them',
      url: 'https://github.com/gavsto/AutomateAPI',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'rewst',
      title: 'Rewst documentation: ConnectWise Automate',
      url: 'https://docs.rewst.help/documentation/integrations/integration-guides',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'Labels are confirmed; the address of User Management is not documented. A guide of Client St0r names Tools, User Accounts and API Only instead.',
    },
    {
      id: 'integrator',
      title: 'What public clients tell of Integrator: no second factor without a person',
      url: 'https://github.com/gavsto/AutomateAPI',
      checked: '2026-11-22',
      confidence: 'likely',
    },
    {
      id: 'api',
      title: 'ConnectWise Automate: description of its API',
      url: 'https://github.com/covenanttechnologysolutions/connectwise-rest',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'Read in a public copy; documented, not seen live.',
    },
    {
      id: 'client-id',
      title: 'AutomateAPI: 401 on every request without a ClientID since 2020.11 (issue 56, change 47)',
      url: 'https://github.com/gavsto/AutomateAPI/issues/56',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'errors',
      title: 'What public clients report of refusals; the bodies are not documented',
      url: 'https://github.com/gavsto/AutomateAPI',
      checked: '2026-11-22',
      confidence: 'likely',
    },
  ],
});
