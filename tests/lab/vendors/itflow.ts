import { OF_ANY_API, common } from '../kit/common-faults.ts';
import { json } from '../kit/json.ts';
import { defineLabVendor, type VendorSide } from '../kit/lab-vendor.ts';
import { invented } from '../kit/tokens.ts';
import { notFoundPage } from '../pages.ts';

const ROWS: Record<string, object[]> = {
  clients: [{ client_id: 4, client_name: 'Bluebird Dental' }],
  tickets: [{ ticket_id: 90, ticket_subject: 'Printer is slow' }],
};

/** The key of the dialog that is open; Create makes it count. */
const draftOf = (lab: VendorSide): string => (lab.memory['draft'] ??= invented(32)) as string;

const say = (status: number, message: string) => json({ success: 'False', message }, status);

/** Answers as facts/other-vendors.md §4.6 has them word for word. */
function answerKey(lab: VendorSide, key: string | null): Response | undefined {
  if (key === null) return new Response(null, { status: 401 });
  if (lab.has('wrong-secret') || key !== lab.memory['key'])
    return say(401, 'Authentication failed. API key is invalid or has expired.');
  if (lab.has('application-inactive'))
    return say(403, 'The user linked to this API key is inactive, archived, or invalid.');
  if (lab.has('secret-expired'))
    return say(403, 'This API key is not tied to a user and is no longer valid. Please recreate it.');
  if (lab.has('ip-not-allowed')) return new Response('Potential Security Violation');
  return undefined;
}

export default defineLabVendor({
  id: 'itflow',
  // The title of its pages is the company's name, not the product's.
  name: 'Acme Managed Services',
  hosts: ['itflow.acme-msp.example'],
  grant: ['https://itflow.acme-msp.example'],
  origin: 'https://itflow.acme-msp.example',
  start: '/admin/api_keys.php',
  pages: [
    {
      id: 'api-keys',
      path: '/admin/api_keys.php',
      title: 'API Keys',
      trail: ['Administration', 'API Keys'],
      controls: [
        { kind: 'button', label: 'New API Key' },
        { kind: 'heading', text: 'New Key', when: 'apiKey' },
        { kind: 'button', label: 'Details', role: 'tab', when: 'apiKey' },
        { kind: 'button', label: 'Keys', role: 'tab', when: 'apiKey' },
        { kind: 'text', id: 'name', label: 'Name', when: 'apiKey' },
        { kind: 'text', id: 'expire', label: 'Expiration Date', when: 'apiKey' },
        {
          kind: 'select',
          id: 'run_as_user',
          label: 'Run as User',
          options: ['', 'Priya Raman', 'Client St0r service'],
          when: 'apiKey',
        },
        { kind: 'readonly', id: 'apiKey', label: 'API Key', copy: true, when: 'apiKey' },
        { kind: 'checkbox', id: 'ack', label: 'I have made a copy of the key(s)' },
        { kind: 'button', label: 'Create', when: 'apiKey' },
      ],
    },
  ],
  press(lab, _page, button) {
    if (button === 'New API Key') {
      lab.memory['draft'] = undefined;
      const key = draftOf(lab);
      return { once: { apiKey: lab.has('secret-malformed') ? key.slice(0, 20) : key } };
    }
    if (button !== 'Create') return undefined;
    lab.memory['key'] = draftOf(lab);
    return { status: 'Key created.' };
  },
  answer(lab, request, url) {
    if (!url.pathname.startsWith('/api/')) return undefined;
    const refused = answerKey(lab, url.searchParams.get('api_key'));
    if (refused) return refused;
    if (request.method !== 'GET') return say(405, 'Can only send GET requests to this endpoint.');
    const list = /^\/api\/v1\/(\w+)\/read\.php$/.exec(url.pathname)?.[1] ?? '';
    const rows = ROWS[list];
    if (!rows) return notFoundPage();
    if (list === 'tickets' && lab.has('role-lacks-permission'))
      return say(403, 'The user linked to this API key does not have permission for this action.');
    if (list === 'tickets' && lab.has('zero-rows'))
      return say(200, 'No resource (for this client and company) with the specified parameter(s).');
    return json({ success: 'True', count: rows.length, data: rows });
  },
  faults: [
    { name: 'wrong-secret', does: 'The key was deleted, as an upgrade to 26.08 does: 401.', at: 'api' },
    { name: 'application-inactive', does: 'The user of the key was archived: 403 says so.', at: 'api' },
    { name: 'secret-expired', does: 'The key is from before 26.08 and tied to no user: 403 says so.', at: 'api' },
    { name: 'role-lacks-permission', does: 'The user’s role has no right to support: tickets answer 403.', at: 'api' },
    { name: 'zero-rows', does: 'There is no ticket: 200 with success False.', at: 'api' },
    { name: 'ip-not-allowed', does: 'ITFlow cannot read the caller’s address: 200 with one line of text.', at: 'api' },
    {
      name: 'wrong-host',
      does: 'ITFlow lives in a folder of the host: /api answers 404.',
      at: 'api',
      answer: (_lab, _request, url) => (url.pathname.startsWith('/api/') ? notFoundPage() : undefined),
    },
    { name: 'secret-malformed', does: 'The dialog shows the key cut after 20 characters.', at: 'console' },
    ...common(OF_ANY_API, { on: '/api/' }),
  ],
});
