import type { Step } from '../model/step';
import type { Field, Page } from '../model/vendor';
import { defineVendor, fillForm } from './define';
import * as say from './languages/dnsfilter';

// Long because it is data alone: all that is known of DNSFilter, in one place, for its PSA forms, its keys and Data Export.
// Labels that are translated stand in languages/dnsfilter.ts.

const FORM = ['psa-form'];
const FORMS = ['syncro', 'connectwise', 'atera', 'autotask', 'pulseway'].map((psa) => `psa-form-${psa}`);
const AFTER_CHECKLIST = ['psa-form', ...FORMS, 'psa-mapping'];

/** The form of another PSA. No public page shows these labels: see the reference. */
const form = (psa: string, name: string, labels: readonly string[]): Page => ({
  id: `psa-form-${psa}`,
  title: `${name} connection form`,
  url: [],
  landmarks: [...labels, 'Save and Test', 'PSA Management'].map((label) => [label]),
  trail: ['Organization', 'PSA Management', 'Data Sources', 'Integrations', 'Connect', 'Next'],
  examples: [
    {
      url: 'https://app.dnsfilter.com/psa',
      landmarks: ['Organization', 'PSA Management', 'Data Sources', ...labels, 'Save and Test'],
    },
  ],
  reference: 'psa-forms',
});

const box = (psa: string, id: string, labels: string[], example: string, more: Partial<Field> = {}): Field => ({
  id,
  labels,
  pages: [`psa-form-${psa}`],
  form: psa,
  format: 'text',
  secret: false,
  example,
  reference: 'psa-forms',
  ...more,
});

/** HaloPSA's form is the one that a public guide shows. */
const SHOWN = { pages: FORM, reference: 'mspcentric-halo' };

/** From the dashboard to the filled form of a PSA. */
const TO_FORM: Step[] = [
  {
    id: 'open-psa-management',
    title: 'Open PSA Management in DNSFilter',
    how: 'In the DNSFilter dashboard, open Organization (MSP in an MSP account) and then PSA Management.',
    page: 'psa-management',
    targets: [
      { role: 'link', labels: ['PSA Management'] },
      { role: 'button', labels: ['Organization', 'MSP'] },
    ],
    done: {
      reached: ['psa-management', 'psa-integrations', 'psa-choose', 'psa-checklist', ...AFTER_CHECKLIST],
    },
    reference: 'mspcentric-halo',
  },
  {
    id: 'open-integrations',
    title: 'Open Data Sources, Integrations',
    how: 'Choose Data Sources and then Integrations.',
    page: 'psa-integrations',
    targets: [
      { role: 'link', labels: ['Integrations', 'Integration'] },
      { role: 'button', labels: ['Data Sources', 'Data Settings'] },
    ],
    done: { reached: ['psa-integrations', 'psa-choose', 'psa-checklist', ...AFTER_CHECKLIST] },
    reference: 'mspcentric-halo',
  },
  {
    id: 'connect-api',
    title: 'Connect by API Authentication',
    how: 'At API Authentication, press Connect.',
    page: 'psa-integrations',
    targets: [{ role: 'button', labels: ['Connect'] }],
    done: { reached: ['psa-choose', 'psa-checklist', ...AFTER_CHECKLIST] },
    reference: 'mspcentric-halo',
  },
  {
    id: 'choose-psa',
    title: 'Choose your PSA and go on',
    how: 'Choose your PSA in the list and press Next.',
    page: 'psa-choose',
    targets: [{ role: 'button', labels: ['Next'] }],
    done: { reached: ['psa-checklist', ...AFTER_CHECKLIST] },
    reference: 'mspcentric-halo',
  },
  {
    id: 'pass-checklist',
    title: 'Go past the connection checklist',
    how: 'Everything it asks for is in the vault already: press Next.',
    page: 'psa-checklist',
    targets: [{ role: 'button', labels: ['Next'] }],
    done: { reached: AFTER_CHECKLIST },
    reference: 'mspcentric-halo',
  },
  fillForm('mspcentric-halo'),
];

const KEYS = ['api-keys', 'api-key-new'];
const EXPORT = ['data-export', 'data-export-hec', 'data-export-s3', 'data-export-sentinel'];

const testConnection = (reference: string): Step => ({
  id: 'test-connection',
  title: 'Test the connection',
  how: 'Press Test connection in the workbench. Mend what it names before you go on.',
  done: { verified: true },
  reference,
});

/** From the dashboard to a saved key of the API; which button makes the value is in no public page. */
const TO_KEY: Step[] = [
  {
    id: 'open-account-settings',
    title: 'Open your account settings',
    how: 'Sign in as the user whose rights the script should have, never as the owner. Choose Account and then Account Settings.',
    why: 'A key belongs to the user who makes it and takes that user’s rights; nobody else can revoke it.',
    page: 'account-settings',
    targets: [
      { role: 'link', labels: ['Account Settings'] },
      { role: 'button', labels: ['Account'] },
    ],
    done: { reached: ['account-settings', ...KEYS] },
    reference: 'dnsfilter-keys',
  },
  {
    id: 'open-api-keys',
    title: 'Open the API keys',
    how: 'Choose the tab Security: the API Keys stand there.',
    page: 'api-keys',
    targets: [{ role: 'tab', labels: ['Security'] }],
    done: { reached: KEYS },
    reference: 'dnsfilter-keys',
  },
  {
    id: 'new-key',
    title: 'Start a new key',
    how: 'Press CREATE KEY. A user may have five active keys: revoke one that nothing uses any more.',
    page: 'api-key-new',
    targets: [{ role: 'button', labels: ['CREATE KEY', '+ Create New API Key', 'Create New API Key'] }],
    done: { reached: ['api-key-new'] },
    reference: 'dnsfilter-keys',
  },
  {
    id: 'key-name',
    title: 'Name the key after what will use it',
    how: 'Type a Name: one key for each use, and its name says which. It cannot be changed later.',
    page: 'api-key-new',
    targets: [{ field: 'keyName' }],
    done: { entered: 'keyName' },
    reference: 'dnsfilter-keys',
  },
  {
    id: 'key-expiration',
    title: 'Choose when the key expires',
    how: 'Choose an Expiration. The test reads the day back, and the workbench and the report then say by when a new key is due.',
    why: 'DNSFilter sends no reminder, and an expired key is answered like a wrong one.',
    page: 'api-key-new',
    targets: [{ field: 'keyExpiration' }],
    done: { entered: 'keyExpiration' },
    reference: 'dnsfilter-keys',
  },
  {
    id: 'capture-key',
    title: 'Capture the key before you save',
    how: 'Let DNSFilter make the key, then press Capture. It is shown once.',
    why: 'A key that was not captured has to be made anew.',
    page: 'api-key-new',
    targets: [{ field: 'apiKey' }, { role: 'button', labels: ['Generate', 'Generate Key', 'Create'] }],
    done: { captured: ['apiKey'] },
    reference: 'dnsfilter-key-form',
  },
  {
    id: 'save-key',
    title: 'Copy the key and save it',
    how: 'Press the copy button beside the key, then Save: Save waits until the value was copied, and the key counts from then on.',
    page: 'api-key-new',
    targets: [{ role: 'button', labels: ['Save'] }],
    cannotSee: 'The list shows a key by its last four characters only, so a browser cannot tell which one is yours.',
    done: { manual: true },
    reference: 'lesson',
  },
];

/** From the dashboard to the saved form of a destination of Data Export. */
const toExport = (page: string, choose: string, reference: string): Step[] => [
  {
    id: 'open-data-export',
    title: 'Open Data Export in DNSFilter',
    how: 'Choose Tools and then Data Export. It is an add-on: without it, ask DNSFilter for it first.',
    page: 'data-export',
    targets: [
      { role: 'link', labels: ['Data Export'] },
      { role: 'button', labels: ['Tools'] },
    ],
    done: { reached: EXPORT },
    reference: 'secops',
  },
  {
    id: 'choose-export',
    title: `Choose ${choose}`,
    how: `At Export Destination, choose ${choose}.`,
    page: 'data-export',
    targets: [{ setting: 'exportDestination' }],
    done: { settings: ['exportDestination'] },
    reference,
  },
  fillForm(reference, page),
  testConnection(reference),
  {
    id: 'save-export',
    title: 'Press Save Configuration in DNSFilter',
    how: 'Press Save Configuration. DNSFilter tests the connection, and then says Active or Connected.',
    page,
    targets: [{ role: 'button', labels: ['Save Configuration'] }],
    done: { reached: ['data-export-active'] },
    reference,
  },
];

/** A form of Data Export that no public page shows: labels as such forms mostly have them. */
const exportForm = (id: string, name: string, labels: readonly (readonly string[])[]): Page => ({
  id,
  title: `Data Export to ${name}`,
  url: [],
  landmarks: [['Account'], ['Data Export'], ['Export Destination'], ...labels.map((each) => [...each])],
  absent: ['Active', 'Connected'],
  trail: ['Tools', 'Data Export'],
  examples: [
    {
      url: 'https://app.dnsfilter.com/data-export',
      landmarks: [
        'Organization',
        'Account',
        'Data Export',
        'Export Destination',
        ...labels.flatMap((each) => each.slice(0, 1)),
        'Save Configuration',
      ],
    },
  ],
  reference: 'export-forms',
});

const exportBox = (destination: string, id: string, labels: string[], example: string, more: Partial<Field> = {}) => ({
  ...box(destination, id, labels, example),
  pages: [`data-export-${destination}`],
  reference: 'export-forms',
  ...more,
});

const S3_BUCKET = ['Bucket Name', 'Bucket', 'S3 Bucket', 'S3 Bucket Name'];
const S3_KEY = ['Access Key ID', 'AWS Access Key ID'];
const S3_SECRET = ['Secret Access Key', 'AWS Secret Access Key'];
const DCR_ENDPOINT = ['Data Collection Endpoint', 'Logs Ingestion Endpoint', 'DCE URI', 'Endpoint'];
const DCR_ID = ['DCR Immutable ID', 'Immutable ID', 'Data Collection Rule ID'];
const DCR_STREAM = ['Stream Name', 'Stream'];

export default defineVendor({
  id: 'dnsfilter',
  name: 'DNSFilter',
  kind: 'security',
  aliases: ['DNS Filter'],
  hosts: ['https://app.dnsfilter.com/*'],
  notConsoles: [],
  // The dashboard can be white-labelled, and the form with the credentials is reached by a redirect to a host that no
  // public source names: it is known by its landmarks on every granted host.
  selfHosted: true,

  pages: [
    {
      id: 'dashboard',
      title: 'Dashboard',
      url: [],
      landmarks: [say.ORGANIZATION, say.ACCOUNT],
      trail: [],
      examples: [
        { url: 'https://app.dnsfilter.com/overview', landmarks: ['Organization', 'Account', 'Networks'] },
        { url: 'https://app.dnsfilter.com/', landmarks: ['MSP', 'Account'] },
      ],
      reference: 'dnsfilter-msp',
    },
    {
      id: 'psa-management',
      title: 'PSA Management',
      url: [],
      landmarks: [say.ORGANIZATION, say.PSA_MANAGEMENT, say.DATA_SOURCES],
      trail: ['Organization', 'PSA Management'],
      examples: [
        {
          url: 'https://app.dnsfilter.com/psa',
          landmarks: ['Organization', 'Account', 'PSA Management', 'Data Sources'],
        },
      ],
      reference: 'mspcentric-halo',
    },
    {
      id: 'psa-integrations',
      title: 'Integrations',
      url: [],
      landmarks: [say.PSA_MANAGEMENT, say.DATA_SOURCES, say.INTEGRATIONS, say.API_AUTHENTICATION],
      trail: ['Organization', 'PSA Management', 'Data Sources', 'Integrations'],
      examples: [
        {
          url: 'https://app.dnsfilter.com/psa',
          landmarks: [
            'Organization',
            'PSA Management',
            'Data Sources',
            'Integrations',
            'API Authentication',
            'Connect',
          ],
        },
      ],
      reference: 'mspcentric-halo',
    },
    {
      id: 'psa-choose',
      title: 'Choose a PSA',
      url: [],
      landmarks: [
        ['HaloPSA'],
        ['Autotask', 'ConnectWise', 'ConnectWise PSA', 'Syncro'],
        say.NEXT,
        say.API_AUTHENTICATION,
        say.PSA_MANAGEMENT,
      ],
      trail: ['Organization', 'PSA Management', 'Data Sources', 'Integrations', 'Connect'],
      examples: [
        {
          url: 'https://app.dnsfilter.com/psa',
          landmarks: [
            'Organization',
            'PSA Management',
            'Data Sources',
            'API Authentication',
            'HaloPSA',
            'Syncro',
            'Next',
          ],
        },
      ],
      reference: 'mspcentric-halo',
    },
    {
      id: 'psa-checklist',
      title: 'Connection checklist',
      url: [],
      landmarks: [say.CONNECTION_CHECKLIST, say.NEXT, say.PSA_MANAGEMENT, say.API_AUTHENTICATION, say.DATA_SOURCES],
      absent: say.SAVE_AND_TEST,
      trail: ['Organization', 'PSA Management', 'Data Sources', 'Integrations', 'Connect', 'Next'],
      examples: [
        {
          url: 'https://app.dnsfilter.com/psa',
          landmarks: [
            'Organization',
            'PSA Management',
            'Data Sources',
            'API Authentication',
            'Connection checklist',
            'Next',
          ],
        },
      ],
      reference: 'mspcentric-halo',
    },
    {
      id: 'psa-form',
      title: 'HaloPSA connection form',
      url: [],
      landmarks: [
        say.CLIENT_ID,
        say.CLIENT_SECRET,
        say.RESOURCE_SERVER,
        say.AUTHORIZATION_SERVER,
        say.TENANT,
        say.SAVE_AND_TEST,
      ],
      trail: ['Organization', 'PSA Management', 'Data Sources', 'Integrations', 'Connect', 'Next'],
      examples: [
        {
          url: 'https://app.dnsfilter.com/psa',
          landmarks: [
            'Organization',
            'PSA Management',
            'Client ID',
            'Client Secret',
            'Resource Server',
            'Authorization Server',
            'Tenant',
            'Save and Test',
          ],
        },
        {
          url: 'https://connect.example-billing.com/start',
          landmarks: [
            'Client ID',
            'Client Secret',
            'Resource Server',
            'Authorization Server',
            'Tenant',
            'Save and Test',
          ],
        },
      ],
      reference: 'mspcentric-halo',
    },
    form('syncro', 'Syncro', ['Subdomain', 'API Token']),
    form('connectwise', 'ConnectWise PSA', ['Company ID', 'Public Key', 'Private Key', 'Site URL']),
    form('atera', 'Atera', ['Data Sources', 'API Key']),
    form('autotask', 'Autotask', ['Username (Key)', 'Password (Secret)']),
    form('pulseway', 'Pulseway', ['Username', 'Password', 'Company Name (Tenant ID)', 'Fully Qualified Domain Name']),
    {
      id: 'psa-mapping',
      title: 'Account mapping',
      url: [],
      landmarks: [say.PSA_MANAGEMENT, say.DATA_SOURCES, say.UPDATE_ACCOUNT_MAPPING, say.FINISH],
      trail: ['Organization', 'PSA Management', 'Data Sources', 'Integrations'],
      examples: [
        {
          url: 'https://app.dnsfilter.com/psa',
          landmarks: ['Organization', 'PSA Management', 'Data Sources', 'Update Account Mapping', 'Finish'],
        },
      ],
      reference: 'mspcentric-mapping',
    },
    {
      id: 'account-settings',
      title: 'Account Settings',
      url: [],
      landmarks: [['Account'], ['Account Settings'], ['Profile'], ['Security']],
      absent: ['API Keys'],
      trail: ['Account', 'Account Settings'],
      examples: [
        {
          url: 'https://app.dnsfilter.com/account',
          landmarks: ['Organization', 'Account', 'Account Settings', 'Profile', 'Security'],
        },
      ],
      reference: 'dnsfilter-keys',
    },
    {
      id: 'api-keys',
      title: 'API Keys',
      url: [],
      landmarks: [
        ['Account'],
        ['Profile'],
        ['Security'],
        ['API Keys'],
        ['CREATE KEY', '+ Create New API Key', 'Create New API Key'],
      ],
      trail: ['Account', 'Account Settings', 'Security'],
      examples: [
        {
          url: 'https://app.dnsfilter.com/account',
          landmarks: ['Organization', 'Account', 'Account Settings', 'Profile', 'Security', 'API Keys', 'CREATE KEY'],
        },
      ],
      reference: 'dnsfilter-keys',
    },
    {
      id: 'api-key-new',
      title: 'New API key',
      url: [],
      landmarks: [['Account'], ['Name'], ['Expiration'], ['Save']],
      absent: ['CREATE KEY', '+ Create New API Key'],
      trail: ['Account', 'Account Settings', 'Security', 'CREATE KEY'],
      examples: [
        {
          url: 'https://app.dnsfilter.com/account',
          landmarks: ['Organization', 'Account', 'Name', 'Expiration', 'Save'],
        },
      ],
      reference: 'dnsfilter-key-form',
    },
    {
      id: 'data-export',
      title: 'Data Export',
      url: [],
      landmarks: [['Account'], ['Data Export'], ['Export Destination']],
      trail: ['Tools', 'Data Export'],
      examples: [
        {
          url: 'https://app.dnsfilter.com/data-export',
          landmarks: ['Organization', 'Account', 'Tools', 'Data Export', 'Export Destination'],
        },
      ],
      reference: 'secops',
    },
    {
      id: 'data-export-hec',
      title: 'Data Export to an HTTP Event Collector',
      url: [],
      landmarks: [
        ['Account'],
        ['Data Export'],
        ['Export Destination'],
        ['HTTP Event Collector URL'],
        ['Active Event Collector Token'],
      ],
      absent: ['Active', 'Connected'],
      trail: ['Tools', 'Data Export'],
      examples: [
        {
          url: 'https://app.dnsfilter.com/data-export',
          landmarks: [
            'Organization',
            'Account',
            'Data Export',
            'Export Destination',
            'HTTP Event Collector URL',
            'Active Event Collector Token',
            'Save Configuration',
          ],
        },
      ],
      reference: 'secops',
    },
    exportForm('data-export-s3', 'Amazon S3', [S3_BUCKET, S3_KEY, S3_SECRET]),
    exportForm('data-export-sentinel', 'Microsoft Sentinel', [DCR_ENDPOINT, DCR_ID, DCR_STREAM]),
    {
      id: 'data-export-active',
      title: 'Data Export, connected',
      url: [],
      landmarks: [['Account'], ['Data Export'], ['Export Destination'], ['Active', 'Connected']],
      trail: ['Tools', 'Data Export'],
      examples: [
        {
          url: 'https://app.dnsfilter.com/data-export',
          landmarks: ['Organization', 'Account', 'Data Export', 'Export Destination', 'Active'],
        },
      ],
      reference: 'secops',
    },
  ],

  fields: [
    box('halopsa', 'clientId', say.CLIENT_ID, '7d1f0c52-3b6e-4a8d-9c21-5e0fa4b7d913', SHOWN),
    box(
      'halopsa',
      'clientSecret',
      say.CLIENT_SECRET,
      '0b7c9e14-55aa-4c3d-8e21-9f10d2c3b4a5-5f2d7a80-1c9e-4b66-a7d0-3e84f1629b07',
      { ...SHOWN, secret: true },
    ),
    box('halopsa', 'resourceServer', say.RESOURCE_SERVER, 'https://acme.halopsa.com/api', { ...SHOWN, format: 'url' }),
    box('halopsa', 'authorizationServer', say.AUTHORIZATION_SERVER, 'https://acme.halopsa.com/auth/', {
      ...SHOWN,
      format: 'url',
    }),
    box('halopsa', 'tenant', say.TENANT, 'acme', SHOWN),

    box('syncro', 'syncroSubdomain', ['Subdomain'], 'acmemsp'),
    box('syncro', 'syncroToken', ['API Token'], 'T0a1b2c3d4e5f-00112233445566778899aabbc', { secret: true }),
    box('connectwise', 'cwCompanyId', ['Company ID'], 'acmeit'),
    box('connectwise', 'cwPublicKey', ['Public Key'], 'Ab3dEf5hJk7mNp9q'),
    box('connectwise', 'cwPrivateKey', ['Private Key'], 'Zy9xWv7uTs5rQp3n', { secret: true }),
    box('connectwise', 'cwSiteUrl', ['Site URL'], 'https://na.myconnectwise.net', { format: 'url' }),
    box('atera', 'ateraKey', ['API Key'], 'eyJhbGciOi.eyJpc3MiOi.c2lnbmF0dXJl', { secret: true }),
    box('autotask', 'atUsername', ['Username (Key)'], 'k3x9q7w2m5r8t1z@acmeit.example'),
    box('autotask', 'atSecret', ['Password (Secret)'], 'aB3$dE5~fG7#hJ9*kL1@mN3pQ', { secret: true }),
    box('pulseway', 'pwUsername', ['Username'], 'api.dnsfilter'),
    box('pulseway', 'pwPassword', ['Password'], 'invented-Password-1', { secret: true }),
    box('pulseway', 'pwTenant', ['Company Name (Tenant ID)'], 'AcmeIT'),
    box('pulseway', 'pwServer', ['Fully Qualified Domain Name'], 'psa.pulseway.com'),

    {
      id: 'keyName',
      labels: ['Name'],
      pages: ['api-key-new'],
      format: 'text',
      secret: false,
      plain: true,
      example: 'Monthly report script',
      reference: 'dnsfilter-keys',
    },
    {
      id: 'keyExpiration',
      labels: ['Expiration'],
      pages: ['api-key-new'],
      format: 'text',
      secret: false,
      plain: true,
      example: '90 days',
      reference: 'dnsfilter-keys',
    },
    {
      id: 'apiKey',
      labels: ['API Key', 'Key', 'Token'],
      pages: ['api-key-new'],
      format: 'jwt',
      secret: true,
      shownOnce: true,
      example: 'eyJhbGciOi.eyJzdWIiOi.c2lnbmF0dXJl',
      reference: 'dnsfilter-key-form',
    },
    exportBox(
      'hec',
      'hecUrl',
      ['HTTP Event Collector URL'],
      'https://http-inputs-acme.splunkcloud.com/services/collector/event',
      { format: 'url', reference: 'secops' },
    ),
    exportBox('hec', 'hecToken', ['Active Event Collector Token'], '01234567-89ab-cdef-0123-456789abcdef', {
      secret: true,
      reference: 'secops',
    }),
    exportBox('s3', 's3Bucket', S3_BUCKET, 'acme-dns-logs'),
    exportBox('s3', 's3Region', ['Region', 'AWS Region', 'Bucket Region'], 'eu-west-1'),
    exportBox('s3', 's3KeyId', S3_KEY, 'AKIAEXAMPLE0INVENTED'),
    exportBox('s3', 's3Secret', S3_SECRET, 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', { secret: true }),
    exportBox('sentinel', 'dcrTenant', ['Tenant ID', 'Directory (tenant) ID'], '3f9a1c52-3b6e-4a8d-9c21-5e0fa4b7d913'),
    exportBox(
      'sentinel',
      'dcrClient',
      [...say.CLIENT_ID, 'Application (client) ID'],
      '7d1f0c52-3b6e-4a8d-9c21-5e0fa4b7d913',
    ),
    exportBox('sentinel', 'dcrSecret', [...say.CLIENT_SECRET], 'Abc8Q~invented-Client-Secret-Value-00000', {
      secret: true,
    }),
    exportBox('sentinel', 'dcrEndpoint', DCR_ENDPOINT, 'https://acme-logs-a1b2.westeurope-1.ingest.monitor.azure.com', {
      format: 'url',
    }),
    exportBox('sentinel', 'dcrId', DCR_ID, 'dcr-0123456789abcdef0123456789abcdef'),
    exportBox('sentinel', 'dcrStream', DCR_STREAM, 'Custom-DNSFilter_CL'),
  ],
  settings: [
    {
      id: 'exportDestination',
      labels: ['Export Destination'],
      pages: EXPORT,
      values: [
        { id: 'none', labels: ['Choose a destination', 'Select'], unset: true },
        { id: 's3', labels: ['Amazon S3'] },
        { id: 'hec', labels: ['HTTP Event Collector (HEC)', 'HTTP Event Collector'] },
        { id: 'sentinel', labels: ['Microsoft Sentinel'] },
      ],
      reference: 'secops',
    },
  ],
  permissions: [],

  setup: TO_FORM,
  setups: {
    key: TO_KEY,
    export: toExport('data-export-hec', 'HTTP Event Collector (HEC)', 'secops'),
    exportS3: toExport('data-export-s3', 'Amazon S3', 'export-forms'),
    exportSentinel: toExport('data-export-sentinel', 'Microsoft Sentinel', 'export-forms'),
    psa: [
      ...TO_FORM,
      testConnection('mspcentric-halo'),
      {
        id: 'save-and-test',
        title: 'Press Save and Test in DNSFilter',
        how: 'Press Save and Test. When DNSFilter accepts the connection it shows the account mapping.',
        targets: [{ role: 'button', labels: ['Save and Test'] }],
        done: { reached: ['psa-mapping'] },
        reference: 'mspcentric-halo',
      },
    ],
  },
  auth: {
    strategy: 'key',
    // Raw, as the documents say; the vendor's own tools send Bearer, and the server takes both.
    sends: { headers: { authorization: [{ field: 'apiKey' }] } },
    reference: 'dnsfilter-api',
  },
  discovery: [],
  identity: {
    title: 'Sign in',
    url: 'https://api.dnsfilter.com/v1/users/self',
    nameKey: 'data.attributes.name',
    reference: 'dnsfilter-api',
  },
  probes: [
    {
      id: 'organizations',
      title: 'Read organizations, and your role in them',
      // The brackets of page[number] and page[size] have to be encoded.
      url: 'https://api.dnsfilter.com/v1/organizations?basic_info=true&page%5Bnumber%5D=1&page%5Bsize%5D=100',
      rows: 'data',
      shows: { label: 'Role', at: ['attributes', 'role'] },
      means: [
        {
          at: ['attributes', 'role'],
          is: ['owner'],
          cause: 'owner-token',
          explain: 'No script ever needs that right, and DNSFilter advises owners not to make keys.',
          reference: 'lesson',
        },
      ],
      emptyMeans: 'The user who made the key sees no organization.',
      reference: 'dnsfilter-api',
    },
    {
      id: 'keys',
      title: 'Read until when the key lasts',
      url: 'https://api.dnsfilter.com/v1/api_keys?page%5Bnumber%5D=1&page%5Bsize%5D=100',
      rows: 'data',
      lasts: {
        field: 'apiKey',
        end: ['attributes', 'last_four'],
        until: ['attributes', 'expiry'],
        reference: 'dnsfilter-api',
      },
      reference: 'dnsfilter-api',
    },
  ],
  errors: [
    {
      at: 'api',
      status: 401,
      cause: 'wrong-secret',
      explain:
        'It is wrong, revoked or expired, or was not saved after it was copied: DNSFilter answers all four alike.',
      reference: 'dnsfilter-keys',
    },
    {
      at: 'page',
      contains: 'authorization server',
      cause: 'missing-trailing-slash',
      explain: 'DNSFilter says this when the Authorization Server does not end with a slash.',
      reference: 'mspcentric-trouble',
    },
    {
      at: 'page',
      contains: 'authentication failed',
      cause: 'all-permissions',
      explain: 'With a right key this is what it says when all permissions are ticked on the application.',
      reference: 'mspcentric-trouble',
    },
    {
      at: 'page',
      contains: 'pending',
      cause: 'zero-rows',
      explain: 'Connected, but no customer has an active recurring agreement yet.',
      reference: 'mspcentric-trouble',
    },
  ],
  limits: [
    {
      text: '2,000 requests in 300 seconds for an organization, use of the dashboard included',
      reference: 'dnsfilter-limits',
    },
  ],

  translations: { languages: ['de', 'fr', 'es', 'nl'], reference: 'own-translations' },

  references: [
    {
      id: 'own-translations',
      title: 'Our translation of the English labels; the vendor’s own wording in these languages was not seen',
      url: 'https://kb.mspcentric.io/dnsfilter/halo-integration',
      checked: '2026-11-22',
      confidence: 'unconfirmed',
    },
    {
      id: 'mspcentric-halo',
      title: 'MSPCentric: HaloPSA integration guide for DNSFilter',
      url: 'https://kb.mspcentric.io/dnsfilter/halo-integration',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'Labels and order are confirmed; addresses inside the dashboard are not documented anywhere public.',
    },
    {
      id: 'mspcentric-trouble',
      title: 'MSPCentric: HaloPSA troubleshooting guide for DNSFilter',
      url: 'https://kb.mspcentric.io/dnsfilter/halopsa-troubleshooting-guide',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'The causes are confirmed; the exact texts of the alerts are not quoted there.',
    },
    {
      id: 'psa-forms',
      title: 'Gradient MSP: what its PSA guides ask for; the form in DNSFilter itself was not seen',
      url: 'https://support.meetgradient.com/cwmanage-integration',
      checked: '2026-11-22',
      confidence: 'unconfirmed',
      note: 'DNSFilter’s HaloPSA guide matches Gradient’s nearly word for word, so its other guides are the nearest known.',
    },
    {
      id: 'mspcentric-mapping',
      title: 'MSPCentric: service mapping for DNSFilter',
      url: 'https://kb.mspcentric.io/dnsfilter/service-mapping',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'dnsfilter-msp',
      title: 'DNSFilter help: MSP accounts',
      url: 'https://help.dnsfilter.com/hc/en-us/articles/1500008111521',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'dnsfilter-keys',
      title: 'DNSFilter help: API tokens',
      url: 'https://help.dnsfilter.com/hc/en-us/articles/21169189058323',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'The button is CREATE KEY in newer documents and + Create New API Key in this one. Documented, not seen live.',
    },
    {
      id: 'dnsfilter-key-form',
      title: 'DNSFilter help: API tokens; the label of the value and the button that makes it are not in it',
      url: 'https://help.dnsfilter.com/hc/en-us/articles/21169189058323',
      checked: '2026-11-22',
      confidence: 'unconfirmed',
    },
    {
      id: 'dnsfilter-api',
      title: 'DNSFilter: description of its API',
      url: 'https://apidocs.dnsfilter.com/',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'Documented, not seen live.',
    },
    {
      id: 'lesson',
      title: 'learn.msp.au: integrations of DNSFilter',
      url: 'https://learn.msp.au/',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'secops',
      title: 'Google Security Operations: collect DNSFilter logs',
      url: 'https://docs.cloud.google.com/chronicle/docs/ingestion/default-parsers/dnsfilter',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'The labels of the HTTP Event Collector’s form are confirmed; those for Amazon S3 and Sentinel are in no public page.',
    },
    {
      id: 'export-forms',
      title: 'Google Security Operations: collect DNSFilter logs; the forms for Amazon S3 and Sentinel are not in it',
      url: 'https://docs.cloud.google.com/chronicle/docs/ingestion/default-parsers/dnsfilter',
      checked: '2026-11-22',
      confidence: 'unconfirmed',
      note: 'That both destinations exist is confirmed; what their forms ask for, and by which names, is in no public page.',
    },
    {
      id: 'dnsfilter-limits',
      title: 'DNSFilter help: API rate limits',
      url: 'https://help.dnsfilter.com/hc/en-us/articles/38202811088403',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
  ],
});
