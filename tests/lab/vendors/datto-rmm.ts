import { basicOf, fieldsOf } from '../kit/credentials.ts';
import { common } from '../kit/common-faults.ts';
import { json } from '../kit/json.ts';
import { defineLabVendor, type VendorSide } from '../kit/lab-vendor.ts';
import { claimsOf, invented, issueToken } from '../kit/tokens.ts';
import { notFoundPage } from '../pages.ts';

const API = 'pinotage-api.centrastage.net';
const USER = 'clientst0r-api';

/** Security levels, and the lists that each may read; which right each list asks for is likely, not documented. */
const LEVELS: Record<string, readonly string[]> = {
  'Read-only integration': ['sites', 'devices', 'alerts/open'],
  'Sites only': ['sites'],
  Administrator: ['sites', 'devices', 'alerts/open', 'users', 'components'],
};

const ROWS: Record<string, object[]> = {
  sites: [{ id: 4, uid: 'b1', name: 'Bluebird Dental' }],
  devices: [{ id: 640, uid: 'd1', hostname: 'FRONTDESK-2' }],
  'alerts/open': [{ alertUid: 'a1', priority: 'Low' }],
  users: [{ username: USER }],
  components: [{ id: 3, name: 'Restart the spooler' }],
};

interface Keys {
  key: string;
  secret: string;
}

/** Only what was saved counts. */
const saved = (lab: VendorSide) => lab.memory['saved'] as Keys | undefined;
const generated = (lab: VendorSide) => lab.memory['generated'] as Keys | undefined;
const made = (): string => invented(64).toUpperCase().slice(0, 32);

const problem = (status: number, error: string, path: string) =>
  json({ timestamp: '2026-11-22T09:00:00.000+00:00', status, error, path }, status);

/** The texts are those of Spring's server, as a public mock has them; nobody published Datto's own (facts §5.5). */
async function signIn(lab: VendorSide, request: Request): Promise<Response> {
  const client = basicOf(request);
  if (client?.user !== 'public-client' || client.password !== 'public')
    return json({ error: 'unauthorized', error_description: 'Full authentication is required' }, 401);
  const { grant_type, username, password } = await fieldsOf(request);
  if (grant_type !== 'password') return json({ error: 'unsupported_grant_type' }, 400);
  const keys = saved(lab);
  if (lab.has('wrong-secret') || !keys || username !== keys.key || password !== keys.secret)
    return json({ error: 'invalid_grant', error_description: 'Bad credentials' }, 400);
  return json({ access_token: issueToken(lab, { key: keys.key }), token_type: 'bearer', expires_in: 360_000 });
}

/** Datto RMM: a console by platform, its API on a host beside it; keys belong to a user and to the platform. */
export default defineLabVendor({
  id: 'datto-rmm',
  name: 'Datto RMM',
  hosts: ['pinotage.rmm.datto.com', API],
  patterns: ['*.rmm.datto.com', '*.centrastage.net'],
  grant: ['https://pinotage.rmm.datto.com', `https://${API}`],
  origin: 'https://pinotage.rmm.datto.com',
  start: '/sites',
  pages: [
    {
      id: 'console',
      path: '/sites',
      title: 'Sites',
      trail: ['Sites'],
      controls: [{ kind: 'note', text: 'Bluebird Dental: one device is online.' }],
    },
    {
      id: 'access-control',
      path: '/setup/global-settings',
      title: 'Access Control',
      trail: ['Setup', 'Global Settings', 'Access Control'],
      controls: [
        { kind: 'switch', id: 'apiAccess', label: 'Enable API Access' },
        { kind: 'button', label: 'Save' },
      ],
    },
    {
      id: 'users',
      path: '/setup/users',
      title: 'Users',
      trail: ['Setup', 'Users'],
      markup: 'table',
      controls: [
        { kind: 'button', label: 'Create User', go: 'user-new' },
        { kind: 'link', label: USER, go: 'user', when: 'savedLevel' },
        { kind: 'shown', id: 'savedLevel', label: 'Newest user’s level', when: 'savedLevel' },
      ],
    },
    {
      id: 'user-new',
      path: '/setup/users/new',
      title: 'New user',
      fresh: true,
      controls: [
        { kind: 'text', id: 'username', label: 'Username' },
        { kind: 'select', id: 'component', label: 'Component Level', options: ['Basic (1)', 'Low (2)', 'Super (5)'] },
        { kind: 'select', id: 'level', label: 'Default Security Level', options: ['', ...Object.keys(LEVELS)] },
        { kind: 'button', label: 'Save User' },
      ],
    },
    {
      id: 'user',
      path: '/setup/users/7',
      title: 'User',
      markup: 'wrapped',
      controls: [
        { kind: 'shown', id: 'savedUser', label: 'Username' },
        { kind: 'select', id: 'component', label: 'Component Level', options: ['Basic (1)', 'Low (2)', 'Super (5)'] },
        { kind: 'button', label: 'Generate API Keys' },
        { kind: 'readonly', id: 'apiUrl', label: 'API URL', when: 'apiKey' },
        { kind: 'readonly', id: 'apiKey', label: 'API Key', copy: true, when: 'apiKey' },
        { kind: 'readonly', id: 'apiSecret', label: 'API Secret Key', copy: true, when: 'apiSecret' },
        { kind: 'button', label: 'Save User' },
      ],
    },
  ],
  press(lab, page, button, values) {
    if (page === 'user-new' && button === 'Save User') {
      const { username = '', level = '' } = values;
      if (username === '' || level === '') return { alert: 'Username and Default Security Level are required.' };
      return { set: { savedUser: username, savedLevel: level }, go: 'users', status: 'The user was saved.' };
    }
    if (page === 'user' && button === 'Generate API Keys') {
      const keys = { key: made(), secret: made() } satisfies Keys;
      lab.memory['generated'] = keys;
      const secret = lab.has('secret-malformed') ? keys.secret.slice(0, 20) : keys.secret;
      return { once: { apiUrl: `https://${API}`, apiKey: keys.key, apiSecret: secret } };
    }
    if (page !== 'user' || button !== 'Save User') return undefined;
    lab.memory['saved'] = generated(lab) ?? saved(lab);
    return { status: 'The user was saved.' };
  },
  answer(lab, request, url) {
    if (url.hostname !== API) return undefined;
    const { pathname } = url;
    if (pathname === '/auth/oauth/token') return signIn(lab, request);
    if (pathname === '/api/v2/system/status') return json({ version: '235', status: 'OK', started: '2026-11-01' });
    const claims = claimsOf<{ key: string }>(lab, request);
    // Nothing tells whether the sign-in is refused, too, while API access is off; here it is not.
    const off = lab.values['apiAccess'] !== 'on' || lab.has('application-inactive');
    if (off || !claims || claims.key !== saved(lab)?.key)
      return problem(401, 'Request can not be authorized.', pathname);
    if (request.method !== 'GET') return problem(403, 'The lab changes nothing', pathname);
    if (pathname === '/api/v2/account') return json({ id: 5510, uid: 'acme', name: 'Acme Managed Services' });
    const list = pathname.replace('/api/v2/account/', '');
    const rows = ROWS[list];
    if (!rows) return notFoundPage();
    const taken = list === 'devices' && lab.has('role-lacks-permission');
    if (taken || !LEVELS[lab.values['savedLevel'] ?? '']?.includes(list))
      return problem(403, "Authenticated user doesn't have access to this resource.", pathname);
    const shown = list === 'sites' && lab.has('zero-rows') ? [] : rows;
    return json({ pageDetails: { count: shown.length, nextPageUrl: null }, [list.split('/')[0] ?? '']: shown });
  },
  faults: [
    { name: 'wrong-secret', does: 'The keys were generated anew: the sign-in answers 400 invalid_grant.', at: 'api' },
    { name: 'application-inactive', does: 'API access was turned off: the API answers 401.', at: 'api' },
    { name: 'role-lacks-permission', does: 'The security level lost the devices: their list answers 403.', at: 'api' },
    { name: 'zero-rows', does: 'No site is visible.', at: 'api' },
    {
      name: 'wrong-host',
      does: 'The account has moved to another platform: its old host answers 404 to everything.',
      at: 'api',
      answer: (_lab, _request, url) => (url.hostname === API ? notFoundPage() : undefined),
    },
    { name: 'secret-malformed', does: 'The page shows the new secret cut after 20 characters.', at: 'console' },
    ...common([
      'unreachable',
      'timeout',
      'maintenance',
      'captive-portal',
      'ip-not-allowed',
      'rate-limited',
      'redirected',
      'response-too-large',
    ]),
    ...common(['html-instead-of-json'], { on: '/api/v2/account' }),
  ],
});
