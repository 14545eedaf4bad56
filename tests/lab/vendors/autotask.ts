import { common } from '../kit/common-faults.ts';
import { json } from '../kit/json.ts';
import { defineLabVendor, type VendorSide } from '../kit/lab-vendor.ts';
import { invented } from '../kit/tokens.ts';
import { notFoundPage } from '../pages.ts';

const LEVEL = 'API User (integration)';
const CUSTOM = 'Custom (Internal Integration)';
const TRACKING = `${invented(8, 'hex')}${invented(19, 'hex')}`.toUpperCase();
/** Bad tries after which a user is locked. The real number is not published. */
const TRIES = 3;
const SIGNED_IN_ONLY = ['autotask-to-clientst0r'];

const TO_RESOURCES = ['Admin', 'Account Settings & Users', 'Resources/Users (HR)'];

/** Entities of the API and one row of each. */
const ENTITIES: Record<string, unknown> = {
  Companies: { id: 29683, companyName: 'Bluebird Dental' },
  Contacts: { id: 311, firstName: 'Ines' },
  Contracts: { id: 17, contractName: 'Managed services' },
  Products: { id: 58, name: 'DNS protection, per user' },
  Tickets: { id: 7712, title: 'Printer is slow' },
};

interface User {
  username: string;
  secret: string;
  /** Shown to nobody when a vendor was chosen. */
  tracking: string | undefined;
}

const userOf = (lab: VendorSide) => lab.memory['user'] as User | undefined;
const refused = (text: string, status = 500) => json({ errors: [text] }, status);

function zoneInformation(lab: VendorSide, url: URL): Response {
  const user = userOf(lab);
  if (!user || url.searchParams.get('user') !== user.username || lab.has('wrong-username'))
    return refused('Zone information could not be determined');
  const zone = lab.has('wrong-zone') ? '5' : '3';
  return json({
    zoneName: lab.has('wrong-zone') ? 'America West' : 'America East',
    url: `https://webservices${zone}.autotask.net/ATServicesRest/`,
    webUrl: `https://ww${zone}.autotask.net/`,
    ci: 1204,
  });
}

/** Why a request gets nowhere, in the order in which Autotask looks. */
function refusal(lab: VendorSide, request: Request): Response | undefined {
  const { headers } = request;
  const user = userOf(lab);
  if (!user?.tracking || headers.get('apiintegrationcode') !== user.tracking || lab.has('wrong-client-id'))
    return refused('IntegrationCode is invalid.');
  const tries = Number(lab.memory['tries'] ?? 0);
  if (lab.has('account-locked') || tries >= TRIES)
    return refused('The user account has been locked. Please see your Autotask Administrator for details.', 401);
  const isKnown = headers.get('username') === user.username && headers.get('secret') === user.secret;
  if (isKnown && !lab.has('wrong-secret')) return undefined;
  // The fault itself locks nobody: it is tested again after it is over.
  if (!lab.has('wrong-secret')) lab.memory['tries'] = tries + 1;
  return new Response(null, { status: 401 });
}

function read(lab: VendorSide, path: string, url: URL): Response {
  if (path === 'ThresholdInformation')
    return json({ externalRequestThreshold: 10_000, requestThresholdTimeframe: 60, currentTimeframeRequestCount: 42 });
  const [entity = '', what] = path.split('/');
  const row = ENTITIES[entity];
  if (row === undefined) return notFoundPage();
  const access = lab.has('role-lacks-permission') && entity === 'Companies' ? 'None' : 'All';
  if (what === 'entityInformation')
    return json({
      info: {
        name: entity,
        canQuery: true,
        userAccessForQuery: access,
        userAccessForCreate: access,
        userAccessForUpdate: access,
        userAccessForDelete: 'None',
      },
    });
  if (what !== 'query') return notFoundPage();
  const search = url.searchParams.get('search') ?? '';
  if (!search.includes('"filter"')) return refused('A filter is required.');
  if (access === 'None')
    return refused('The logged in Resource does not have the adequate permissions to query this entity type.');
  const items = lab.has('zero-rows') && entity === 'Companies' ? [] : [row];
  return json({ items, pageDetails: { count: items.length, requestCount: 1, prevPageUrl: null, nextPageUrl: null } });
}

/** Autotask: consoles and APIs by zone, an API user whose secret goes with Save & Close. Without the shell's frames. */
export default defineLabVendor({
  id: 'autotask',
  name: 'Autotask PSA',
  hosts: ['ww3.autotask.net', 'webservices.autotask.net', 'webservices3.autotask.net', 'webservices5.autotask.net'],
  patterns: ['*.autotask.net'],
  grant: [
    'https://ww3.autotask.net',
    'https://webservices.autotask.net',
    'https://webservices3.autotask.net',
    'https://webservices5.autotask.net',
  ],
  origin: 'https://ww3.autotask.net',
  start: '/AutotaskOnyx/LandingPage',
  pages: [
    {
      id: 'home',
      path: '/AutotaskOnyx/LandingPage',
      title: 'Dashboard',
      trail: ['Dashboard'],
      controls: [{ kind: 'note', text: 'Four tickets are waiting.' }],
    },
    {
      id: 'resources',
      path: '/Autotask/Views/Administration/Resources',
      title: 'Resources/Users',
      trail: [...TO_RESOURCES, 'Resources/Users'],
      controls: [
        { kind: 'note', text: 'Priya Raman, Tom Becker' },
        { kind: 'button', label: 'New API User', go: 'api-user' },
      ],
    },
    {
      id: 'security-levels',
      path: '/Administrator/SecurityLevels',
      title: 'Security Levels',
      trail: [...TO_RESOURCES, 'Security', 'Security Levels'],
      controls: [
        { kind: 'note', text: 'API User (system) (API-only)' },
        { kind: 'button', label: 'Copy Security Level' },
      ],
    },
    {
      id: 'api-user',
      path: '/Mvc/AdministrationSetup/ApiUser.mvc/NewApiUser',
      title: 'Add API User',
      markup: 'label-for',
      controls: [
        { kind: 'button', label: 'Save & Close' },
        { kind: 'heading', text: 'General' },
        { kind: 'text', id: 'firstName', label: 'First Name' },
        { kind: 'text', id: 'lastName', label: 'Last Name' },
        { kind: 'text', id: 'email', label: 'Email Address' },
        { kind: 'checkbox', id: 'active', label: 'Active', value: 'on' },
        { kind: 'checkbox', id: 'locked', label: 'Locked' },
        {
          kind: 'select',
          id: 'level',
          label: 'Security Level',
          options: ['', LEVEL, 'API User (system) (API-only)'],
        },
        { kind: 'select', id: 'location', label: 'Primary Internal Location', options: ['Main office', 'Harbour'] },
        { kind: 'heading', text: 'Credentials' },
        { kind: 'button', label: 'Generate Key' },
        { kind: 'readonly', id: 'username', label: 'Username (Key)' },
        { kind: 'button', label: 'Generate Secret' },
        { kind: 'readonly', id: 'secret', label: 'Password (Secret)' },
        { kind: 'radio', id: 'kind', label: 'API Tracking Identifier', options: ['Integration Vendor', CUSTOM] },
        {
          kind: 'select',
          id: 'vendor',
          label: 'Vendor',
          options: ['', 'DNSFilter', 'Another vendor'],
          when: 'kind=Integration Vendor',
        },
        { kind: 'readonly', id: 'tracking', label: 'Tracking Identifier', value: TRACKING, when: `kind=${CUSTOM}` },
      ],
    },
  ],
  press(lab, page, button, values) {
    if (page === 'security-levels') return { status: 'Copied.' };
    if (page !== 'api-user') return undefined;
    if (button === 'Generate Key') return { once: { username: `${invented(15, 'hex')}@acmeit.example` } };
    if (button === 'Generate Secret') {
      const secret = `aB3$${invented(10, 'hex')}~${invented(9, 'hex')}#`;
      lab.memory['secret'] = secret;
      return { once: { secret: lab.has('secret-malformed') ? secret.slice(0, 8) : secret } };
    }
    if (button !== 'Save & Close') return undefined;
    const { lastName, email, level, username, kind, vendor } = values;
    const isTracked = kind === CUSTOM || (kind === 'Integration Vendor' && vendor === 'DNSFilter');
    if (!lastName || !email || !username || level !== LEVEL || !isTracked)
      return { alert: 'Fill in the fields that are required.' };
    const secret = (lab.memory['secret'] ?? '') as string;
    lab.memory['user'] = { username, secret, tracking: kind === CUSTOM ? TRACKING : undefined } satisfies User;
    return { go: 'resources', status: 'The API user was saved.' };
  },
  answer(lab, request, url) {
    if (!url.hostname.startsWith('webservices')) return undefined;
    const [, path = ''] = /^\/atservicesrest\/(.+)$/i.exec(url.pathname) ?? [];
    if (path === 'versioninformation') return json({ apiVersions: ['1.0'] });
    const [, call] = /^v1\.0\/(.+)$/i.exec(path) ?? [];
    if (call === undefined) return notFoundPage();
    if (call === 'zoneInformation') return zoneInformation(lab, url);
    // Of an account in another zone the server knows nothing.
    if (url.hostname !== `webservices${lab.has('wrong-zone') ? '5' : '3'}.autotask.net`)
      return new Response(null, { status: 401 });
    return refusal(lab, request) ?? read(lab, call, url);
  },
  faults: [
    { name: 'wrong-username', does: 'The zone look-up does not know the user: 500.', at: 'api' },
    { name: 'wrong-zone', does: 'The user belongs to another zone than the console that is open.', at: 'api' },
    {
      name: 'wrong-secret',
      does: 'Another secret was generated: 401 without a body.',
      at: 'api',
      only: SIGNED_IN_ONLY,
    },
    { name: 'wrong-client-id', does: 'The Tracking Identifier is not accepted: 500.', at: 'api', only: SIGNED_IN_ONLY },
    { name: 'account-locked', does: 'The user was locked after bad tries.', at: 'api', only: SIGNED_IN_ONLY },
    {
      name: 'role-lacks-permission',
      does: 'The level lost companies: entityInformation says None.',
      at: 'api',
      only: SIGNED_IN_ONLY,
    },
    { name: 'zero-rows', does: 'The query for companies comes back empty.', at: 'api', only: SIGNED_IN_ONLY },
    { name: 'secret-malformed', does: 'The page shows the secret cut after 8 characters.', at: 'console' },
    ...common(
      ['unreachable', 'timeout', 'maintenance', 'captive-portal', 'rate-limited', 'redirected', 'response-too-large'],
      { on: ['/atservicesrest', '/ATServicesRest'] },
    ),
    ...common(['html-instead-of-json'], { on: '/ATServicesRest/v1.0', only: SIGNED_IN_ONLY }),
  ],
});
