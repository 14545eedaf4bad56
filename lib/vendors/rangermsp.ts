import type { Probe } from '../model/vendor';
import { defineVendor } from './define';

const ASK =
  'Ask RangerMSP whether your installation has a REST service at all: its own documents tell of none. No other key will help.';

const list = (path: string, title: string): Probe => ({
  id: path,
  title,
  url: `{+baseUrl}/${path}?pageSize=1&page=1`,
  rows: 'results',
  permission: `${path}-read`,
  emptyMeans: 'There is nothing yet, or the key may not see it.',
  reference: 'client-code',
});

const right = (path: string, label: string) => ({
  id: `${path}-read`,
  labels: [label],
  pages: [],
  probe: path,
  reference: 'seed-guide',
});

export default defineVendor({
  id: 'rangermsp',
  name: 'RangerMSP',
  kind: 'psa',
  aliases: ['CommitCRM', 'RangerMSP (CommitCRM)'],
  // The host of the guide, api.commitcrm.com, is confirmed by nobody: the extension asks for it only when it is typed.
  hosts: [],
  notConsoles: [],
  selfHosted: true,

  // It is a Windows program; no page of a console is documented.
  pages: [],
  fields: [
    {
      id: 'baseUrl',
      labels: ['Base URL'],
      pages: [],
      format: 'url',
      secret: false,
      example: 'https://rangermsp.example.org:8443/api/v1',
      reference: 'seed-guide',
    },
    {
      id: 'apiKey',
      labels: ['API Key'],
      pages: [],
      format: 'text',
      secret: true,
      example: 'invented-key',
      reference: 'seed-guide',
    },
    {
      id: 'accountId',
      labels: ['Account ID (Optional)', 'Account ID'],
      pages: [],
      format: 'text',
      secret: false,
      optional: true,
      example: 'acme',
      reference: 'seed-guide',
    },
  ],
  settings: [],
  permissions: [
    right('accounts', 'Companies'),
    right('contacts', 'Contacts'),
    right('tickets', 'Tickets'),
    right('contracts', 'Contracts'),
  ],
  setup: [
    {
      id: 'ask-for-rest',
      title: 'Ask RangerMSP whether your installation has a REST API',
      how: 'A guide of Client St0r names Setup, Security, API Access. RangerMSP’s own documents have no such menu and no REST API: ask its support before you go on.',
      why: 'Unverified: nobody but Client St0r tells of this service.',
      cannotSee: 'RangerMSP is a Windows program: a browser sees nothing of it.',
      done: { manual: true },
      reference: 'wiki',
    },
    {
      id: 'enter-key',
      title: 'Enter the address and the key that you were given',
      how: 'Type the base address, with /api/v1 at its end, and the key into the workbench.',
      why: 'Unverified: the form of both is known from Client St0r only.',
      done: { captured: ['baseUrl', 'apiKey'] },
      reference: 'client-code',
    },
  ],
  auth: {
    strategy: 'key',
    sends: { headers: { authorization: ['Bearer ', { field: 'apiKey' }] } },
    reference: 'client-code',
  },
  discovery: [],
  probes: [
    list('accounts', 'Read accounts'),
    list('contacts', 'Read contacts'),
    list('tickets', 'Read tickets'),
    list('contracts', 'Read contracts'),
  ],
  errors: [
    {
      at: 'api',
      status: 404,
      cause: 'wrong-host',
      says: 'No REST service of RangerMSP answers at this address. The one that the guide names may not exist.',
      fix: ASK,
      reference: 'wiki',
    },
    {
      at: 'api',
      is: 'html',
      cause: 'html-instead-of-json',
      explain: 'The REST service that the guide names may not exist.',
      reference: 'wiki',
    },
    {
      at: 'api',
      status: 401,
      cause: 'wrong-secret',
      says: 'Whatever answers there refuses the key.',
      fix: 'Ask whoever gave you the key for a new one.',
      reference: 'client-code',
    },
    {
      at: 'api',
      status: 403,
      cause: 'role-lacks-permission',
      says: 'Whatever answers there does not allow the key this.',
      fix: 'Ask whoever gave you the key for this right.',
      reference: 'client-code',
    },
  ],
  limits: [],
  references: [
    {
      id: 'wiki',
      title: 'RangerMSP: API developers’ guide and reference manual (Windows library, API by e-mail, ODBC)',
      url: 'https://www.rangermsp.com/w/API_Developers_Guide',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'It documents no REST API.',
    },
    {
      id: 'client-code',
      title: 'Client St0r 3.11.9: what it would send to RangerMSP',
      url: 'https://github.com/agit8or1/clientst0r',
      checked: '2026-11-22',
      confidence: 'unconfirmed',
      note: 'Confirmed of its code; that any service answers to it is not.',
    },
    {
      id: 'seed-guide',
      title: 'Client St0r’s own guide: menu, addresses and permissions of a REST API of RangerMSP',
      url: 'https://github.com/agit8or1/clientst0r',
      checked: '2026-11-22',
      confidence: 'unconfirmed',
      note: 'Contradicted by RangerMSP’s own documents. It names https://api.commitcrm.com/api/v1 and port 8443 of one’s own server.',
    },
  ],
});
