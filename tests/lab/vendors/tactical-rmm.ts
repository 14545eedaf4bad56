import { common } from '../kit/common-faults.ts';
import { json } from '../kit/json.ts';
import type { Control, LabPage } from '../kit/lab-page.ts';
import { defineLabVendor, type VendorSide } from '../kit/lab-vendor.ts';
import { invented } from '../kit/tokens.ts';
import { notFoundPage } from '../pages.ts';

const API = 'api.trmm.acme-msp.example';
const CONSOLE = 'rmm.trmm.acme-msp.example';

/** Users, and the rights of the role of each (facts/other-vendors.md §8.2). */
const USERS: Record<string, readonly string[]> = {
  'clientst0r-api': ['List Agents', 'List Clients', 'List Sites', 'List Software'],
  'dashboard-tv': ['List Agents'],
  newcomer: [],
};

const LISTS: Record<string, { right: string; rows: object[] }> = {
  '/agents/': { right: 'List Agents', rows: [{ agent_id: 'kq3xW', hostname: 'FRONTDESK-2' }] },
  '/clients/': { right: 'List Clients', rows: [{ id: 4, name: 'Bluebird Dental', sites: [] }] },
  '/software/': { right: 'List Software', rows: [{ id: 9, agent: 'FRONTDESK-2', software: [] }] },
};

interface Key {
  key: string;
  user: string;
}

const kept = (lab: VendorSide) => lab.memory['key'] as Key | undefined;
const detail = (text: string, status: number) =>
  json({ detail: text }, status, status === 401 ? { 'www-authenticate': 'Token' } : {});

const settings = (name: string, controls: Control[], id = name.toLowerCase().replaceAll(' ', '-')): LabPage => ({
  id,
  path: `/?settings=${id}`,
  title: name,
  trail: ['Settings', 'Global Settings', name],
  tab: true,
  controls,
});

/** Texts as the source of 1.5.1 has them (facts §8.5). */
function refusal(lab: VendorSide, request: Request): Response | undefined {
  const given = request.headers.get('x-api-key');
  if (given === null) return detail('Authentication credentials were not provided.', 401);
  if (lab.has('wrong-secret') || given !== kept(lab)?.key) return detail('Invalid token.', 401);
  if (lab.has('application-inactive')) return detail('User inactive or deleted.', 401);
  if (lab.has('secret-expired')) return detail('The token has expired.', 401);
  return undefined;
}

/** Tactical RMM, self-hosted: the console on rmm., the API on api.; a key has the rights of its user's role. */
export default defineLabVendor({
  id: 'tactical-rmm',
  name: 'Tactical RMM',
  hosts: [CONSOLE, API],
  grant: [`https://${CONSOLE}`, `https://${API}`],
  origin: `https://${CONSOLE}`,
  start: '/',
  pages: [
    {
      id: 'dashboard',
      path: '/',
      title: 'All Clients',
      trail: ['Agents'],
      controls: [
        { kind: 'button', label: 'Tools' },
        { kind: 'note', text: 'Bluebird Dental: one agent is online.' },
      ],
    },
    settings('General', [{ kind: 'text', id: 'timezone', label: 'Default timezone', value: 'Europe/London' }]),
    settings('Key Store', [{ kind: 'note', text: 'Nothing is stored.' }]),
    settings('URL Actions', [{ kind: 'note', text: 'No action was added.' }]),
    settings('API Keys', [
      { kind: 'note', text: 'No API tokens added yet' },
      { kind: 'button', label: 'Add key', go: 'api-key-new' },
      { kind: 'shown', id: 'savedName', label: 'Newest', when: 'savedName' },
      { kind: 'button', label: 'Edit', go: 'api-key-edit', when: 'savedName' },
    ]),
    {
      id: 'api-key-new',
      path: '/?settings=api-keys&add',
      title: 'Add API Key',
      fresh: true,
      markup: 'aria',
      controls: [
        { kind: 'note', text: 'API Key will be generated on save' },
        { kind: 'text', id: 'name', label: 'Name', maxlength: 25 },
        { kind: 'select', id: 'user', label: 'User', options: ['', ...Object.keys(USERS)] },
        { kind: 'text', id: 'expiration', label: 'Key Expiration (Not required)' },
        { kind: 'button', label: 'Cancel', go: 'api-keys' },
        { kind: 'button', label: 'Submit' },
      ],
    },
    {
      id: 'api-key-edit',
      path: '/?settings=api-keys&edit',
      title: 'Edit API Key',
      controls: [
        { kind: 'text', id: 'savedName', label: 'Name' },
        { kind: 'select', id: 'savedUser', label: 'User', options: Object.keys(USERS) },
        { kind: 'readonly', id: 'apiKey', label: 'Key' },
        { kind: 'button', label: 'Cancel', go: 'api-keys' },
        { kind: 'button', label: 'Submit' },
      ],
    },
  ],
  shows(lab): Record<string, string> {
    const key = kept(lab)?.key;
    return key ? { apiKey: lab.has('secret-malformed') ? key.slice(0, 20) : key } : {};
  },
  press(lab, page, button, values) {
    if (button !== 'Submit') return undefined;
    if (page === 'api-key-edit') return { go: 'api-keys', status: 'The API Key was edited' };
    const { name = '', user = '' } = values;
    if (name === '' || user === '') return { alert: '*Required' };
    lab.memory['key'] = { key: invented(64).toUpperCase().slice(0, 32), user } satisfies Key;
    return { set: { savedName: name, savedUser: user }, go: 'api-keys', status: 'The API Key was added' };
  },
  answer(lab, request, url) {
    if (url.hostname !== API)
      return url.pathname === '/env-config.js'
        ? new Response(`window._env_ = {PROD_URL: "https://${API}"}`, {
            headers: { 'content-type': 'text/javascript' },
          })
        : undefined;
    if (url.pathname === '/' && request.method === 'GET') return json({ status: 'ok' });
    const refused = refusal(lab, request);
    if (refused) return refused;
    if (url.pathname === '/core/version/') return json('1.5.1');
    if (url.pathname === '/alerts/') return detail(`Method "${request.method}" not allowed.`, 405);
    const list = LISTS[url.pathname];
    if (!list) return notFoundPage();
    const rights = USERS[kept(lab)?.user ?? ''] ?? [];
    const taken = list.right === 'List Software' && lab.has('role-lacks-permission');
    if (taken || !rights.includes(list.right)) return detail('You do not have permission to perform this action.', 403);
    return json(url.pathname === '/agents/' && lab.has('zero-rows') ? [] : list.rows);
  },
  faults: [
    { name: 'wrong-secret', does: 'The key was deleted: 401 “Invalid token.”.', at: 'api' },
    { name: 'application-inactive', does: 'The user of the key was switched off: 401 says so.', at: 'api' },
    { name: 'secret-expired', does: 'The key’s expiration has passed: 401 says so.', at: 'api' },
    { name: 'role-lacks-permission', does: 'The role lost List Software: /software/ answers 403.', at: 'api' },
    { name: 'zero-rows', does: 'The role is kept to a client without agents.', at: 'api' },
    {
      name: 'wrong-host',
      does: 'The API has moved: its old host answers 404 to everything.',
      at: 'api',
      answer: (_lab, _request, url) => (url.hostname === API ? notFoundPage() : undefined),
    },
    { name: 'secret-malformed', does: 'The dialog shows the key cut after 20 characters.', at: 'console' },
    ...common([
      'unreachable',
      'timeout',
      'maintenance',
      'captive-portal',
      'rate-limited',
      'redirected',
      'response-too-large',
    ]),
    ...common(['html-instead-of-json'], { on: ['/agents/', '/software/', '/core/'] }),
  ],
});
