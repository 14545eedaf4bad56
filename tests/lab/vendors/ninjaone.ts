import { fieldsOf } from '../kit/credentials.ts';
import { common } from '../kit/common-faults.ts';
import { json } from '../kit/json.ts';
import { defineLabVendor, type VendorSide } from '../kit/lab-vendor.ts';
import { claimsOf, invented, issueToken } from '../kit/tokens.ts';
import { notFoundPage } from '../pages.ts';

const HOST = 'app.ninjarmm.com';
const CLIENTS = '/#/administration/apps/api/client';
const SCOPES = ['Monitoring', 'Management', 'Control'];
const GRANTS = ['Authorization code', 'Client credentials', 'Refresh token'];
const PLATFORMS = [
  'Native (iOS, Android, MacOS, Windows, etc.)',
  'Single Page (Angular, React, Vue, etc.)',
  'Web (PHP, Java, .Net Core, etc.)',
  'API Services (machine-to-machine)',
];

const ROWS: Record<string, object[]> = {
  organizations: [{ id: 4, name: 'Bluebird Dental' }],
  devices: [{ id: 640, systemName: 'FRONTDESK-2', organizationId: 4 }],
  locations: [{ id: 9, name: 'Main office', organizationId: 4 }],
};

interface App {
  id: string;
  secret: string;
  scopes: string[];
  service: boolean;
}

const appOf = (lab: VendorSide) => lab.memory['app'] as App | undefined;

const refuse = (status: number, error: string, text: string) => json({ error, error_description: text }, status);

/** Answers as public clients report them; those to wrong credentials are what OAuth servers say in general (facts §6.7). */
async function issue(lab: VendorSide, request: Request): Promise<Response> {
  const { grant_type, client_id, client_secret, scope = '' } = await fieldsOf(request);
  const app = appOf(lab);
  if (!app || lab.has('wrong-secret') || client_id !== app.id || client_secret !== app.secret)
    return refuse(401, 'invalid_client', 'Client authentication failed');
  if (grant_type !== 'client_credentials') return refuse(400, 'unsupported_grant_type', 'Unsupported grant type');
  if (!app.service || lab.has('wrong-grant-type'))
    return refuse(400, 'unauthorized_client', 'The client may not use this grant type');
  const allowed = lab.has('scope-not-allowed') ? [] : app.scopes;
  const asked = scope.split(' ').filter(Boolean);
  const wrong = asked.find((each) => !allowed.includes(each));
  // offline_access belongs to people who sign in: the EU host refuses it here.
  if (wrong !== undefined || asked.length === 0)
    return refuse(400, 'invalid_scope', `Invalid scope ${wrong ?? ''} for client`);
  const access_token = issueToken(lab, { scopes: asked });
  return json({ access_token, token_type: 'Bearer', expires_in: 3600, scope: asked.join(' ') });
}

/** NinjaOne, region US: console, authorization server and API on one host. */
export default defineLabVendor({
  id: 'ninjaone',
  name: 'NinjaOne',
  hosts: [HOST],
  patterns: ['*.ninjarmm.com'],
  grant: [`https://${HOST}`],
  origin: `https://${HOST}`,
  start: '/#/systemDashboard',
  pages: [
    {
      id: 'console',
      path: '/#/systemDashboard',
      title: 'System dashboard',
      trail: ['Dashboard'],
      controls: [{ kind: 'note', text: 'One device is online.' }],
    },
    {
      id: 'client-apps',
      path: CLIENTS,
      title: 'API',
      trail: ['Administration', 'Apps', 'API', 'Client app IDs'],
      tab: true,
      controls: [
        { kind: 'shown', id: 'newestApp', label: 'Newest app', when: 'newestApp' },
        { kind: 'button', label: 'Add client app', go: 'client-app-new' },
      ],
    },
    {
      id: 'oauth-tokens',
      path: '/#/administration/apps/api/oauth',
      title: 'API',
      trail: ['Administration', 'Apps', 'API', 'OAuth tokens'],
      tab: true,
      controls: [{ kind: 'note', text: 'Nobody has allowed an app yet.' }],
    },
    {
      id: 'client-app-new',
      path: `${CLIENTS}/add`,
      title: 'New client app',
      fresh: true,
      controls: [
        { kind: 'select', id: 'platform', label: 'Application platform', options: ['', ...PLATFORMS] },
        { kind: 'text', id: 'name', label: 'Name' },
        { kind: 'text', id: 'redirects', label: 'Redirect URIs', hint: 'Enter URIs' },
        { kind: 'heading', text: 'Scopes' },
        ...SCOPES.map((label) => ({ kind: 'checkbox' as const, id: label, label, group: 'Granted to the app' })),
        { kind: 'heading', text: 'Allowed grant types' },
        ...GRANTS.map((label) => ({ kind: 'checkbox' as const, id: label, label, group: 'Ways to sign in' })),
        { kind: 'button', label: 'Add' },
      ],
    },
    {
      id: 'client-app-created',
      path: `${CLIENTS}/created`,
      title: 'Application created successfully',
      markup: 'dl',
      controls: [
        { kind: 'note', text: 'This is the only time that the secret is shown.' },
        { kind: 'code', id: 'clientId', label: 'Client ID', copy: true },
        { kind: 'code', id: 'clientSecret', label: 'Client secret', copy: true },
        { kind: 'button', label: 'Close', go: 'client-apps' },
      ],
    },
  ],
  press(lab, page, button, values) {
    if (page !== 'client-app-new' || button !== 'Add') return undefined;
    const { name = '', platform = '' } = values;
    const scopes = SCOPES.filter((each) => values[each] === 'on').map((each) => each.toLowerCase());
    if (name === '' || platform === '' || scopes.length === 0)
      return { alert: 'Name, platform and at least one scope are required.' };
    const app: App = {
      id: invented(25),
      secret: invented(54),
      scopes,
      service: platform.startsWith('API Services') && values['Client credentials'] === 'on',
    };
    lab.memory['app'] = app;
    const clientSecret = lab.has('secret-malformed') ? app.secret.slice(0, 12) : app.secret;
    return { set: { newestApp: name }, once: { clientId: app.id, clientSecret }, go: 'client-app-created' };
  },
  async answer(lab, request, url) {
    if (url.pathname === '/.well-known/oauth-authorization-server')
      return json({
        issuer: `https://${HOST}`,
        token_endpoint: `https://${HOST}/ws/oauth/token`,
        grant_types_supported: ['authorization_code', 'client_credentials', 'refresh_token'],
        scopes_supported: ['monitoring'],
      });
    if (url.pathname === '/ws/oauth/token') return issue(lab, request);
    if (!url.pathname.startsWith('/v2/')) return undefined;
    const claims = claimsOf<{ scopes: string[] }>(lab, request);
    if (!claims || lab.has('token-expired'))
      return json({ error: 'not_authenticated', error_description: 'Invalid credentials', error_code: 10 }, 401);
    // A missing scope is a 401 there, too.
    if (!claims.scopes.includes('monitoring')) return refuse(401, 'insufficient_privileges', 'Insufficient privileges');
    if (request.method !== 'GET') return refuse(405, 'method_not_allowed', 'The lab changes nothing');
    const list = url.pathname.slice('/v2/'.length);
    const rows = ROWS[list];
    if (!rows) return notFoundPage();
    if (list === 'devices' && lab.has('role-lacks-permission')) return refuse(403, 'forbidden', 'Access is denied');
    return json(list === 'organizations' && lab.has('zero-rows') ? [] : rows);
  },
  faults: [
    { name: 'wrong-secret', does: 'The app was deleted: 401 invalid_client.', at: 'api' },
    { name: 'wrong-grant-type', does: 'Client credentials was unticked: 400 unauthorized_client.', at: 'api' },
    { name: 'scope-not-allowed', does: 'The server does not know the ticked scope yet: 400 invalid_scope.', at: 'api' },
    { name: 'token-expired', does: 'The API does not take the token: 401 not_authenticated.', at: 'api' },
    { name: 'role-lacks-permission', does: 'Devices answer 403.', at: 'api' },
    { name: 'zero-rows', does: 'There is no organization.', at: 'api' },
    {
      name: 'wrong-host',
      does: 'The account has moved to another region: its old host answers 404 to everything.',
      at: 'api',
      answer: () => notFoundPage(),
    },
    { name: 'secret-malformed', does: 'The dialog shows the secret cut after 12 characters.', at: 'console' },
    ...common(
      ['unreachable', 'timeout', 'maintenance', 'captive-portal', 'rate-limited', 'redirected', 'response-too-large'],
      { on: ['/.well-known/', '/ws/', '/v2/'] },
    ),
    ...common(['html-instead-of-json'], { on: '/v2/' }),
  ],
});
