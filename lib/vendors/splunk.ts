import { defineVendor } from './define';

export default defineVendor({
  id: 'splunk',
  name: 'Splunk',
  kind: 'export',
  aliases: ['Splunk Cloud', 'Splunk Enterprise', 'Splunk HEC'],
  hosts: ['https://*.splunkcloud.com/*'],
  notConsoles: [],
  // Splunk Enterprise runs on the customer's own server.
  selfHosted: true,

  pages: [
    {
      id: 'home',
      title: 'Splunk',
      url: ['*://*/*/app/*'],
      landmarks: [['Settings'], ['Data inputs', 'Home', 'Apps']],
      trail: [],
      examples: [
        { url: 'https://acme.splunkcloud.com/en-US/app/launcher/home', landmarks: ['Settings', 'Home', 'Apps'] },
      ],
      reference: 'routes',
    },
    {
      id: 'http-event-collector',
      title: 'HTTP Event Collector',
      url: ['*://*/*/manager/*/http-eventcollector', '*://*/manager/*/http-eventcollector'],
      landmarks: [['HTTP Event Collector'], ['New Token']],
      trail: ['Settings', 'Data inputs', 'HTTP Event Collector'],
      examples: [
        {
          url: 'https://acme.splunkcloud.com/en-US/manager/launcher/http-eventcollector',
          landmarks: ['Settings', 'Data inputs', 'HTTP Event Collector', 'New Token'],
        },
      ],
      reference: 'routes',
    },
    {
      id: 'new-token',
      title: 'Add Data',
      url: ['*://*/*/manager/*/adddatamethods/*', '*://*/manager/*/adddatamethods/*'],
      landmarks: [['Add Data'], ['Name']],
      trail: ['Settings', 'Data inputs', 'HTTP Event Collector', 'New Token'],
      examples: [
        {
          url: 'https://acme.splunkcloud.com/en-US/manager/launcher/adddatamethods/selectsource',
          landmarks: ['Add Data', 'Name'],
        },
      ],
      reference: 'routes',
    },
  ],

  fields: [
    {
      id: 'tokenName',
      labels: ['Name'],
      pages: ['new-token'],
      format: 'text',
      secret: false,
      plain: true,
      example: 'DNSFilter',
      reference: 'hec',
    },
    {
      id: 'collectorUrl',
      labels: ['Collector URL'],
      pages: [],
      // The console's address tells it for a stack on AWS and for a server of one's own; on Google Cloud and Azure a dot
      // comes after http-inputs, and whoever is there types it.
      address: [
        {
          host: '*.splunkcloud.com',
          value: 'https://http-inputs-*.splunkcloud.com/services/collector/event',
        },
        { host: '*:8000', value: 'https://*:8088/services/collector/event' },
      ],
      format: 'url',
      secret: false,
      example: 'https://http-inputs-acme.splunkcloud.com/services/collector/event',
      reference: 'hec',
    },
    {
      id: 'hecToken',
      labels: ['Token Value'],
      pages: ['http-event-collector'],
      format: 'guid',
      secret: true,
      example: '01234567-89ab-cdef-0123-456789abcdef',
      reference: 'hec',
    },
  ],
  settings: [],
  permissions: [],

  setup: [
    {
      id: 'open-collector',
      title: 'Open the HTTP Event Collector',
      how: 'Choose Settings, Data inputs, and then HTTP Event Collector. On a server of your own, Global Settings must have All Tokens enabled.',
      page: 'http-event-collector',
      targets: [
        { role: 'link', labels: ['HTTP Event Collector'] },
        { role: 'link', labels: ['Data inputs'] },
        { role: 'button', labels: ['Settings'] },
      ],
      done: { reached: ['http-event-collector', 'new-token'] },
      reference: 'hec',
    },
    {
      id: 'new-token',
      title: 'Start a new token',
      how: 'Press New Token.',
      page: 'new-token',
      targets: [{ role: 'button', labels: ['New Token'] }],
      done: { reached: ['new-token'] },
      reference: 'hec',
    },
    {
      id: 'token-name',
      title: 'Name the token after what will send',
      how: 'Type a Name. Leave Enable indexer acknowledgement unticked.',
      why: 'With acknowledgement on, the collector refuses every event that names no channel, and a plain sender names none.',
      page: 'new-token',
      targets: [{ field: 'tokenName' }],
      done: { entered: 'tokenName' },
      reference: 'codes',
    },
    {
      id: 'capture-token',
      title: 'Create the token and capture it',
      how: 'Go through to Submit, open the list of tokens again, and press Capture at Token Value.',
      page: 'http-event-collector',
      targets: [{ field: 'hecToken' }, { role: 'button', labels: ['Submit'] }],
      done: { captured: ['hecToken'] },
      reference: 'hec',
    },
    {
      id: 'collector-url',
      title: 'Check the address of the collector',
      how: 'The workbench has it from the console’s address. On Google Cloud or Azure put a dot after http-inputs instead of the hyphen; on a trial add :8088.',
      why: 'The console’s own ports, 8000 and 8089, take no events.',
      done: { captured: ['collectorUrl'] },
      reference: 'hec',
    },
  ],

  // An empty body: a good token is answered by “No data”, and nothing is stored.
  auth: {
    strategy: 'token',
    tokenUrl: '{+collectorUrl}',
    encoding: 'empty',
    body: {},
    with: { headers: { authorization: ['Splunk ', { field: 'hecToken' }] } },
    tokenAt: [],
    accepted: '5',
    sends: {},
    reference: 'empty-body',
  },
  discovery: [
    {
      id: 'health',
      title: 'Find the collector',
      url: '{+collectorUrl}/../health',
      of: 'resource-server',
      says: {},
      anyAnswer: true,
      reference: 'codes',
    },
  ],
  probes: [],
  errors: [
    {
      at: 'discovery',
      status: 404,
      cause: 'wrong-host',
      explain: 'The address of a collector ends in /services/collector/event, and its port is not the console’s.',
      reference: 'hec',
    },
    ...['4', '21'].map((code) => ({
      at: 'token' as const,
      code,
      cause: 'wrong-secret' as const,
      explain: 'It is mistyped, was deleted, or belongs to another stack.',
      reference: 'codes',
    })),
    ...['1', '22'].map((code) => ({
      at: 'token' as const,
      code,
      cause: 'application-inactive' as const,
      explain: 'Enable the token; on a server of your own look at Global Settings, too.',
      reference: 'codes',
    })),
    {
      at: 'token',
      code: '3',
      cause: 'secret-malformed',
      explain: 'The token is the bare value, without a word in front.',
      reference: 'codes',
    },
    {
      at: 'token',
      code: '9',
      cause: 'maintenance',
      explain: 'The server’s queue is full.',
      reference: 'codes',
    },
    { at: 'token', status: 404, cause: 'wrong-host', reference: 'hec' },
  ],
  limits: [{ text: 'About one megabyte in a request', reference: 'codes' }],

  references: [
    {
      id: 'hec',
      title: 'Splunk documentation: set up and use the HTTP Event Collector',
      url: 'https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'Documented, not seen live.',
    },
    {
      id: 'codes',
      title: 'Splunk documentation: codes of the HTTP Event Collector',
      url: 'https://docs.splunk.com/Documentation/Splunk/latest/Data/TroubleshootHTTPEventCollector',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'routes',
      title: 'Addresses of Splunk’s pages; the documents name the menus only',
      url: 'https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector',
      checked: '2026-11-22',
      confidence: 'unconfirmed',
    },
    {
      id: 'empty-body',
      title: 'Splunk documentation: an empty request is answered by “No data” once the token was accepted',
      url: 'https://docs.splunk.com/Documentation/Splunk/latest/Data/TroubleshootHTTPEventCollector',
      checked: '2026-11-22',
      confidence: 'likely',
    },
  ],
});
