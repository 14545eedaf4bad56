import type { Cause } from '../model/cause';
import { defineIntegration } from './define';

// Long because it is data alone: everything that is true of this pair, which has the most rules of all.

const MODIFY = ['read-and-modify', 'read-create-modify'];
const READ = ['read-only', ...MODIFY];

const needs = (setting: string, anyOf: string[], cause: Cause, why: string) => ({
  setting,
  anyOf,
  cause,
  why,
  reference: 'guide',
});

export default defineIntegration({
  id: 'halopsa-to-dnsfilter',
  source: 'halopsa',
  destination: 'dnsfilter',

  before: [
    {
      id: 'certificate-chain',
      title: 'Serve the full certificate chain',
      how: 'The server must send its intermediate certificates too, not just its own.',
      when: 'on-prem',
      cannotSee:
        'This browser fetches missing intermediates by itself, so a page that opens here proves nothing about DNSFilter’s servers.',
      command: {
        shell: 'sh',
        text: 'openssl s_client -connect {host}:443 -servername {host} -verify_return_error < /dev/null',
      },
      done: { manual: true },
      reference: 'guide',
    },
    {
      id: 'current-version',
      title: 'Run the latest stable version of HaloPSA',
      how: 'Compare the version at the foot of the Configuration page with the latest stable release.',
      when: 'on-prem',
      cannotSee: 'HaloPSA documents no address that tells its version without signing in.',
      command: {
        shell: 'powershell',
        text: 'Invoke-RestMethod https://{host}/api/VersionInfo',
      },
      done: { manual: true },
      reference: 'guide',
    },
    {
      id: 'allow-addresses',
      title: 'Let DNSFilter’s addresses in',
      shows: 'allowlist',
      how: 'If the server restricts access by address, allow the ones listed here, and ask DNSFilter which are current: two pages disagree.',
      when: 'on-prem',
      cannotSee: 'A browser reaches the server from your own address, so it cannot tell whether others may.',
      command: {
        shell: 'powershell',
        text: 'Get-NetFirewallRule -Enabled True -Direction Inbound | Get-NetFirewallAddressFilter | Where-Object RemoteAddress -ne Any',
      },
      done: { manual: true },
      reference: 'guide',
    },
  ],

  grants: [
    'read:customers',
    'read:contracts',
    'edit:contracts',
    'read:items',
    'edit:items',
    'read:invoices',
    'edit:invoices',
  ],
  forbids: [
    {
      permission: 'all',
      why: 'DNSFilter says that authentication fails when all permissions are selected; how it fails is not published.',
      reference: 'trouble',
    },
  ],
  sets: [
    needs(
      'authenticationMethod',
      ['client-credentials'],
      'wrong-grant-type',
      'DNSFilter signs in as a service, without a person.',
    ),
    needs('loginType', ['agent'], 'wrong-login-type', 'Only an agent has the rights that DNSFilter uses.'),
    needs('active', ['on'], 'application-inactive', 'An inactive application gets no token.'),
    needs(
      'roleCustomers',
      READ,
      'role-lacks-permission',
      'DNSFilter reads customers to match them with its organizations.',
    ),
    needs('roleInvoices', MODIFY, 'role-lacks-permission', 'DNSFilter reads and updates invoices.'),
    needs('roleAgreements', MODIFY, 'role-lacks-permission', 'DNSFilter reads and updates customer agreements.'),
    needs('roleItems', MODIFY, 'role-lacks-permission', 'DNSFilter reads and updates products.'),
    needs('agentCustomers', READ, 'role-lacks-permission', 'Feature Access of the agent must be on for clients.'),
  ],

  carries: [
    { to: 'clientId', from: 'clientId', transforms: ['trim'], reference: 'guide' },
    { to: 'clientSecret', from: 'clientSecret', transforms: ['trim'], reference: 'guide' },
    { to: 'resourceServer', from: 'resourceServer', transforms: ['trim', 'drop-trailing-slash'], reference: 'guide' },
    {
      to: 'authorizationServer',
      from: 'authorizationServer',
      transforms: ['trim', 'add-trailing-slash'],
      reference: 'trouble',
    },
    { to: 'tenant', from: 'tenant', transforms: ['trim'], onPrem: 'Not set', reference: 'guide' },
  ],

  lints: [
    {
      rule: 'white-space',
      field: 'clientId',
      at: 'source',
      why: 'A stray space makes another ID.',
      reference: 'guide',
    },
    {
      rule: 'white-space',
      field: 'clientSecret',
      at: 'source',
      why: 'A stray space makes another secret.',
      reference: 'guide',
    },
    {
      rule: 'format',
      field: 'clientId',
      at: 'source',
      why: 'A Client ID of HaloPSA is one GUID.',
      reference: 'formats',
    },
    {
      rule: 'format',
      field: 'clientSecret',
      at: 'source',
      why: 'A Client Secret of HaloPSA is two GUIDs joined by a hyphen.',
      reference: 'formats',
    },
    {
      rule: 'https',
      field: 'resourceServer',
      at: 'source',
      why: 'HaloPSA answers on https only.',
      reference: 'formats',
    },
    {
      rule: 'https',
      field: 'authorizationServer',
      at: 'source',
      why: 'HaloPSA answers on https only.',
      reference: 'formats',
    },
    {
      rule: 'path-role',
      field: 'resourceServer',
      at: 'source',
      expects: '/api',
      why: 'The Resource Server ends in /api, the Authorization Server in /auth.',
      reference: 'formats',
    },
    {
      rule: 'path-role',
      field: 'authorizationServer',
      at: 'source',
      expects: '/auth',
      why: 'The Resource Server ends in /api, the Authorization Server in /auth.',
      reference: 'formats',
    },
    {
      rule: 'path-suffix',
      field: 'authorizationServer',
      at: 'source',
      expects: '/token',
      why: 'DNSFilter adds the rest of the path itself.',
      reference: 'formats',
    },
    {
      rule: 'tenant',
      field: 'tenant',
      at: 'source',
      expects: 'Not set',
      why: 'Hosted instances have a tenant; on-premise the field reads Not set.',
      reference: 'guide',
    },
    {
      rule: 'trailing-slash-required',
      field: 'authorizationServer',
      at: 'source',
      level: 'note',
      why: 'Patchbay adds the slash when it fills the form. Add it yourself if you copy the value by hand.',
      reference: 'trouble',
    },
    {
      rule: 'format',
      field: 'clientId',
      at: 'destination',
      why: 'A Client ID of HaloPSA is one GUID.',
      reference: 'formats',
    },
    {
      rule: 'format',
      field: 'clientSecret',
      at: 'destination',
      why: 'A Client Secret of HaloPSA is two GUIDs joined by a hyphen.',
      reference: 'formats',
    },
    {
      rule: 'https',
      field: 'resourceServer',
      at: 'destination',
      why: 'HaloPSA answers on https only.',
      reference: 'formats',
    },
    {
      rule: 'https',
      field: 'authorizationServer',
      at: 'destination',
      why: 'HaloPSA answers on https only.',
      reference: 'formats',
    },
    {
      rule: 'path-role',
      field: 'resourceServer',
      at: 'destination',
      expects: '/api',
      why: 'The Resource Server ends in /api, the Authorization Server in /auth.',
      reference: 'formats',
    },
    {
      rule: 'path-role',
      field: 'authorizationServer',
      at: 'destination',
      expects: '/auth',
      why: 'The Resource Server ends in /api, the Authorization Server in /auth.',
      reference: 'formats',
    },
    {
      rule: 'path-suffix',
      field: 'authorizationServer',
      at: 'destination',
      expects: '/token',
      why: 'DNSFilter adds the rest of the path itself.',
      reference: 'formats',
    },
    {
      rule: 'trailing-slash-required',
      field: 'authorizationServer',
      at: 'destination',
      why: 'DNSFilter requires a slash at the end of the Authorization Server.',
      reference: 'trouble',
    },
    {
      rule: 'single-trailing-slash',
      field: 'authorizationServer',
      at: 'destination',
      why: 'Two slashes make another address.',
      reference: 'trouble',
    },
    {
      rule: 'tenant',
      field: 'tenant',
      at: 'destination',
      expects: 'Not set',
      why: 'Hosted instances have a tenant; on-premise DNSFilter wants exactly Not set.',
      reference: 'guide',
    },
  ],

  after: [
    {
      id: 'test-connection',
      title: 'Test the connection',
      how: 'Press Test connection in the workbench. Mend what it names before you go on.',
      done: { verified: true },
      reference: 'guide',
    },
    {
      id: 'save-and-test',
      title: 'Press Save and Test in DNSFilter',
      how: 'Press Save and Test. When DNSFilter accepts the connection it shows the account mapping.',
      page: 'psa-form',
      targets: [{ role: 'button', labels: ['Save and Test'] }],
      done: { reached: ['psa-mapping'] },
      reference: 'guide',
    },
  ],

  allowlist: [
    { address: '3.19.3.152', reference: 'guide' },
    { address: '3.19.4.238', reference: 'guide' },
    { address: '3.23.117.12', reference: 'gradient' },
  ],
  verdict: {
    state: 'supported',
    reason: 'Documented by DNSFilter; proven here on simulated consoles, not on a live tenant.',
    reference: 'guide',
  },
  references: [
    {
      id: 'guide',
      title: 'MSPCentric: HaloPSA integration guide for DNSFilter',
      url: 'https://kb.mspcentric.io/dnsfilter/halo-integration',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'Its own note on "all permissions" cites a step that has moved.',
    },
    {
      id: 'trouble',
      title: 'MSPCentric: HaloPSA troubleshooting guide for DNSFilter',
      url: 'https://kb.mspcentric.io/dnsfilter/halopsa-troubleshooting-guide',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'formats',
      title: 'HaloPsa.Api and HaloAPI: formats of the five values',
      url: 'https://github.com/panoramicdata/HaloPsa.Api',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'gradient',
      title: 'Gradient MSP: HaloPSA integration (newer list of addresses, the second one cut off)',
      url: 'https://support.meetgradient.com/halo-integration',
      checked: '2026-11-22',
      confidence: 'unconfirmed',
    },
  ],
});
