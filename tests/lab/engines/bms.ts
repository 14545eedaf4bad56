import type { LabPage } from '../kit/lab-page.ts';
import { common } from '../kit/common-faults.ts';
import { fieldsOf } from '../kit/credentials.ts';
import { json } from '../kit/json.ts';
import type { LabVendor, VendorSide } from '../kit/lab-vendor.ts';
import { claimsOf, issueToken } from '../kit/tokens.ts';
import { notFoundPage } from '../pages.ts';

/** The employee that a person makes; a mail brings these. */
export interface Login {
  username: string;
  password: string;
  company: string;
}

const SAVE = 'Save (S)';

const pages = (gateway: string, company: string): LabPage[] => [
  {
    id: 'home',
    path: '/MSP/MyTickets.aspx',
    title: 'My Tickets',
    trail: ['Home'],
    controls: [{ kind: 'note', text: 'Nothing is due today.' }],
  },
  {
    id: 'roles',
    path: '/Administration/Roles.aspx',
    title: 'Roles',
    trail: ['Admin', 'Security', 'Roles'],
    controls: [{ kind: 'button', label: 'New (N)', go: 'role-new' }],
  },
  {
    id: 'role-new',
    path: '/Administration/RoleNew.aspx',
    title: 'New role',
    fresh: true,
    markup: 'table',
    controls: [
      { kind: 'text', id: 'roleName', label: 'Name' },
      { kind: 'select', id: 'roleType', label: 'Role Type', options: ['', 'Internal', 'External'] },
      { kind: 'button', label: SAVE, go: 'role' },
    ],
  },
  {
    id: 'role',
    path: '/Administration/Role.aspx',
    title: 'Role',
    markup: 'table',
    controls: [
      { kind: 'shown', id: 'roleName', label: 'Name' },
      { kind: 'shown', id: 'roleType', label: 'Role Type' },
      { kind: 'heading', text: 'CRM' },
      // Whether the cells are lists or ticks is in no public source; the heads of the columns are.
      {
        kind: 'grid',
        id: 'crm',
        rows: ['Accounts', 'Contacts'],
        columns: ['View', 'Modify', 'Delete'],
        options: ['No', 'Yes'],
      },
      { kind: 'heading', text: 'Special Features' },
      { kind: 'checkbox', id: 'apiAccess', label: 'Has API Access' },
      { kind: 'button', label: SAVE },
    ],
  },
  {
    id: 'employees',
    path: '/Administration/Employees.aspx',
    title: 'Employees',
    trail: ['Admin', 'HR', 'Employees'],
    controls: [{ kind: 'button', label: 'New (N)', go: 'employee-new' }],
  },
  {
    id: 'employee-new',
    path: '/Administration/EmployeeNew.aspx',
    title: 'New employee',
    fresh: true,
    controls: [
      { kind: 'select', id: 'userType', label: 'User Type', options: ['', 'Employee', 'API Employee'] },
      { kind: 'text', id: 'userName', label: 'User Name' },
      { kind: 'text', id: 'email', label: 'Email Address' },
      { kind: 'select', id: 'employeeRole', label: 'Security Role', options: ['', 'API integration', 'Technician'] },
      { kind: 'button', label: SAVE },
    ],
  },
  {
    id: 'my-settings',
    path: '/MSP/MySettings.aspx',
    title: 'My Settings',
    trail: ['My Settings'],
    markup: 'dl',
    controls: [
      { kind: 'shown', id: 'company', label: 'Company Name', value: company },
      { kind: 'shown', id: 'gateway', label: 'Gateway URL', value: gateway },
    ],
  },
];

/** A refusal comes with status 200, as the description of the API declares no other; codes and texts are invented. */
const refuse = (Code: number, Message: string) =>
  json({ Success: false, Error: { Code, Message, Details: null, SubErrors: [] }, Result: null });

async function signIn(lab: VendorSide, login: Login, request: Request): Promise<Response> {
  const { GrantType, UserName, Password, Tenant } = await fieldsOf(request);
  if (GrantType !== 'password') return refuse(1, 'GrantType is required.');
  if (lab.has('wrong-company') || Tenant !== login.company) return refuse(2, 'The tenant does not exist.');
  const known = UserName === login.username && Password === login.password;
  // Whoever lacks Has API Access is told no more than whoever has a wrong password (facts §4.5).
  const admitted = known && lab.values['apiAccess'] === 'on' && Boolean(lab.values['employeeRole']);
  if (lab.has('wrong-secret') || !admitted) return refuse(3, 'Sign-in failed.');
  if (lab.has('mfa-required') || lab.values['userType'] !== 'API Employee') return refuse(4, 'An MFA code is needed.');
  const AccessToken = issueToken(lab, { user: UserName });
  // Documented as Result.AccessToken; live answers are said to be in camel case.
  return json({ success: true, error: null, result: { accessToken: AccessToken, refreshToken: `r-${AccessToken}` } });
}

function read(lab: VendorSide, path: string): Response {
  if (path === '/v2/security/userinfo')
    return json({ Success: true, Result: { BusinessName: 'Acme Managed Services', SpecialFeatures: [{ Id: 7 }] } });
  if (path !== '/v2/crm/accounts/lookup') return notFoundPage();
  if (lab.has('role-lacks-permission') || lab.values['crm/Accounts/View'] !== 'Yes')
    return json({ Success: false, Error: { Code: 5, Message: 'Forbidden' }, Result: null }, 403);
  return json({ Success: true, Result: lab.has('zero-rows') ? [] : [{ Id: 41, Name: 'Bluebird Dental' }] });
}

/** Kaseya BMS and Pulseway PSA are one program: its console on one host, its API on another. */
export const bmsEngine = (
  console: string,
  login: Login,
): Pick<LabVendor, 'hosts' | 'grant' | 'origin' | 'start' | 'pages' | 'inHand' | 'press' | 'answer' | 'faults'> => ({
  hosts: [console, `api.${console}`],
  grant: [`https://${console}`, `https://api.${console}`],
  origin: `https://${console}`,
  start: '/MSP/MyTickets.aspx',
  pages: pages(`https://${console}/`, login.company),
  inHand: { username: login.username, password: login.password },
  press(lab, page, button) {
    if (page === 'employee-new' && button === SAVE && lab.values['roleType'] === 'External')
      return { alert: 'Error! Cannot add external roles to internal employees.' };
    return undefined;
  },
  async answer(lab, request, url) {
    if (url.hostname !== `api.${console}`) return undefined;
    if (url.pathname === '/v2/security/authenticate' && request.method === 'POST') return signIn(lab, login, request);
    if (!claimsOf(lab, request)) return json({ Success: false, Error: { Code: 6, Message: 'Unauthorized' } }, 401);
    return request.method === 'GET' ? read(lab, url.pathname) : json({ Message: 'The lab changes nothing' }, 405);
  },
  faults: [
    { name: 'wrong-secret', does: 'The password was set anew: the sign-in is refused, with status 200.', at: 'api' },
    { name: 'wrong-company', does: 'The company was renamed: the sign-in knows no such tenant.', at: 'api' },
    { name: 'mfa-required', does: 'The sign-in asks for an MFA code, with status 200.', at: 'api' },
    { name: 'role-lacks-permission', does: 'The role lost its right to accounts: their list answers 403.', at: 'api' },
    { name: 'zero-rows', does: 'The list of accounts is empty.', at: 'api' },
    {
      name: 'wrong-host',
      does: 'The API has moved: everything under /v2 answers 404 with a page.',
      at: 'api',
      answer: (_lab, _request, url) => (url.pathname.startsWith('/v2/') ? notFoundPage() : undefined),
    },
    ...common(['html-instead-of-json'], { on: '/v2/crm/' }),
    ...common(['unreachable', 'timeout', 'maintenance', 'rate-limited', 'redirected', 'response-too-large'], {
      on: '/v2/',
    }),
  ],
});
