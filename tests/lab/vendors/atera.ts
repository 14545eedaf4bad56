import { bearerOf } from '../kit/credentials.ts';
import { OF_ANY_API, common } from '../kit/common-faults.ts';
import { json } from '../kit/json.ts';
import { defineLabVendor, type VendorSide } from '../kit/lab-vendor.ts';
import { invented } from '../kit/tokens.ts';
import { notFoundPage } from '../pages.ts';

/** Lists of the API, by the domain whose Read they ask for (facts/other-vendors.md §7.4). */
const LISTS: Record<string, { domain: string; rows: object[] }> = {
  agents: { domain: 'Agents', rows: [{ AgentID: 81, MachineName: 'FRONTDESK-2' }] },
  alerts: { domain: 'Alerts', rows: [] },
  'billing/invoices': { domain: 'Billing', rows: [{ InvoiceNumber: 1041 }] },
  contacts: { domain: 'Contacts', rows: [{ EndUserID: 7, Firstname: 'Ines' }] },
  contracts: { domain: 'Contracts', rows: [{ ContractID: 21, ContractName: 'Managed services' }] },
  customers: { domain: 'Customers', rows: [{ CustomerID: 4, CustomerName: 'Bluebird Dental' }] },
  'rates/products': { domain: 'Rates', rows: [{ ProductID: 58, Description: 'DNS protection, per user' }] },
  tickets: { domain: 'Tickets', rows: [{ TicketID: 771, TicketTitle: 'Printer is slow' }] },
};

const DOMAINS = [
  'Agents',
  'Alerts',
  'Billing',
  'Contacts',
  'Contracts',
  'Customers',
  'CustomValues',
  'Departments',
  'Devices',
  'KnowledgeBase',
  'Rates',
  'Tickets',
];
const RIGHTS = DOMAINS.flatMap((domain) => ['Read', 'Write', 'Delete'].map((right) => `${domain} - ${right}`));

type Tokens = Record<string, readonly string[]>;
const tokens = (lab: VendorSide) => (lab.memory['tokens'] ??= {}) as Tokens;

const part = (claims: object) => Buffer.from(JSON.stringify(claims)).toString('base64url');
const makeToken = () =>
  `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ iss: 'AteraInterop', aud: 'apiUsers', jti: invented(20) })}.${invented(43)}`;

/** Whatever is wrong with a key, the answer is 401 and empty (probed in August 2026, facts §7.5). */
const refused = () => new Response(null, { status: 401 });

/** Atera: one host for console and API; named tokens with Read, Write and Delete for each domain. */
export default defineLabVendor({
  id: 'atera',
  name: 'Atera',
  hosts: ['app.atera.com'],
  grant: ['https://app.atera.com'],
  origin: 'https://app.atera.com',
  start: '/new/devices',
  pages: [
    {
      id: 'console',
      path: '/new/devices',
      title: 'Devices',
      trail: ['Devices'],
      controls: [{ kind: 'note', text: 'Every device has been seen today.' }],
    },
    {
      id: 'api-tokens',
      path: '/new/admin/api',
      title: 'API tokens',
      trail: ['Admin', 'Data management', 'API'],
      markup: 'dl',
      controls: [
        { kind: 'shown', id: 'newestToken', label: 'Newest token', when: 'newestToken' },
        { kind: 'button', label: 'New token', go: 'api-token-new' },
      ],
    },
    {
      id: 'api-token-new',
      path: '/new/admin/api?new',
      title: 'New token',
      fresh: true,
      controls: [
        { kind: 'code', id: 'apiToken', label: 'API token', copy: true, when: 'apiToken' },
        { kind: 'note', text: 'Copy it now: it is not shown again.', when: 'apiToken' },
        { kind: 'text', id: 'tokenName', label: 'Name' },
        { kind: 'text', id: 'expires', label: 'Expiration', hint: 'At most one year ahead.' },
        { kind: 'radio', id: 'access', label: 'Permissions', options: ['Full access', 'Custom access'] },
        ...RIGHTS.map((label) => ({
          kind: 'checkbox' as const,
          id: label,
          label,
          group: label.split(' - ')[0] ?? '',
          when: 'access=Custom access',
        })),
        { kind: 'button', label: 'Create' },
      ],
    },
  ],
  press(lab, _page, button, values) {
    if (button !== 'Create') return undefined;
    if (!values['tokenName'] || !values['expires'] || !values['access'])
      return { alert: 'Name, expiration and permissions are needed.' };
    const token = makeToken();
    tokens(lab)[token] = values['access'] === 'Full access' ? RIGHTS : RIGHTS.filter((right) => values[right] === 'on');
    return {
      set: { newestToken: values['tokenName'] },
      once: { apiToken: lab.has('secret-malformed') ? token.slice(0, 40) : token },
      status: 'The token was created.',
    };
  },
  answer(lab, request, url) {
    if (!url.pathname.startsWith('/api/')) return undefined;
    if (!url.pathname.startsWith('/api/v3/')) return notFoundPage();
    // A JWT in X-API-KEY is refused, and no older key is left here.
    const rights = tokens(lab)[bearerOf(request) ?? ''];
    if (!rights || lab.has('wrong-secret')) return refused();
    if (request.method !== 'GET') return json({ Message: 'The lab changes nothing' }, 405);
    const path = url.pathname.slice('/api/v3/'.length);
    if (path === 'account') return json({ AccountID: 5510, CompanyName: 'Acme Managed Services', Plan: 'Growth' });
    const list = LISTS[path];
    if (!list) return notFoundPage();
    const taken = list.domain === 'Contracts' && lab.has('application-lacks-permission');
    // Clients tell of 401 and of 403 here; nothing says which is the rule, and the body is not documented.
    if (taken || !rights.includes(`${list.domain} - Read`)) return refused();
    const rows = list.domain === 'Customers' && lab.has('zero-rows') ? [] : list.rows;
    return json({ items: rows, totalItemCount: rows.length, page: 1, itemsInPage: 1, totalPages: rows.length });
  },
  faults: [
    { name: 'wrong-secret', does: 'The token has expired: every request answers 401 with nothing.', at: 'api' },
    {
      name: 'application-lacks-permission',
      does: 'The token lost Contracts: /account answers, /contracts answers 401.',
      at: 'api',
      only: ['atera-to-dnsfilter'],
    },
    { name: 'zero-rows', does: 'There is no customer.', at: 'api' },
    { name: 'secret-malformed', does: 'The page shows the new token cut after 40 characters.', at: 'console' },
    ...common(OF_ANY_API, { on: '/api/' }),
  ],
});
