import type { Step } from '../model/step';
import type { Field, Page } from '../model/vendor';
import { defineVendor, inLanguages } from './define';

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
  {
    id: 'fill-form',
    title: 'Fill the form from the workbench',
    how: 'Open the workbench and press Fill. Patchbay writes the values and reads them back; it never presses a button.',
    targets: [{ form: 'carried' }],
    done: { carried: 'all' },
    reference: 'mspcentric-halo',
  },
];

// What is not English here is our own translation: see the reference `own-translations`.
const CLIENT_ID = inLanguages({
  en: ['Client ID'],
  de: ['Client-ID'],
  fr: ['ID client', 'ID du client'],
  es: ['ID de cliente', 'ID del cliente'],
  nl: ['Client-ID'],
});
const CLIENT_SECRET = inLanguages({
  en: ['Client Secret'],
  de: ['Client-Geheimnis', 'Clientgeheimnis', 'Geheimer Clientschlüssel'],
  fr: ['Secret client', 'Secret du client', 'Clé secrète client'],
  es: ['Secreto de cliente', 'Secreto del cliente'],
  nl: ['Clientgeheim', 'Client-geheim'],
});
const RESOURCE_SERVER = inLanguages({
  en: ['Resource Server'],
  de: ['Ressourcenserver'],
  fr: ['Serveur de ressources'],
  es: ['Servidor de recursos'],
  nl: ['Resourceserver', 'Bronserver'],
});
const AUTHORIZATION_SERVER = inLanguages({
  en: ['Authorization Server', 'Authorisation Server'],
  de: ['Autorisierungsserver'],
  fr: ['Serveur d’autorisation'],
  es: ['Servidor de autorización'],
  nl: ['Autorisatieserver'],
});
const TENANT = inLanguages({ en: ['Tenant'], de: ['Mandant'], fr: ['Locataire'], es: ['Inquilino'] });
const SAVE_AND_TEST = inLanguages({
  en: ['Save and Test'],
  de: ['Speichern und testen', 'Speichern und Testen'],
  fr: ['Enregistrer et tester'],
  es: ['Guardar y probar'],
  nl: ['Opslaan en testen'],
});
const ORGANIZATION = inLanguages({
  en: ['Organization', 'MSP'],
  de: ['Organisation'],
  fr: ['Organisation'],
  es: ['Organización'],
  nl: ['Organisatie'],
});
const ACCOUNT = inLanguages({ en: ['Account'], de: ['Konto'], fr: ['Compte'], es: ['Cuenta'], nl: ['Account'] });
const PSA_MANAGEMENT = inLanguages({
  en: ['PSA Management'],
  de: ['PSA-Verwaltung'],
  fr: ['Gestion PSA'],
  es: ['Gestión de PSA'],
  nl: ['PSA-beheer'],
});
const DATA_SOURCES = inLanguages({
  en: ['Data Sources', 'Data Settings'],
  de: ['Datenquellen'],
  fr: ['Sources de données'],
  es: ['Fuentes de datos', 'Orígenes de datos'],
  nl: ['Gegevensbronnen'],
});
const INTEGRATIONS = inLanguages({
  en: ['Integrations', 'Integration'],
  de: ['Integrationen'],
  fr: ['Intégrations'],
  es: ['Integraciones'],
  nl: ['Integraties'],
});
const API_AUTHENTICATION = inLanguages({
  en: ['API Authentication'],
  de: ['API-Authentifizierung'],
  fr: ['Authentification API'],
  es: ['Autenticación de API'],
  nl: ['API-authenticatie'],
});
const NEXT = inLanguages({ en: ['Next'], de: ['Weiter'], fr: ['Suivant'], es: ['Siguiente'], nl: ['Volgende'] });
const CONNECTION_CHECKLIST = inLanguages({
  en: ['Connection checklist'],
  de: ['Checkliste für die Verbindung'],
  fr: ['Liste de contrôle de la connexion'],
  es: ['Lista de comprobación de la conexión'],
  nl: ['Controlelijst voor de verbinding'],
});
const UPDATE_ACCOUNT_MAPPING = inLanguages({
  en: ['Update Account Mapping'],
  de: ['Kontozuordnung aktualisieren'],
  fr: ['Mettre à jour la correspondance des comptes'],
  es: ['Actualizar la asignación de cuentas'],
  nl: ['Accounttoewijzing bijwerken'],
});
const FINISH = inLanguages({
  en: ['Finish'],
  de: ['Fertig stellen'],
  fr: ['Terminer'],
  es: ['Finalizar'],
  nl: ['Voltooien'],
});

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
      landmarks: [ORGANIZATION, ACCOUNT],
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
      landmarks: [ORGANIZATION, PSA_MANAGEMENT, DATA_SOURCES],
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
      landmarks: [PSA_MANAGEMENT, DATA_SOURCES, INTEGRATIONS, API_AUTHENTICATION],
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
        NEXT,
        API_AUTHENTICATION,
        PSA_MANAGEMENT,
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
      landmarks: [CONNECTION_CHECKLIST, NEXT, PSA_MANAGEMENT, API_AUTHENTICATION, DATA_SOURCES],
      absent: SAVE_AND_TEST,
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
      landmarks: [CLIENT_ID, CLIENT_SECRET, RESOURCE_SERVER, AUTHORIZATION_SERVER, TENANT, SAVE_AND_TEST],
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
      landmarks: [PSA_MANAGEMENT, DATA_SOURCES, UPDATE_ACCOUNT_MAPPING, FINISH],
      trail: ['Organization', 'PSA Management', 'Data Sources', 'Integrations'],
      examples: [
        {
          url: 'https://app.dnsfilter.com/psa',
          landmarks: ['Organization', 'PSA Management', 'Data Sources', 'Update Account Mapping', 'Finish'],
        },
      ],
      reference: 'mspcentric-mapping',
    },
  ],

  fields: [
    {
      id: 'clientId',
      labels: CLIENT_ID,
      pages: FORM,
      form: 'halopsa',
      format: 'text',
      secret: false,
      example: '7d1f0c52-3b6e-4a8d-9c21-5e0fa4b7d913',
      reference: 'mspcentric-halo',
    },
    {
      id: 'clientSecret',
      labels: CLIENT_SECRET,
      pages: FORM,
      form: 'halopsa',
      format: 'text',
      secret: true,
      example: '0b7c9e14-55aa-4c3d-8e21-9f10d2c3b4a5-5f2d7a80-1c9e-4b66-a7d0-3e84f1629b07',
      reference: 'mspcentric-halo',
    },
    {
      id: 'resourceServer',
      labels: RESOURCE_SERVER,
      pages: FORM,
      form: 'halopsa',
      format: 'url',
      secret: false,
      example: 'https://acme.halopsa.com/api',
      reference: 'mspcentric-halo',
    },
    {
      id: 'authorizationServer',
      labels: AUTHORIZATION_SERVER,
      pages: FORM,
      form: 'halopsa',
      format: 'url',
      secret: false,
      example: 'https://acme.halopsa.com/auth/',
      reference: 'mspcentric-halo',
    },
    {
      id: 'tenant',
      labels: TENANT,
      pages: FORM,
      form: 'halopsa',
      format: 'text',
      secret: false,
      example: 'acme',
      reference: 'mspcentric-halo',
    },

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
  ],
  settings: [],
  permissions: [],

  setup: TO_FORM,
  setups: {
    psa: [
      ...TO_FORM,
      {
        id: 'test-connection',
        title: 'Test the connection',
        how: 'Press Test connection in the workbench. Mend what it names before you go on.',
        done: { verified: true },
        reference: 'mspcentric-halo',
      },
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
  discovery: [],
  probes: [],
  errors: [
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
      id: 'dnsfilter-limits',
      title: 'DNSFilter help: API rate limits',
      url: 'https://help.dnsfilter.com/hc/en-us/articles/38202811088403',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
  ],
});
