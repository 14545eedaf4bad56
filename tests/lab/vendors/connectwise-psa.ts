import { common } from '../kit/common-faults.ts';
import { basicOf } from '../kit/credentials.ts';
import { json } from '../kit/json.ts';
import type { Control } from '../kit/lab-page.ts';
import { defineLabVendor, type VendorSide } from '../kit/lab-vendor.ts';
import { invented } from '../kit/tokens.ts';
import { notFoundPage } from '../pages.ts';

const CONSOLE = 'na.myconnectwise.net';
const API_HOST = 'api-na.myconnectwise.net';
const COMPANY = 'acmeit';
/** Registered ones: the technician's own, and that of an integration. */
const CLIENT_IDS = ['3f0c9b52-7d41-4e8a-9a66-0d2c5b7e1f84', '5f2d7a80-1c9e-4b66-a7d0-3e84f1629b07'];

const COLUMNS = ['Add', 'Edit', 'Delete', 'Inquire'] as const;
/** Modules of a security role and some of their functions (facts §1.2). */
const MODULES: Record<string, string[]> = {
  Companies: ['Company Maintenance', 'Configurations', 'Contacts', 'Manage Attachments'],
  Finance: ['Agreement Invoicing', 'Agreement Sales', 'Agreements', 'Invoicing'],
  Procurement: ['Product Catalog', 'Products'],
  'Service Desk': ['Close Service Tickets', 'Merge Tickets', 'Resource Scheduling', 'Service Tickets'],
  System: ['API Reports', 'Member Maintenance', 'My Company', 'Table Setup'],
  'Time & Expense': ['Time Entry', 'Time Entry Billable Option'],
};

/** Lists of the API: the function whose Inquire level each asks for, and what is in it (facts §1.5). */
const LISTS: Record<string, { needs: string; rows: unknown[] }> = {
  'company/companies': { needs: 'Company Maintenance', rows: [{ id: 250, identifier: 'Bluebird', name: 'Bluebird' }] },
  'company/contacts': { needs: 'Contacts', rows: [{ id: 31, firstName: 'Ines' }] },
  'finance/agreements': { needs: 'Agreements', rows: [{ id: 7, name: 'Managed services' }] },
  'procurement/catalog': { needs: 'Product Catalog', rows: [{ id: 58, identifier: 'DNS' }] },
  'procurement/products': { needs: 'Products', rows: [{ id: 92, description: 'DNS protection' }] },
  'service/tickets': { needs: 'Service Tickets', rows: [{ id: 4711, summary: 'Printer is slow' }] },
  'service/boards': { needs: 'Table Setup', rows: [{ id: 1, name: 'Help Desk' }] },
};

function levelOf(lab: VendorSide, name: string, column: (typeof COLUMNS)[number]): string {
  if (lab.has('role-lacks-permission') && name === 'Company Maintenance') return 'None';
  return lab.values[`levels/${name}/${column} Level`] ?? 'None';
}

const mySecurity = (lab: VendorSide) =>
  Object.entries(MODULES).flatMap(([moduleName, names]) =>
    names.map((name) => ({
      moduleName,
      // Which of the names has the page's words is documented nowhere public.
      moduleFunctionName: name.replaceAll(/\W/g, ''),
      moduleFunctionDescription: name,
      ...Object.fromEntries(COLUMNS.map((column) => [`${column.toLowerCase()}Level`, levelOf(lab, name, column)])),
    })),
  );

const refused = (code: string, message: string, status: number) => json({ code, message, errors: null }, status);

function answerApi(lab: VendorSide, request: Request, path: string, url: URL): Response {
  const { user, password } = basicOf(request) ?? { user: '', password: '' };
  const [company, publicKey] = user.split('+');
  if (company !== COMPANY)
    return new Response('Cannot route. Codebase/company is invalid', {
      status: 400,
      headers: { 'content-type': 'text/plain' },
    });
  const clientId = request.headers.get('clientid') ?? '';
  // No source has this text; only that such an answer speaks of the client id.
  if (lab.has('vendor-client-id-missing') || (clientId !== '' && !CLIENT_IDS.includes(clientId)))
    return refused('InvalidClientId', 'The clientId is not registered.', 400);
  const known = publicKey === lab.memory['publicKey'] && password === lab.memory['privateKey'];
  if (clientId === '' || !known || lab.has('wrong-secret')) return refused('Unauthorized', 'Unauthorized', 401);
  if (request.method !== 'GET') return refused('MethodNotAllowed', 'The lab changes nothing.', 405);
  if (path === 'system/info') return json({ version: 'v2025.1.98', isCloud: true, cloudRegion: 'NA' });
  if (path === 'system/mySecurity') return json(mySecurity(lab));
  const list = LISTS[path];
  if (!list) return notFoundPage();
  const level = levelOf(lab, list.needs, 'Inquire');
  if (level === 'None') return refused('Security', 'You do not have security permission to perform this action.', 403);
  const hidden = level === 'My' || (lab.has('zero-rows') && path === 'company/companies');
  return json(hidden ? [] : list.rows.slice(0, Number(url.searchParams.get('pageSize') ?? 25)));
}

const tab = (label: string, go: string): Control => ({ kind: 'button', label, role: 'tab', go });
const TABS = [tab('Details', 'api-member'), tab('API Keys', 'api-keys'), tab('API Logs', 'api-logs')];

/** ConnectWise PSA: console and API on two hosts of one region; a role's levels, an API member, its keys. */
export default defineLabVendor({
  id: 'connectwise-psa',
  name: 'ConnectWise PSA',
  hosts: [CONSOLE, API_HOST],
  patterns: ['*.myconnectwise.net'],
  grant: [],
  origin: `https://${CONSOLE}`,
  start: '/v4_6_release/ConnectWise.aspx',
  inHand: { companyId: COMPANY, clientId: CLIENT_IDS[0] ?? '' },
  // Paths of the lab's own: the real console has one address, with an opaque token behind it.
  pages: [
    {
      id: 'home',
      path: '/v4_6_release/ConnectWise.aspx',
      title: 'Today',
      trail: ['Service Desk'],
      controls: [{ kind: 'note', text: 'Three tickets are waiting on the Help Desk board.' }],
    },
    {
      id: 'time',
      path: '/v4_6_release/time',
      title: 'Time Sheets',
      trail: ['Time & Expense'],
      controls: [{ kind: 'note', text: 'This week: 12 hours.' }],
    },
    {
      id: 'security-roles',
      path: '/v4_6_release/roles',
      title: 'Security Roles',
      trail: ['System', 'Security Roles'],
      controls: [
        { kind: 'note', text: 'Admin, Finance, Technician' },
        { kind: 'button', label: 'New Item', go: 'security-role-new' },
      ],
    },
    {
      id: 'security-role-new',
      path: '/v4_6_release/role-new',
      title: 'New Role',
      markup: 'table',
      controls: [
        { kind: 'text', id: 'roleId', label: 'Role ID' },
        { kind: 'button', label: 'Save' },
      ],
    },
    {
      id: 'security-role',
      path: '/v4_6_release/role',
      title: 'Security Modules For Role - Patchbay',
      controls: [
        { kind: 'button', label: 'Save' },
        {
          kind: 'grid',
          id: 'levels',
          rows: Object.values(MODULES).flat(),
          columns: COLUMNS.map((name) => `${name} Level`),
          options: ['None', 'My', 'All'],
        },
        // Opens over the page, whose levels stay as they were chosen.
        { kind: 'link', label: 'customize' },
        {
          kind: 'note',
          text: 'Allow Access to these: Company / Company Status, Company / Company Type, Service / Service Board',
          when: 'opened/customize',
        },
      ],
    },
    {
      id: 'members',
      path: '/v4_6_release/members',
      title: 'Members',
      trail: ['System', 'Members', 'Members List'],
      tab: true,
      controls: [{ kind: 'note', text: 'Priya Raman, Tom Becker' }],
    },
    {
      id: 'api-members',
      path: '/v4_6_release/api-members',
      title: 'API Members',
      trail: ['System', 'Members', 'API Members'],
      tab: true,
      controls: [{ kind: 'button', label: 'New Item', go: 'api-member' }],
    },
    {
      id: 'api-member',
      path: '/v4_6_release/api-member',
      title: 'New Member',
      markup: 'table',
      controls: [
        { kind: 'button', label: 'Save' },
        ...TABS,
        { kind: 'text', id: 'memberId', label: 'Member ID', maxlength: 15 },
        { kind: 'text', id: 'memberName', label: 'Member Name', maxlength: 30 },
        { kind: 'select', id: 'timeZone', label: 'Time Zone', options: ['US Eastern', 'GMT'] },
        { kind: 'heading', text: 'System' },
        { kind: 'select', id: 'role', label: 'Role ID', options: ['', 'Patchbay', 'Technician'] },
        { kind: 'select', id: 'level', label: 'Level', options: ['Corporate (Level 1)', 'Location (Level 2)'] },
        { kind: 'select', id: 'location', label: 'Location', options: ['Main office', 'Harbour'] },
        { kind: 'select', id: 'unit', label: 'Business Unit', options: ['Admin', 'Professional Services'] },
        { kind: 'select', id: 'territory', label: 'Default Territory', options: ['', 'Corporate'] },
      ],
    },
    {
      id: 'api-keys',
      path: '/v4_6_release/api-keys',
      title: 'patchbay',
      controls: [...TABS, { kind: 'button', label: 'New Item', go: 'api-key' }],
    },
    {
      id: 'api-logs',
      path: '/v4_6_release/api-logs',
      title: 'patchbay',
      controls: [...TABS, { kind: 'button', label: 'Start Debug Mode' }],
    },
    {
      id: 'api-key',
      path: '/v4_6_release/api-key',
      title: 'API Key',
      markup: 'unlabelled-table',
      controls: [
        { kind: 'button', label: 'Save' },
        { kind: 'text', id: 'keyDescription', label: 'Description' },
        { kind: 'readonly', id: 'publicKey', label: 'Public Key' },
        { kind: 'readonly', id: 'privateKey', label: 'Private Key' },
      ],
    },
  ],
  press(lab, page, button, values) {
    if (button !== 'Save') return undefined;
    if (page === 'security-role-new')
      return values['roleId']
        ? { set: { roleId: values['roleId'] }, go: 'security-role' }
        : { alert: 'Role ID is required.' };
    if (page === 'api-member') {
      const { memberId, memberName, role, territory } = values;
      const isFilled = memberId && memberName && role === 'Patchbay' && territory === 'Corporate';
      lab.memory['member'] = isFilled ? memberId : undefined;
      return isFilled ? undefined : { alert: 'Some required fields are empty.' };
    }
    if (page !== 'api-key') return undefined;
    if (!lab.memory['member']) return { alert: 'Save the member first.' };
    if (!values['keyDescription']) return { alert: 'Description is required.' };
    const publicKey = invented(16);
    const privateKey = invented(16);
    Object.assign(lab.memory, { publicKey, privateKey });
    return {
      set: { keyDescription: values['keyDescription'] },
      once: { publicKey, privateKey: lab.has('secret-malformed') ? privateKey.slice(0, 7) : privateKey },
      status: 'Copy the private key now: it is not shown again.',
    };
  },
  answer(lab, request, url) {
    const [, company] = /^\/login\/companyinfo\/([^/]+)$/.exec(url.pathname) ?? [];
    if (company !== undefined)
      return json(
        company === COMPANY && !lab.has('wrong-company')
          ? {
              CompanyName: 'Acme IT',
              Codebase: 'v2025_1/',
              VersionCode: 'v2025.1',
              CompanyID: COMPANY,
              IsCloud: 'True',
            }
          : null,
      );
    const [, path] = /^\/(?:v2025_1|v4_6_release)\/apis\/3\.0\/(.+)$/.exec(url.pathname) ?? [];
    if (path === undefined) return undefined;
    if (url.hostname === CONSOLE || lab.has('api-host-prefix-missing'))
      return refused('Security', 'SSL is required.', 403);
    return answerApi(lab, request, path, url);
  },
  faults: [
    { name: 'wrong-company', does: 'The Company ID is unknown: companyinfo answers null.', at: 'api' },
    { name: 'wrong-secret', does: 'The keys were deleted: every request answers 401.', at: 'api' },
    { name: 'vendor-client-id-missing', does: 'The clientId was disabled: 400 that speaks of it.', at: 'api' },
    {
      name: 'api-host-prefix-missing',
      does: 'The API answers that SSL is required, as a console host does.',
      at: 'api',
    },
    { name: 'role-lacks-permission', does: 'The role lost Company Maintenance: 403 on companies.', at: 'api' },
    {
      name: 'zero-rows',
      does: 'The list of companies is empty, as with a level or location that hides them.',
      at: 'api',
    },
    { name: 'secret-malformed', does: 'The page shows the private key cut after 7 characters.', at: 'console' },
    ...common(['unreachable', 'timeout', 'maintenance', 'captive-portal', 'redirected'], {
      on: ['/login/companyinfo', '/v2025_1/apis', '/v4_6_release/apis'],
    }),
    ...common(['html-instead-of-json', 'rate-limited', 'response-too-large'], {
      on: ['/v2025_1/apis', '/v4_6_release/apis'],
    }),
  ],
});
