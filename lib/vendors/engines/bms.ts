import type { ErrorMeaning, Vendor } from '../../model/vendor';

// Long because it is data alone: all that is known of the program that is sold under several names, in one place.

const SAVE = ['Save (S)', 'Save'];
const NEW = ['New (N)', 'New'];

/** What a product on this engine calls itself, and where its console and API are. */
interface Product {
  name: string;
  /** A console as an example of its address. */
  console: string;
  /** Console host → base of its API, `*` for what varies. */
  apis: { host: string; value: string }[];
  example: { api: string; host: string };
}

type Engine = Omit<Vendor, 'id' | 'name' | 'kind' | 'aliases' | 'hosts' | 'notConsoles' | 'selfHosted' | 'references'>;

/** The texts of refusals are in no public source, so each is looked for in an answer of any status. */
const refusal = (contains: string, more: Pick<ErrorMeaning, 'cause' | 'says' | 'fix'>): ErrorMeaning[] =>
  [200, undefined].map((status) => ({
    at: 'token',
    ...(status === undefined ? {} : { status }),
    contains,
    ...more,
    reference: 'refusals',
  }));

/** A refused sign-in is an answer with status 200 as well: only those are declared. */
const errorsOf = ({ name }: Product): ErrorMeaning[] => {
  const unknown = {
    cause: 'wrong-secret',
    says: `${name} refused the user name and password.`,
    explain:
      'With the right password, the employee’s role may lack Has API Access, or the employee has another company.',
    fix: 'Set the password anew by the link that is mailed to the employee, and see that the role has Has API Access.',
    reference: 'refusals',
  } as const;
  const company = {
    cause: 'wrong-company',
    says: `${name} knows no company of this name.`,
    fix: 'Take the company name from My Settings: it is not the name in the console’s address.',
  } as const;
  return [
    ...refusal('mfa', { cause: 'mfa-required', fix: 'Make an API Employee: it is never asked for a second factor.' }),
    ...refusal('tenant', company),
    ...refusal('company', company),
    {
      at: 'token',
      status: 404,
      cause: 'wrong-host',
      explain: 'The API has a host of its own: the console’s with api. in front.',
      reference: 'hosts',
    },
    { at: 'token', status: 200, ...unknown },
    { at: 'token', status: 400, ...unknown },
    { at: 'token', status: 401, ...unknown },
    {
      at: 'api',
      status: 403,
      cause: 'role-lacks-permission',
      says: 'The employee’s role does not allow this.',
      fix: 'Open the role under Admin, Security, Roles, tick View for it, and save.',
      reference: 'refusals',
    },
    {
      at: 'page',
      contains: 'cannot add external roles',
      cause: 'role-lacks-permission',
      explain: 'The role has to be Internal.',
      reference: 'api-employee',
    },
  ];
};

/**
 * Kaseya BMS and Pulseway PSA are one program with two names: the same words on the same pages, and the same API (V2).
 * References that it cites: `hosts`, `guide`, `api-employee`, `rest-v2`, `refusals`.
 */
export const bmsEngine = (product: Product): Engine => ({
  pages: [
    {
      id: 'account',
      title: product.name,
      url: [],
      landmarks: [['Admin']],
      trail: ['Home'],
      examples: [{ url: product.console, landmarks: ['Admin'] }],
      reference: 'guide',
    },
    {
      id: 'role-new',
      title: 'New role',
      url: [],
      landmarks: [['Role Type'], SAVE],
      absent: ['Special Features', 'User Type'],
      trail: ['Admin', 'Security', 'Roles', 'New (N)'],
      examples: [{ url: product.console, landmarks: ['Role Type', 'Save (S)'] }],
      reference: 'guide',
    },
    {
      id: 'role',
      title: 'Role',
      url: [],
      landmarks: [['Role Type'], ['Special Features'], SAVE],
      trail: ['Admin', 'Security', 'Roles'],
      examples: [{ url: product.console, landmarks: ['Role Type', 'Special Features', 'Save (S)'] }],
      reference: 'guide',
    },
    {
      id: 'employee-new',
      title: 'New employee',
      url: [],
      landmarks: [['User Type'], SAVE],
      absent: ['Role Type'],
      trail: ['Admin', 'HR', 'Employees', 'New (N)'],
      examples: [{ url: product.console, landmarks: ['User Type', 'Save (S)'] }],
      reference: 'guide',
    },
    {
      id: 'my-settings',
      title: 'My Settings',
      url: [],
      landmarks: [['My Settings'], ['Gateway URL']],
      absent: ['Role Type', 'User Type'],
      trail: ['My Settings'],
      examples: [{ url: product.console, landmarks: ['My Settings', 'Gateway URL'] }],
      reference: 'rest-v2',
    },
  ],
  fields: [
    {
      id: 'server',
      labels: ['Server', 'Fully Qualified Domain Name'],
      pages: [],
      address: [{ host: '*', value: '*' }],
      format: 'text',
      secret: false,
      example: product.example.host,
      reference: 'hosts',
    },
    {
      id: 'apiUrl',
      labels: ['API URL'],
      pages: [],
      address: product.apis,
      format: 'url',
      secret: false,
      example: product.example.api,
      reference: 'hosts',
    },
    {
      id: 'company',
      labels: ['Company Name', 'Tenant Name', 'Company', 'Tenant'],
      pages: ['my-settings'],
      format: 'text',
      secret: false,
      example: 'AcmeIT',
      reference: 'rest-v2',
    },
    {
      id: 'username',
      labels: ['Username', 'User Name'],
      pages: [],
      format: 'text',
      secret: false,
      example: 'api.dnsfilter',
      reference: 'guide',
    },
    {
      id: 'password',
      labels: ['Password'],
      pages: [],
      format: 'text',
      secret: true,
      example: 'invented-Password-1',
      reference: 'guide',
    },
    {
      id: 'roleName',
      labels: ['Name'],
      pages: ['role-new'],
      format: 'text',
      secret: false,
      plain: true,
      example: 'API integration',
      reference: 'guide',
    },
    {
      id: 'employeeRole',
      labels: ['Security Role', 'Security Roles', 'Role'],
      pages: ['employee-new'],
      format: 'text',
      secret: false,
      plain: true,
      example: 'API integration',
      reference: 'refusals',
    },
  ],
  settings: [
    {
      id: 'roleType',
      labels: ['Role Type'],
      pages: ['role-new', 'role'],
      values: [
        { id: 'internal', labels: ['Internal'] },
        { id: 'external', labels: ['External'] },
      ],
      reference: 'guide',
    },
    {
      id: 'accountsView',
      labels: ['Accounts'],
      column: ['View'],
      pages: ['role'],
      values: [
        { id: 'yes', labels: ['Yes', 'On', 'View'] },
        { id: 'no', labels: ['No', 'Off', 'None'], unset: true },
      ],
      reference: 'guide',
    },
    {
      id: 'userType',
      labels: ['User Type'],
      pages: ['employee-new'],
      values: [
        { id: 'api-employee', labels: ['API Employee'] },
        { id: 'employee', labels: ['Employee'] },
      ],
      reference: 'guide',
    },
  ],
  permissions: [
    { id: 'has-api-access', labels: ['Has API Access'], pages: ['role'], probe: 'user', reference: 'guide' },
    {
      id: 'accounts-view',
      labels: ['CRM: Accounts, View'],
      pages: [],
      setting: 'accountsView',
      probe: 'accounts',
      reference: 'refusals',
    },
  ],
  setup: [
    {
      id: 'open-new-role',
      title: 'Start a new role',
      how: 'Go to Admin, Security, Roles and press New (N).',
      page: 'role-new',
      targets: [
        { role: 'button', labels: NEW },
        { role: 'link', labels: ['Roles'] },
        { role: 'link', labels: ['Security'] },
        { role: 'link', labels: ['Admin'] },
      ],
      done: { reached: ['role-new', 'role'] },
      reference: 'guide',
    },
    {
      id: 'role-name',
      title: 'Name the role',
      how: 'Type a name that says what the role is for.',
      page: 'role-new',
      targets: [{ field: 'roleName' }],
      done: { entered: 'roleName' },
      reference: 'guide',
    },
    {
      id: 'role-type',
      title: 'Choose Internal as the Role Type',
      how: 'Choose Internal: an API Employee cannot have an external role.',
      page: 'role-new',
      targets: [{ setting: 'roleType' }],
      done: { settings: ['roleType'] },
      reference: 'guide',
    },
    {
      id: 'save-new-role',
      title: 'Save the role to see its rights',
      how: 'Press Save (S). The rights of the role appear then.',
      page: 'role-new',
      targets: [{ role: 'button', labels: SAVE }],
      done: { reached: ['role'] },
      reference: 'guide',
    },
    {
      id: 'role-rights',
      title: 'Let the role view accounts',
      how: 'Give CRM, Accounts the right View, and nothing more than that.',
      page: 'role',
      targets: [{ setting: 'accountsView' }],
      done: { settings: ['accountsView'] },
      reference: 'refusals',
    },
    {
      id: 'role-api-access',
      title: 'Tick Has API Access',
      how: 'In the section Admin, under Special Features, tick Has API Access.',
      why: 'Without it the sign-in is refused although the password is right.',
      page: 'role',
      targets: [{ permissions: 'needed' }],
      done: { permissions: 'needed' },
      reference: 'guide',
    },
    {
      id: 'open-new-employee',
      title: 'Save the role and start a new employee',
      how: 'Press Save (S). Then go to Admin, HR, Employees and press New (N).',
      page: 'employee-new',
      targets: [
        { role: 'button', labels: NEW },
        { role: 'link', labels: ['Employees'] },
        { role: 'link', labels: ['HR'] },
        { role: 'link', labels: ['Admin'] },
        { role: 'button', labels: SAVE },
      ],
      done: { reached: ['employee-new'] },
      reference: 'guide',
    },
    {
      id: 'employee-type',
      title: 'Choose API Employee as the User Type',
      how: 'Choose API Employee. It uses no licence, and the type cannot be changed later.',
      why: 'An API Employee is never asked for a second factor, and nobody can sign in to the console with it.',
      page: 'employee-new',
      targets: [{ setting: 'userType' }],
      done: { settings: ['userType'] },
      reference: 'api-employee',
    },
    {
      id: 'employee-role',
      title: 'Give the employee the new role',
      how: 'Choose the role that you have just made. Fill in a user name, and an e-mail address that you can read.',
      why: 'The password can only be set by a link that is mailed to that address.',
      page: 'employee-new',
      targets: [{ field: 'employeeRole' }],
      done: { entered: 'employeeRole' },
      reference: 'api-employee',
    },
    {
      id: 'open-my-settings',
      title: 'Save the employee and open My Settings',
      how: 'Press Save (S). Then press your own name at the top right and choose My Settings.',
      page: 'my-settings',
      targets: [
        { role: 'link', labels: ['My Settings'] },
        { role: 'button', labels: SAVE },
      ],
      done: { reached: ['my-settings'] },
      reference: 'rest-v2',
    },
    {
      id: 'capture-company',
      title: 'Capture the company name',
      how: 'My Settings shows the company name (the tenant). Press Capture.',
      page: 'my-settings',
      targets: [{ field: 'company' }],
      done: { captured: ['company'] },
      reference: 'rest-v2',
    },
    {
      id: 'enter-login',
      title: 'Enter the user name and password that were mailed',
      how: 'The mail to the employee’s address has the user name, and the link that sets the password. Type both into the workbench.',
      done: { captured: ['username', 'password'] },
      reference: 'guide',
    },
  ],
  signsInAs: 'user',
  auth: {
    strategy: 'token',
    tokenUrl: '{+apiUrl}/v2/security/authenticate',
    encoding: 'multipart',
    body: {
      GrantType: ['password'],
      UserName: [{ field: 'username' }],
      Password: [{ field: 'password' }],
      Tenant: [{ field: 'company' }],
    },
    tokenAt: ['Result', 'AccessToken'],
    sends: { headers: { authorization: ['Bearer ', { token: true }] } },
    reference: 'rest-v2',
  },
  discovery: [],
  probes: [
    // An answer with Success false has no Result: the object has to stand under it.
    {
      id: 'user',
      title: 'Use the API',
      url: '{+apiUrl}/v2/security/userinfo',
      rows: 'Result',
      single: true,
      permission: 'has-api-access',
      reference: 'rest-v2',
    },
    {
      id: 'accounts',
      title: 'Read accounts',
      url: '{+apiUrl}/v2/crm/accounts/lookup?PageSize=1&PageNumber=1',
      rows: 'Result',
      permission: 'accounts-view',
      setting: 'accountsView',
      emptyMeans: 'There is no account yet, or the employee’s role may not see any.',
      reference: 'rest-v2',
    },
  ],
  errors: errorsOf(product),
  limits: [{ text: '1,500 requests an hour to each endpoint', reference: 'rest-v2' }],
});
