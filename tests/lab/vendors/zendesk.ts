import { OF_ANY_API, common } from '../kit/common-faults.ts';
import { basicOf } from '../kit/credentials.ts';
import { json } from '../kit/json.ts';
import { defineLabVendor, type VendorSide } from '../kit/lab-vendor.ts';
import { notFoundPage } from '../pages.ts';

const EMAIL = 'admin@acme.example';
/** Made before tokens were closed; an invented one. */
const TOKEN = 'aB3dE6gH9jK2mN5pQ8rS1tU4vW7xY0zA3bC6dE9f';
/** The token works with any verified address, and has that person's role. */
const ROLES: Record<string, string> = { [EMAIL]: 'admin', 'viewer@acme.example': 'end-user' };

const ROWS: Record<string, object[]> = {
  users: [{ id: 501, name: 'Priya Raman', role: 'admin' }],
  organizations: [{ id: 77, name: 'Bluebird Dental' }],
  tickets: [{ id: 9, subject: 'Printer is slow' }],
};

/** The body and the header are quoted in public threads. */
const refused = () =>
  json({ error: "Couldn't authenticate you" }, 401, { 'www-authenticate': 'Basic realm="Web Password"' });

/** @returns the role, or undefined for whoever is not signed in. */
function roleOf(lab: VendorSide, request: Request): string | undefined {
  const login = basicOf(request);
  // Without the literal /token it is a password, and those are gone since January 2026.
  const email = login?.user.endsWith('/token') ? login.user.slice(0, -'/token'.length) : undefined;
  const open = lab.values['tokenAccess'] !== '' && !lab.has('wrong-secret');
  return open && email !== undefined && login?.password === TOKEN ? ROLES[email] : undefined;
}

export default defineLabVendor({
  id: 'zendesk',
  name: 'Zendesk',
  hosts: ['acmehelp.zendesk.com'],
  patterns: ['*.zendesk.com'],
  grant: ['https://acmehelp.zendesk.com'],
  origin: 'https://acmehelp.zendesk.com',
  start: '/admin/home',
  inHand: { email: EMAIL, apiToken: TOKEN },
  pages: [
    {
      id: 'admin',
      path: '/admin/home',
      title: 'Admin Center',
      trail: ['Home'],
      controls: [{ kind: 'note', text: 'Welcome back.' }],
    },
    {
      id: 'api-configuration',
      path: '/admin/apps-integrations/apis/api-configuration',
      title: 'API configuration',
      trail: ['Apps and integrations', 'APIs', 'API configuration'],
      controls: [
        { kind: 'checkbox', id: 'passwordAccess', label: 'Allow password access for end users' },
        { kind: 'checkbox', id: 'tokenAccess', label: 'Allow API token access', value: 'on' },
        { kind: 'button', label: 'Save' },
      ],
    },
    {
      id: 'api-tokens',
      path: '/admin/apps-integrations/apis/api-tokens',
      title: 'API tokens',
      trail: ['Apps and integrations', 'APIs', 'API tokens'],
      markup: 'dl',
      // No source tells how the page looks since tokens are closed; so there is no button to make one.
      controls: [{ kind: 'shown', id: 'description', label: 'Description', value: 'Client St0r, made in 2025' }],
    },
  ],
  answer(lab, request, url) {
    if (!url.pathname.startsWith('/api/v2/')) return undefined;
    const role = roleOf(lab, request);
    // The trap: whoever is not signed in is somebody, too (node-zendesk, issue 152).
    if (url.pathname === '/api/v2/users/me.json')
      return json({ user: role ? { id: 501, role } : { id: null, name: 'Anonymous user', role: 'end-user' } });
    if (!role) return refused();
    if (role === 'end-user' || lab.has('role-lacks-permission')) return json({ error: 'Forbidden' }, 403);
    if (request.method !== 'GET') return json({ error: 'The lab changes nothing' }, 405);
    const list = /^\/api\/v2\/(\w+)\.json$/.exec(url.pathname)?.[1] ?? '';
    const rows = ROWS[list];
    if (!rows) return notFoundPage();
    return json({ [list]: list === 'organizations' && lab.has('zero-rows') ? [] : rows, next_page: null });
  },
  faults: [
    { name: 'wrong-secret', does: 'The token was turned off after 30 days without use: 401.', at: 'api' },
    { name: 'role-lacks-permission', does: 'The address is a light agent’s now: lists answer 403.', at: 'api' },
    { name: 'zero-rows', does: 'The list of organizations is empty.', at: 'api' },
    {
      name: 'wrong-host',
      does: 'There is no help desk of this name: everything under /api answers 404 with a page.',
      at: 'api',
      answer: (_lab, _request, url) => (url.pathname.startsWith('/api/') ? notFoundPage() : undefined),
    },
    ...common(OF_ANY_API, { on: '/api/' }),
  ],
});
