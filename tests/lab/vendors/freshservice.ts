import { OF_ANY_API, common } from '../kit/common-faults.ts';
import { basicOf } from '../kit/credentials.ts';
import { json } from '../kit/json.ts';
import { defineLabVendor, type VendorSide } from '../kit/lab-vendor.ts';
import { invented } from '../kit/tokens.ts';
import { notFoundPage } from '../pages.ts';

const ROWS: Record<string, object[]> = {
  agents: [{ id: 31, first_name: 'Priya', last_name: 'Raman' }],
  departments: [{ id: 7, name: 'Bluebird Dental' }],
  requesters: [{ id: 55, first_name: 'Ines', last_name: 'Duarte' }],
  tickets: [{ id: 208, subject: 'Printer is slow' }],
};

/** The one key of the signed-in agent; it stays until it is reset. */
const keyOf = (lab: VendorSide): string => (lab.memory['key'] ??= invented(20)) as string;

export default defineLabVendor({
  id: 'freshservice',
  name: 'Freshservice',
  hosts: ['acmehelp.freshservice.com'],
  patterns: ['*.freshservice.com'],
  grant: ['https://acmehelp.freshservice.com'],
  origin: 'https://acmehelp.freshservice.com',
  start: '/a/dashboard/default',
  pages: [
    {
      id: 'workspace',
      path: '/a/dashboard/default',
      title: 'Dashboard',
      trail: ['Dashboard'],
      controls: [{ kind: 'note', text: 'Three tickets are due today.' }],
    },
    {
      id: 'profile',
      path: '/profiles/edit',
      title: 'Edit Profile',
      trail: ['Profile settings'],
      markup: 'wrapped',
      controls: [
        { kind: 'text', id: 'fullName', label: 'Full name', value: 'Priya Raman' },
        { kind: 'heading', text: 'Delegate Approvals' },
        { kind: 'readonly', id: 'apiKey', label: 'Your API Key', when: 'apiKey' },
        { kind: 'button', label: 'Reset API Key' },
      ],
    },
  ],
  shows: (lab) => ({ apiKey: lab.has('secret-malformed') ? keyOf(lab).slice(0, 9) : keyOf(lab) }),
  press(lab, _page, button) {
    if (button !== 'Reset API Key') return undefined;
    lab.memory['key'] = invented(20);
    return { status: 'Your API key was reset.' };
  },
  answer(lab, request, url) {
    if (!url.pathname.startsWith('/api/')) return undefined;
    const login = basicOf(request);
    // The body is quoted in Datadog's troubleshooting page.
    if (lab.has('wrong-secret') || login?.user !== keyOf(lab))
      return json({ code: 'invalid_credentials', message: 'You have to be logged in to perform this action.' }, 401);
    const list = /^\/api\/v2\/(\w+)$/.exec(url.pathname)?.[1] ?? '';
    const rows = ROWS[list];
    if (!rows) return notFoundPage();
    if (list === 'departments' && lab.has('role-lacks-permission'))
      return json({ code: 'access_denied', message: 'You are not authorized to perform this action.' }, 403);
    return json({ [list]: list === 'tickets' && lab.has('zero-rows') ? [] : rows });
  },
  faults: [
    { name: 'wrong-secret', does: 'The key was reset: every request answers 401 invalid_credentials.', at: 'api' },
    { name: 'role-lacks-permission', does: 'The agent’s role may not see departments: 403 access_denied.', at: 'api' },
    { name: 'zero-rows', does: 'No ticket is visible to the agent.', at: 'api' },
    {
      name: 'wrong-host',
      does: 'The account has moved: everything under /api answers 404 with a page.',
      at: 'api',
      answer: (_lab, _request, url) => (url.pathname.startsWith('/api/') ? notFoundPage() : undefined),
    },
    { name: 'secret-malformed', does: 'The profile shows only the first nine characters of the key.', at: 'console' },
    ...common(OF_ANY_API, { on: '/api/' }),
  ],
});
