import { OF_ANY_API, common } from '../kit/common-faults.ts';
import { bearerOf } from '../kit/credentials.ts';
import { json } from '../kit/json.ts';
import { defineLabVendor, type VendorSide } from '../kit/lab-vendor.ts';
import { invented } from '../kit/tokens.ts';
import { notFoundPage } from '../pages.ts';

/** Lists of the API, and the permission that each asks for (facts/other-vendors.md §1.5). */
const LISTS: Record<string, { permission: string; rows: unknown[] }> = {
  customers: {
    permission: 'Customers - List/Search',
    rows: [
      { id: 9001, business_name: 'Bluebird Dental' },
      { id: 9002, business_name: 'Harbour Freight' },
    ],
  },
  contacts: { permission: 'Customers - View Detail', rows: [{ id: 411, name: 'Ines Duarte' }] },
  tickets: { permission: 'Tickets - List/Search', rows: [{ id: 771, subject: 'Printer is slow' }] },
  invoices: { permission: 'Invoices - List/Search', rows: [{ id: 3301, number: '1041' }] },
  products: { permission: 'Products - List/Search', rows: [{ id: 58, name: 'DNS protection, per user' }] },
  schedules: { permission: 'Recurring Invoices - List', rows: [{ id: 12, name: 'Monthly services' }] },
  customer_assets: { permission: 'Assets - List/Search', rows: [{ id: 640, name: 'FRONTDESK-2' }] },
  rmm_alerts: { permission: 'RMM Alerts - List', rows: [] },
  contracts: { permission: 'Contracts - List/Search', rows: [{ id: 21, name: 'Managed services' }] },
};

/** Single records and the settings of tickets, which ask for a permission of their own. */
const RECORDS: Record<string, string> = {
  'customers/latest': 'Customers - List/Search',
  'customers/9001': 'Customers - View Detail',
  'tickets/settings': 'Tickets - List/Search',
  'tickets/771': 'Tickets - View Details',
  'invoices/3301': 'Invoices - View Details',
};

const GROUPS: Record<string, string[]> = {
  Customers: ['List/Search', 'View Detail', 'Create', 'Edit', 'Delete'],
  Tickets: ['List/Search', 'View Details', 'Create', 'Edit'],
  Products: ['List/Search', 'Create', 'Edit'],
  Invoices: ['List/Search', 'View Details', 'Create', 'Edit', 'Delete'],
  'Recurring Invoices': ['List', 'New', 'Edit', 'Delete'],
  Assets: ['List/Search'],
  'RMM Alerts': ['List'],
  Contracts: ['List/Search'],
};
const PERMISSIONS = Object.entries(GROUPS).flatMap(([group, names]) => names.map((name) => `${group} - ${name}`));

interface Token {
  permissions: string[];
}

const tokens = (lab: VendorSide): Record<string, Token> => (lab.memory['tokens'] ??= {}) as Record<string, Token>;

/** The raw token or a Bearer header are both accepted; the query form is too, though it shows in logs. */
const tokenOf = (lab: VendorSide, request: Request, url: URL): Token | undefined => {
  const given = bearerOf(request) ?? request.headers.get('authorization') ?? url.searchParams.get('api_key') ?? '';
  return lab.has('wrong-secret') ? undefined : tokens(lab)[given];
};

const permissionOf = (path: string): string | undefined => LISTS[path]?.permission ?? RECORDS[path];

const read = (lab: VendorSide, path: string, url: URL): Response => {
  const list = LISTS[path];
  if (!list) return json({ [path.split('/')[0] ?? '']: {} });
  const rows = path === 'customers' && lab.has('zero-rows') ? [] : list.rows;
  const page = Number(url.searchParams.get('page') ?? 1);
  const size = path === 'contracts' ? 50 : 25;
  return json({
    [path]: rows.slice((page - 1) * size, page * size),
    meta: { total_entries: rows.length, total_pages: Math.ceil(rows.length / size), page, per_page: size },
  });
};

/** Syncro: one host for console and API; tokens with a tick for each permission. */
export default defineLabVendor({
  id: 'syncro',
  name: 'Syncro',
  hosts: ['acmemsp.syncromsp.com'],
  patterns: ['*.syncromsp.com'],
  grant: ['https://acmemsp.syncromsp.com'],
  origin: 'https://acmemsp.syncromsp.com',
  start: '/dashboard',
  pages: [
    {
      id: 'dashboard',
      path: '/dashboard',
      title: 'Dashboard',
      trail: ['Dashboard'],
      controls: [{ kind: 'note', text: 'Two tickets are waiting for a technician.' }],
    },
    {
      id: 'account-profile',
      path: '/settings/account_profile',
      title: 'Account Profile',
      trail: ['More', 'Admin', 'Account Profile'],
      markup: 'table',
      controls: [
        { kind: 'shown', id: 'company', label: 'Business name', value: 'Acme Managed Services' },
        { kind: 'shown', id: 'subdomain', label: 'Subdomain', value: 'acmemsp' },
      ],
    },
    {
      id: 'api-tokens',
      path: '/api_tokens',
      title: 'API Tokens',
      trail: ['More', 'Admin', 'Administration', 'API', 'API Tokens'],
      controls: [
        { kind: 'note', text: 'Tokens let other programs work with this account as you.' },
        { kind: 'shown', id: 'newestToken', label: 'Newest token', when: 'newestToken' },
        { kind: 'button', label: 'New Token', go: 'api-token-new' },
      ],
    },
    {
      id: 'api-token-new',
      path: '/api_tokens/new',
      title: 'New API token',
      fresh: true,
      markup: 'wrapped',
      controls: [
        { kind: 'code', id: 'apiToken', label: 'API Token', copy: true, when: 'apiToken' },
        { kind: 'note', text: 'Copy it now: it is not shown again.', when: 'apiToken' },
        { kind: 'button', label: 'App Permissions', role: 'tab' },
        { kind: 'button', label: 'Custom Permissions', role: 'tab' },
        { kind: 'text', id: 'tokenName', label: 'Name' },
        { kind: 'text', id: 'expires', label: 'Expiration', hint: 'Leave it empty for a token that stays valid.' },
        {
          kind: 'select',
          id: 'app',
          label: 'App',
          options: ['Choose an app', 'Accounting', 'Reporting'],
          when: 'tab=App Permissions',
        },
        ...PERMISSIONS.map((label) => ({
          kind: 'checkbox' as const,
          id: label,
          label,
          group: label.split(' - ')[0] ?? '',
          when: 'tab=Custom Permissions',
        })),
        { kind: 'button', label: 'Create API Token' },
      ],
    },
  ],
  connects: {
    dnsfilter: {
      name: 'Syncro',
      // The guide of DNSFilter tells where both stand in Syncro; the labels of its own form are not public.
      fields: [
        { id: 'subdomain', label: 'Subdomain' },
        { id: 'apiToken', label: 'API Token', secret: true },
      ],
      async test({ subdomain, apiToken = '' }, call) {
        const lists = await Promise.all(
          ['customers', 'products', 'invoices', 'schedules'].map(async (list) => {
            const response = await call(new URL(`https://${subdomain}.syncromsp.com/api/v1/${list}`), {
              headers: { authorization: apiToken },
            });
            if (!response.ok) throw new Error(`${list} cannot be read.`);
            return (await response.json()) as Record<string, { business_name?: string }[]>;
          }),
        );
        return { customers: (lists[0]?.['customers'] ?? []).flatMap((row) => row.business_name ?? []) };
      },
    },
  },
  press(lab, _page, button, values) {
    if (button !== 'Create API Token') return undefined;
    const name = values['tokenName'] ?? '';
    if (name === '') return { alert: 'Name can’t be blank.' };
    const token = `T${invented(12, 'hex')}-${invented(25, 'hex')}`;
    tokens(lab)[token] = { permissions: PERMISSIONS.filter((permission) => values[permission] === 'on') };
    return {
      set: { newestToken: name },
      once: { apiToken: lab.has('secret-malformed') ? token.slice(0, 14) : token },
      status: 'The token was created.',
    };
  },
  answer(lab, request, url) {
    if (!url.pathname.startsWith('/api/v1/')) return url.pathname.startsWith('/api/') ? notFoundPage() : undefined;
    // No public source has the text of these bodies; the keys are what one connector looks for.
    const token = tokenOf(lab, request, url);
    if (!token) return json({ error: 'Not authorized' }, 401);
    if (request.method !== 'GET') return json({ error: 'The lab changes nothing' }, 405);
    const path = url.pathname.slice('/api/v1/'.length);
    if (path === 'me') return json({ user_id: 1204, user_name: 'Priya Raman', subdomain: 'acmemsp' });
    const permission = permissionOf(path);
    if (permission === undefined) return notFoundPage();
    const refused = lab.has('application-lacks-permission') && path.startsWith('customers');
    // Clients tell of 401 and of 403 here; nothing says which is the rule.
    if (refused || !token.permissions.includes(permission)) return json({ error: 'Not allowed' }, 403);
    return read(lab, path, url);
  },
  faults: [
    {
      name: 'wrong-host',
      does: 'The account has moved: everything under /api answers 404 with a page.',
      at: 'api',
      answer: (_lab, _request, url) => (url.pathname.startsWith('/api/') ? notFoundPage() : undefined),
    },
    { name: 'wrong-secret', does: 'The token is gone: every request answers 401.', at: 'api' },
    {
      name: 'application-lacks-permission',
      does: 'The token lost Customers: /me answers, /customers answers 403.',
      at: 'api',
    },
    { name: 'zero-rows', does: 'The list of customers is empty, as a single-customer user sees it.', at: 'api' },
    { name: 'secret-malformed', does: 'The page shows the new token cut after 14 characters.', at: 'console' },
    ...common(OF_ANY_API, { on: '/api/' }),
  ],
});
