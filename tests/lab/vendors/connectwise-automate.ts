import { common } from '../kit/common-faults.ts';
import { fieldsOf } from '../kit/credentials.ts';
import { json } from '../kit/json.ts';
import { defineLabVendor, type VendorSide } from '../kit/lab-vendor.ts';
import { claimsOf, issueToken } from '../kit/tokens.ts';
import { notFoundPage } from '../pages.ts';

const CLIENT_ID = '5f2d7a80-1c9e-4b66-a7d0-3e84f1629b07';
const BASE = '/cwa/api/v1/';

const ROWS: Record<string, object[]> = {
  Clients: [{ Id: 12, Name: 'Bluebird Dental' }],
  Locations: [{ Id: 3, Name: 'Main street' }],
  Computers: [{ Id: 640, ComputerName: 'FRONTDESK-2' }],
};

/** Bodies of refusals are in no public source. */
const refused = (status: number) => json({ Message: 'Refused' }, status);

async function signIn(lab: VendorSide, request: Request): Promise<Response> {
  const { Username, Password } = await fieldsOf(request);
  const known = Boolean(Username) && Username === lab.values['username'] && Password === lab.values['password'];
  if (lab.has('wrong-secret') || !known) return refused(401);
  const IsTwoFactorRequired = lab.has('mfa-required') || lab.values['integrator'] !== 'on';
  // Not a refusal by its status: there is no token in it.
  if (IsTwoFactorRequired) return json({ AccessToken: null, UserId: 31, IsTwoFactorRequired });
  return json({
    AccessToken: issueToken(lab, { user: Username }),
    TokenType: 'Bearer',
    IsTwoFactorRequired,
    IsInternalTwoFactorRequired: false,
  });
}

function read(lab: VendorSide, path: string): Response {
  if (path === 'PatchInformation') return json({ DBAgentServerPatchVersion: '2026.9' });
  const rows = ROWS[path];
  if (!rows) return notFoundPage();
  if (path === 'Computers' && lab.has('role-lacks-permission')) return refused(403);
  return json(path === 'Clients' && lab.has('zero-rows') ? [] : rows);
}

export default defineLabVendor({
  id: 'connectwise-automate',
  name: 'Automate',
  hosts: ['acmeit.hostedrmm.com'],
  patterns: ['*.hostedrmm.com'],
  grant: ['https://acmeit.hostedrmm.com'],
  origin: 'https://acmeit.hostedrmm.com',
  start: '/automate/browse',
  inHand: { clientId: CLIENT_ID },
  pages: [
    {
      id: 'browse',
      path: '/automate/browse',
      title: 'Browse',
      trail: ['Browse'],
      controls: [{ kind: 'note', text: 'All agents are online.' }],
    },
    {
      id: 'user-management',
      path: '/automate/settings/users',
      title: 'User Management',
      trail: ['Settings', 'User Management'],
      controls: [{ kind: 'button', label: 'Add', go: 'user' }],
    },
    {
      id: 'user',
      path: '/automate/settings/users/new',
      title: 'User',
      fresh: true,
      markup: 'wrapped',
      controls: [
        { kind: 'text', id: 'firstName', label: 'First Name' },
        { kind: 'text', id: 'username', label: 'User Name' },
        { kind: 'password', id: 'password', label: 'Password' },
        { kind: 'button', label: 'User Classes', role: 'tab' },
        { kind: 'checkbox', id: 'integrator', label: 'Integrator', when: 'tab=User Classes' },
        { kind: 'button', label: 'Save' },
      ],
    },
  ],
  async answer(lab, request, url) {
    if (!url.pathname.startsWith('/cwa/')) return undefined;
    const path = url.pathname.slice(BASE.length);
    if (path === 'apitoken' && request.method === 'POST') return signIn(lab, request);
    // A good token without the ClientID is refused as a bad one is (AutomateAPI, issue 56).
    const accepted = claimsOf(lab, request) && request.headers.get('clientid') === CLIENT_ID;
    if (lab.has('vendor-client-id-missing') || !accepted) return refused(401);
    return request.method === 'GET' ? read(lab, path) : refused(405);
  },
  faults: [
    { name: 'wrong-secret', does: 'The password was changed: the sign-in answers 401.', at: 'api' },
    { name: 'mfa-required', does: 'The user lost Integrator: the sign-in answers 200 without a token.', at: 'api' },
    {
      name: 'vendor-client-id-missing',
      does: 'The ClientID is not known: the sign-in succeeds and everything after it answers 401.',
      at: 'api',
    },
    { name: 'role-lacks-permission', does: 'The class lost computers: their list answers 403.', at: 'api' },
    { name: 'zero-rows', does: 'The class lost Show All Access: the list of clients is empty.', at: 'api' },
    {
      name: 'wrong-host',
      does: 'The server is another one: everything under /cwa answers 404 with a page.',
      at: 'api',
      answer: (_lab, _request, url) => (url.pathname.startsWith('/cwa/') ? notFoundPage() : undefined),
    },
    ...common(['html-instead-of-json'], { on: '/cwa/api/v1/Clients' }),
    ...common(['unreachable', 'timeout', 'maintenance', 'rate-limited', 'redirected', 'response-too-large'], {
      on: '/cwa/',
    }),
  ],
});
