import type { Permission } from '../model/vendor';
import { defineVendor, inLanguages } from './define';

const APPLICATION_PAGES = ['application-new', 'application-edit', 'application'];

/** HaloPSA names its tick boxes exactly like the scopes; the guides write "Read: Customers". */
const tick = (id: string, more: Partial<Permission> = {}): Permission => {
  const [verb = '', noun = ''] = id.split(':');
  const spoken = noun ? [`${verb[0]?.toUpperCase()}${verb.slice(1)}: ${noun[0]?.toUpperCase()}${noun.slice(1)}`] : [];
  return { id, labels: [id, ...spoken], pages: APPLICATION_PAGES, reference: 'haloapi-scopes', ...more };
};

/** A read and an edit box. Edit implies read at the API; edit is proven by a token for that one scope, without writing. */
const pair = (noun: string, probe?: string): Permission[] => [
  tick(`read:${noun}`, probe ? { probe } : {}),
  tick(`edit:${noun}`, { implies: [`read:${noun}`], proof: 'single-scope-token' }),
];

// What is not English here is our own translation: see the reference `own-translations`.
const NOT_SET = inLanguages({
  en: ['Not set', 'No Access', 'None'],
  de: ['Nicht festgelegt', 'Nicht gesetzt', 'Kein Zugriff', 'Keine'],
  fr: ['Non défini', 'Aucun accès', 'Aucun'],
  es: ['Sin establecer', 'No establecido', 'Sin acceso', 'Ninguno'],
  nl: ['Niet ingesteld', 'Geen toegang', 'Geen'],
});
const NAMES_ONLY = inLanguages({
  en: ['View (Names Only)'],
  de: ['Anzeigen (nur Namen)'],
  fr: ['Afficher (noms uniquement)'],
  es: ['Ver (solo nombres)'],
  nl: ['Weergeven (alleen namen)'],
});
const READ_ONLY = inLanguages({
  en: ['Read Only'],
  de: ['Nur lesen', 'Schreibgeschützt'],
  fr: ['Lecture seule'],
  es: ['Solo lectura', 'Sólo lectura'],
  nl: ['Alleen lezen', 'Alleen-lezen'],
});
const READ_AND_MODIFY = inLanguages({
  en: ['Read and Modify'],
  de: ['Lesen und ändern'],
  fr: ['Lecture et modification', 'Lire et modifier'],
  es: ['Lectura y modificación', 'Leer y modificar'],
  nl: ['Lezen en wijzigen'],
});
const READ_CREATE_AND_MODIFY = inLanguages({
  en: ['Read, Create and Modify'],
  de: ['Lesen, erstellen und ändern'],
  fr: ['Lecture, création et modification', 'Lire, créer et modifier'],
  es: ['Lectura, creación y modificación', 'Leer, crear y modificar'],
  nl: ['Lezen, aanmaken en wijzigen', 'Lezen, maken en wijzigen'],
});

const LEVELS = [
  { id: 'not-set', labels: NOT_SET, unset: true },
  { id: 'names-only', labels: NAMES_ONLY },
  { id: 'read-only', labels: READ_ONLY },
  { id: 'read-and-modify', labels: READ_AND_MODIFY },
  { id: 'read-create-modify', labels: READ_CREATE_AND_MODIFY },
];

const level = (id: string, labels: string[], page: string) => ({
  id,
  labels,
  pages: [page],
  values: LEVELS,
  reference: 'mspcentric-halo',
});

const CUSTOMERS = inLanguages({
  en: ['Customers Access Level', 'Clients Access Level'],
  de: ['Zugriffsstufe für Kunden', 'Zugriffsebene Kunden'],
  fr: ['Niveau d’accès aux clients', 'Niveau d’accès clients'],
  es: ['Nivel de acceso a clientes', 'Nivel de acceso de clientes'],
  nl: ['Toegangsniveau voor klanten', 'Toegangsniveau klanten'],
});
const INVOICES = inLanguages({
  en: ['Invoices Access Level', 'Invoice Access Level'],
  de: ['Zugriffsstufe für Rechnungen', 'Zugriffsebene Rechnungen'],
  fr: ['Niveau d’accès aux factures', 'Niveau d’accès factures'],
  es: ['Nivel de acceso a facturas', 'Nivel de acceso de facturas'],
  nl: ['Toegangsniveau voor facturen', 'Toegangsniveau facturen'],
});
const AGREEMENTS = inLanguages({
  en: [
    'Customer Agreement Access Level',
    'Customer Agreements Access Level',
    'Client Contracts Access Level',
    'Client Contracts Level',
  ],
  de: ['Zugriffsstufe für Kundenverträge', 'Zugriffsebene Kundenverträge'],
  fr: ['Niveau d’accès aux contrats clients', 'Niveau d’accès contrats clients'],
  es: ['Nivel de acceso a contratos de clientes', 'Nivel de acceso de contratos de clientes'],
  nl: ['Toegangsniveau voor klantcontracten', 'Toegangsniveau klantcontracten'],
});
const ITEMS = inLanguages({
  en: ['Products Access Level', 'Items Access Level'],
  de: ['Zugriffsstufe für Produkte', 'Zugriffsstufe für Artikel', 'Zugriffsebene Produkte'],
  fr: ['Niveau d’accès aux produits', 'Niveau d’accès aux articles'],
  es: ['Nivel de acceso a productos', 'Nivel de acceso a artículos'],
  nl: ['Toegangsniveau voor producten', 'Toegangsniveau voor artikelen'],
});

const RESOURCE_SERVER = inLanguages({
  en: ['Resource Server', 'Resource Server URL'],
  de: ['Ressourcenserver'],
  fr: ['Serveur de ressources'],
  es: ['Servidor de recursos'],
  nl: ['Resourceserver', 'Bronserver'],
});
const AUTHORIZATION_SERVER = inLanguages({
  en: [
    'Authorisation Server',
    'Authorization Server',
    'Authorisation Server URL',
    'Authorization Server URL',
    'Authorisation Endpoint',
  ],
  de: ['Autorisierungsserver'],
  fr: ['Serveur d’autorisation', 'Serveur d’autorisations'],
  es: ['Servidor de autorización'],
  nl: ['Autorisatieserver'],
});

const CONFIGURATION = inLanguages({
  en: ['Configuration', 'Config', 'Configurations'],
  de: ['Konfiguration'],
  fr: ['Configuration'],
  es: ['Configuración'],
  nl: ['Configuratie'],
});
const DETAILS = inLanguages({ en: ['Details'], de: ['Details'], fr: ['Détails'], es: ['Detalles'], nl: ['Details'] });
const PERMISSIONS = inLanguages({
  en: ['Permissions'],
  de: ['Berechtigungen'],
  fr: ['Permissions', 'Autorisations'],
  es: ['Permisos'],
  nl: ['Machtigingen', 'Rechten'],
});
const SAVE = inLanguages({ en: ['Save'], de: ['Speichern'], fr: ['Enregistrer'], es: ['Guardar'], nl: ['Opslaan'] });
const EDIT = inLanguages({ en: ['Edit'], de: ['Bearbeiten'], fr: ['Modifier'], es: ['Editar'], nl: ['Bewerken'] });
const NEW = inLanguages({
  en: ['New'],
  de: ['Neu'],
  fr: ['Nouveau', 'Nouvelle'],
  es: ['Nuevo', 'Nueva'],
  nl: ['Nieuw'],
});
const APPLICATIONS = inLanguages({
  en: ['Applications', 'View Applications'],
  de: ['Anwendungen', 'Anwendungen anzeigen'],
  fr: ['Applications', 'Afficher les applications'],
  es: ['Aplicaciones', 'Ver aplicaciones'],
  nl: ['Toepassingen', 'Toepassingen weergeven'],
});
const ADD_AN_APPLICATION = inLanguages({
  en: ['Add an Application'],
  de: ['Anwendung hinzufügen', 'Eine Anwendung hinzufügen'],
  fr: ['Ajouter une application'],
  es: ['Añadir una aplicación', 'Agregar una aplicación'],
  nl: ['Een toepassing toevoegen'],
});
const AUTHENTICATION_METHOD = inLanguages({
  en: ['Authentication Method', 'Authorization Method'],
  de: ['Authentifizierungsmethode'],
  fr: ['Méthode d’authentification'],
  es: ['Método de autenticación'],
  nl: ['Authenticatiemethode', 'Verificatiemethode'],
});
const FEATURE_ACCESS = inLanguages({
  en: ['Feature Access'],
  de: ['Funktionszugriff'],
  fr: ['Accès aux fonctionnalités'],
  es: ['Acceso a funciones'],
  nl: ['Functietoegang'],
});

const list = 'pageinate=true&page_size=1&page_no=1';

export default defineVendor({
  id: 'halopsa',
  name: 'HaloPSA',
  kind: 'psa',
  aliases: ['Halo PSA', 'HaloITSM', 'Halo ITSM', 'Halo Service Desk', 'HaloServiceDesk'],
  hosts: ['https://*.halopsa.com/*', 'https://*.haloitsm.com/*', 'https://*.haloservicedesk.com/*'],
  notConsoles: [
    'halopsa.com',
    'www.halopsa.com',
    'haloitsm.com',
    'www.haloitsm.com',
    'haloservicedesk.com',
    'www.haloservicedesk.com',
    'halo.halopsa.com',
    'halo.haloservicedesk.com',
    'support.haloservicedesk.com',
    'haloacademy.halopsa.com',
    'auth.haloservicedesk.com',
  ],
  selfHosted: true,

  pages: [
    {
      id: 'configuration',
      title: 'Configuration',
      url: ['*://*/config', '*://*/config/*'],
      landmarks: [CONFIGURATION],
      trail: ['Configuration'],
      path: '/config',
      examples: [
        { url: 'https://acme.halopsa.com/config', landmarks: ['Configuration'] },
        { url: 'https://acme.haloitsm.com/config/integrations', landmarks: ['Configuration'] },
      ],
      reference: 'haloplus',
    },
    {
      id: 'api',
      title: 'HaloPSA API',
      url: ['*://*/config/integrations/api'],
      landmarks: [RESOURCE_SERVER, AUTHORIZATION_SERVER],
      trail: ['Configuration', 'Integrations', 'HaloPSA API'],
      path: '/config/integrations/api',
      examples: [
        {
          url: 'https://acme.halopsa.com/config/integrations/api',
          landmarks: ['Configuration', 'Resource Server', 'Authorisation Server', 'View Applications'],
        },
      ],
      reference: 'nango-halo',
    },
    {
      id: 'applications',
      title: 'Applications',
      url: ['*://*/config/integrations/api/applications'],
      landmarks: [APPLICATIONS, NEW],
      absent: AUTHENTICATION_METHOD,
      trail: ['Configuration', 'Integrations', 'HaloPSA API', 'View Applications'],
      path: '/config/integrations/api/applications',
      examples: [
        {
          url: 'https://acme.halopsa.com/config/integrations/api/applications',
          landmarks: ['Configuration', 'Applications', 'New'],
        },
      ],
      reference: 'haloapi-readme',
    },
    {
      id: 'application-new',
      title: 'Add an Application',
      url: ['*://*/config/integrations/api/applications'],
      landmarks: [ADD_AN_APPLICATION, DETAILS, PERMISSIONS],
      trail: ['Configuration', 'Integrations', 'HaloPSA API', 'View Applications', 'New'],
      examples: [
        {
          url: 'https://acme.halopsa.com/config/integrations/api/applications?id=-1',
          landmarks: ['Configuration', 'Add an Application', 'Details', 'Permissions', 'Security', 'Save'],
        },
      ],
      reference: 'nango-halo',
    },
    {
      id: 'application-edit',
      subject: 'clientId',
      title: 'Application (being edited)',
      url: ['*://*/config/integrations/api/applications'],
      landmarks: [DETAILS, PERMISSIONS, SAVE],
      absent: ADD_AN_APPLICATION,
      trail: ['Configuration', 'Integrations', 'HaloPSA API', 'View Applications'],
      examples: [
        {
          url: 'https://acme.halopsa.com/config/integrations/api/applications?id=7d1f0c52',
          landmarks: ['Configuration', 'Details', 'Permissions', 'Security', 'Save'],
        },
      ],
      reference: 'halo-1823',
    },
    {
      id: 'application',
      subject: 'clientId',
      title: 'Application',
      url: ['*://*/config/integrations/api/applications'],
      landmarks: [DETAILS, PERMISSIONS, EDIT],
      absent: [...ADD_AN_APPLICATION, ...SAVE],
      trail: ['Configuration', 'Integrations', 'HaloPSA API', 'View Applications'],
      examples: [
        {
          url: 'https://acme.halopsa.com/config/integrations/api/applications?id=7d1f0c52',
          landmarks: ['Configuration', 'Details', 'Permissions', 'Security', 'Edit'],
        },
      ],
      reference: 'halo-1823',
    },
    {
      id: 'role',
      title: 'Role',
      url: ['*://*/config/agents/roles'],
      landmarks: [CUSTOMERS, INVOICES],
      trail: ['Configuration', 'Teams & Agents', 'Roles'],
      path: '/config/agents/roles',
      examples: [
        {
          url: 'https://acme.halopsa.com/config/agents/roles?id=4',
          landmarks: ['Configuration', 'Feature Access', 'Clients Access Level', 'Invoices Access Level'],
        },
      ],
      reference: 'role-route',
    },
    {
      id: 'agent',
      title: 'Agent permissions',
      url: ['*://*/config/agents/agents'],
      landmarks: [FEATURE_ACCESS, CUSTOMERS],
      trail: ['Configuration', 'Teams & Agents', 'Agents'],
      path: '/config/agents/agents',
      examples: [
        {
          url: 'https://acme.halopsa.com/config/agents/agents?agentid=7',
          landmarks: ['Configuration', 'Details', 'Feature Access', 'Customers Access Level'],
        },
      ],
      reference: 'haloplus',
    },
  ],

  fields: [
    {
      id: 'applicationName',
      labels: inLanguages({
        en: ['Application Name'],
        de: ['Anwendungsname', 'Name der Anwendung'],
        fr: ['Nom de l’application'],
        es: ['Nombre de la aplicación'],
        nl: ['Naam van de toepassing', 'Applicatienaam'],
      }),
      pages: APPLICATION_PAGES,
      format: 'text',
      secret: false,
      plain: true,
      example: 'DNSFilter billing',
      reference: 'nango-halo',
    },
    {
      id: 'loginAgent',
      labels: inLanguages({
        en: ['Agent to log in as', 'Agent to login as'],
        de: ['Anmelden als Agent', 'Als Agent anmelden'],
        fr: ['Agent de connexion', 'Se connecter en tant qu’agent'],
        es: ['Agente de inicio de sesión', 'Iniciar sesión como agente'],
        nl: ['Inloggen als agent', 'Aanmelden als agent'],
      }),
      pages: APPLICATION_PAGES,
      format: 'text',
      secret: false,
      plain: true,
      example: 'DNSFilter API agent',
      reference: 'nango-halo',
    },
    {
      id: 'clientId',
      labels: inLanguages({
        en: ['Client ID'],
        de: ['Client-ID'],
        fr: ['ID client', 'ID du client'],
        es: ['ID de cliente', 'ID del cliente'],
        nl: ['Client-ID'],
      }),
      pages: APPLICATION_PAGES,
      format: 'guid',
      secret: false,
      provisionalOn: ['application-new'],
      example: '7d1f0c52-3b6e-4a8d-9c21-5e0fa4b7d913',
      reference: 'haloapi-19',
    },
    {
      id: 'clientSecret',
      labels: inLanguages({
        en: ['Client Secret'],
        de: ['Client-Geheimnis', 'Clientgeheimnis', 'Geheimer Clientschlüssel'],
        fr: ['Secret client', 'Secret du client', 'Clé secrète client'],
        es: ['Secreto de cliente', 'Secreto del cliente'],
        nl: ['Clientgeheim', 'Client-geheim'],
      }),
      pages: APPLICATION_PAGES,
      format: 'guid-pair',
      secret: true,
      shownOnce: true,
      example: '0b7c9e14-55aa-4c3d-8e21-9f10d2c3b4a5-5f2d7a80-1c9e-4b66-a7d0-3e84f1629b07',
      reference: 'panoramic-options',
    },
    {
      id: 'resourceServer',
      labels: RESOURCE_SERVER,
      pages: ['api'],
      format: 'url',
      secret: false,
      example: 'https://acme.halopsa.com/api',
      reference: 'nango-halo',
    },
    {
      id: 'authorizationServer',
      labels: AUTHORIZATION_SERVER,
      pages: ['api'],
      format: 'url',
      secret: false,
      example: 'https://acme.halopsa.com/auth',
      reference: 'nango-halo',
    },
    {
      id: 'tenant',
      labels: inLanguages({
        en: ['Tenant', 'Tenant ID', 'Tenant name'],
        de: ['Mandant'],
        fr: ['Locataire'],
        es: ['Inquilino'],
      }),
      pages: ['api'],
      format: 'short-name',
      secret: false,
      example: 'acme',
      reference: 'nango-halo',
    },
  ],

  settings: [
    {
      id: 'authenticationMethod',
      labels: AUTHENTICATION_METHOD,
      pages: APPLICATION_PAGES,
      values: [
        {
          id: 'username-password',
          labels: inLanguages({
            en: ['Username & Password'],
            de: ['Benutzername und Passwort', 'Benutzername & Passwort'],
            fr: ['Nom d’utilisateur et mot de passe'],
            es: ['Nombre de usuario y contraseña', 'Usuario y contraseña'],
            nl: ['Gebruikersnaam en wachtwoord'],
          }),
        },
        {
          id: 'implicit',
          labels: inLanguages({
            en: ['Implicit Flow (Single Page Application)'],
            de: ['Impliziter Flow (Single-Page-Anwendung)'],
            fr: ['Flux implicite (application monopage)'],
            es: ['Flujo implícito (aplicación de una sola página)'],
            nl: ['Impliciete stroom (single-page-toepassing)'],
          }),
        },
        {
          id: 'authorization-code',
          labels: inLanguages({
            en: [
              'Authorisation Code (Native Application)',
              'Authorization Code (Native Application)',
              'Authorisation Code',
            ],
            de: ['Autorisierungscode (native Anwendung)'],
            fr: ['Code d’autorisation (application native)'],
            es: ['Código de autorización (aplicación nativa)'],
            nl: ['Autorisatiecode (native toepassing)'],
          }),
        },
        {
          id: 'client-credentials',
          labels: inLanguages({
            en: [
              'Client ID and Secret (Services)',
              'Client ID and Secret (Services/Daemons)',
              'Client ID & Secret (Services)',
              'Client ID and Secret (Service)',
              'Client ID and Secret',
              'Client Credentials',
            ],
            de: ['Client-ID und Geheimnis (Dienste)', 'Client-ID und Client-Geheimnis (Dienste)'],
            fr: ['ID client et secret (services)', 'ID et secret client (services)'],
            es: ['ID de cliente y secreto (servicios)', 'ID y secreto de cliente (servicios)'],
            nl: ['Client-ID en geheim (services)', 'Client-ID en clientgeheim (services)'],
          }),
        },
        {
          id: 'api-key',
          labels: inLanguages({
            en: ['API Key', 'API Key BETA'],
            de: ['API-Schlüssel'],
            fr: ['Clé API'],
            es: ['Clave de API'],
            nl: ['API-sleutel'],
          }),
        },
      ],
      reference: 'nango-halo',
    },
    {
      id: 'loginType',
      labels: inLanguages({
        en: ['Login Type'],
        de: ['Anmeldetyp', 'Anmeldeart'],
        fr: ['Type de connexion'],
        es: ['Tipo de inicio de sesión'],
        nl: ['Inlogtype', 'Aanmeldingstype'],
      }),
      pages: APPLICATION_PAGES,
      values: [
        {
          id: 'agent',
          labels: inLanguages({
            en: ['Agent', 'Allow Agent Logins'],
            de: ['Agent-Anmeldungen zulassen'],
            fr: ['Autoriser les connexions d’agents'],
            es: ['Agente', 'Permitir inicios de sesión de agentes'],
            nl: ['Inloggen van agents toestaan'],
          }),
        },
        {
          id: 'user',
          labels: inLanguages({
            en: ['User', 'End User', 'Customer'],
            de: ['Benutzer', 'Endbenutzer', 'Kunde'],
            fr: ['Utilisateur', 'Utilisateur final', 'Client'],
            es: ['Usuario', 'Usuario final', 'Cliente'],
            nl: ['Gebruiker', 'Eindgebruiker', 'Klant'],
          }),
        },
        {
          id: 'supplier',
          labels: inLanguages({
            en: ['Supplier'],
            de: ['Lieferant'],
            fr: ['Fournisseur'],
            es: ['Proveedor'],
            nl: ['Leverancier'],
          }),
        },
      ],
      reference: 'nango-halo',
    },
    {
      id: 'active',
      labels: inLanguages({
        en: ['Active'],
        de: ['Aktiv'],
        fr: ['Actif', 'Active'],
        es: ['Activo', 'Activa'],
        nl: ['Actief'],
      }),
      pages: APPLICATION_PAGES,
      values: [
        {
          id: 'on',
          labels: inLanguages({
            en: ['Yes', 'On'],
            de: ['Ja', 'Ein'],
            fr: ['Oui', 'Activé'],
            es: ['Sí', 'Activado'],
            nl: ['Ja', 'Aan'],
          }),
        },
        {
          id: 'off',
          labels: inLanguages({
            en: ['No', 'Off'],
            de: ['Nein', 'Aus'],
            fr: ['Non', 'Désactivé'],
            es: ['No', 'Desactivado'],
            nl: ['Nee', 'Uit'],
          }),
        },
      ],
      reference: 'nango-halo',
    },
    level('roleCustomers', CUSTOMERS, 'role'),
    level('roleInvoices', INVOICES, 'role'),
    level('roleAgreements', AGREEMENTS, 'role'),
    level('roleItems', ITEMS, 'role'),
    level('agentCustomers', CUSTOMERS, 'agent'),
  ],

  permissions: [
    tick('all', { broad: true, proof: 'single-scope-token' }),
    tick('all:standard', { broad: true }),
    tick('all:teams'),
    tick('admin', { broad: true }),
    tick('admin:webhooks'),
    ...pair('tickets'),
    ...pair('calendar'),
    ...pair('customers', 'customers'),
    ...pair('crm'),
    tick('read:timesheets'),
    tick('editMine:timesheets'),
    tick('edit:timesheets', { implies: ['read:timesheets'] }),
    ...pair('contracts', 'contracts'),
    ...pair('suppliers'),
    ...pair('items', 'items'),
    ...pair('projects'),
    ...pair('sales'),
    ...pair('quotes'),
    ...pair('sos'),
    ...pair('pos'),
    ...pair('invoices', 'invoices'),
    ...pair('reporting'),
    ...pair('software'),
    ...pair('softwarelicensing'),
    ...pair('kb'),
    ...pair('assets'),
    ...pair('distributionlists'),
    tick('access:chat'),
    tick('access:adpasswordreset'),
  ],

  setup: [
    {
      id: 'open-configuration',
      title: 'Open Configuration in HaloPSA',
      how: 'Sign in to HaloPSA and press the gear icon, Configuration.',
      page: 'configuration',
      targets: [{ role: 'link', labels: ['Configuration', 'Config', 'Configurations'] }],
      done: {
        reached: [
          'configuration',
          'api',
          'applications',
          'application-new',
          'application-edit',
          'application',
          'role',
          'agent',
        ],
      },
      reference: 'mspcentric-halo',
    },
    {
      id: 'open-applications',
      title: 'Open the list of applications',
      how: 'Go to Integrations, then HaloPSA API, and press View Applications.',
      page: 'applications',
      targets: [
        { role: 'button', labels: ['View Applications'] },
        {
          role: 'link',
          labels: ['HaloPSA API', 'Halo API', 'Halo PSA API', 'Halo ITSM API', 'Halo Service Desk API'],
        },
        { role: 'link', labels: ['Integrations'] },
      ],
      done: { reached: ['applications', 'application-new', 'application-edit', 'application'] },
      reference: 'mspcentric-halo',
    },
    {
      id: 'new-application',
      title: 'Start a new application',
      how: 'Press New at the top right. Leave the built-in system applications as they are.',
      page: 'applications',
      targets: [{ role: 'button', labels: ['New'] }],
      done: { reached: ['application-new', 'application-edit', 'application'] },
      reference: 'mspcentric-halo',
    },
    {
      id: 'application-name',
      title: 'Name the application',
      how: 'On the Details tab, type an Application Name that says what it is for.',
      page: 'application-new',
      targets: [{ field: 'applicationName' }, { role: 'tab', labels: ['Details'] }],
      done: { entered: 'applicationName' },
      reference: 'mspcentric-halo',
    },
    {
      id: 'authentication-method',
      title: 'Choose Client ID and Secret (Services)',
      how: 'Set the Authentication Method to Client ID and Secret (Services).',
      page: 'application-new',
      targets: [{ setting: 'authenticationMethod' }, { role: 'tab', labels: ['Details'] }],
      done: { settings: ['authenticationMethod'] },
      reference: 'mspcentric-halo',
    },
    {
      id: 'login-type',
      title: 'Set the Login Type to Agent',
      how: 'Choose Agent as the Login Type before taking the secret: choosing it can make a new one.',
      page: 'application-new',
      targets: [{ setting: 'loginType' }, { role: 'tab', labels: ['Details'] }],
      done: { settings: ['loginType'] },
      reference: 'mspcentric-halo',
    },
    {
      id: 'login-agent',
      title: 'Choose the agent to log in as',
      how: 'Choose an agent of its own for the connection; an API-only agent needs no licence.',
      page: 'application-new',
      targets: [{ field: 'loginAgent' }, { role: 'tab', labels: ['Details'] }],
      done: { entered: 'loginAgent' },
      reference: 'mspcentric-halo',
    },
    {
      id: 'capture-secret',
      title: 'Capture the Client ID and Client Secret',
      how: 'Press Generate if no secret is shown, then Capture. HaloPSA shows the secret only until you save.',
      why: 'A secret that was not captured has to be generated anew, and the old one stops working.',
      page: 'application-new',
      targets: [{ field: 'clientSecret' }, { role: 'button', labels: ['Generate'] }],
      done: { captured: ['clientSecret'] },
      reference: 'mspcentric-halo',
    },
    {
      id: 'tick-permissions',
      title: 'Tick exactly the needed permissions',
      how: 'On the Permissions tab, tick the boxes that are ringed and no other.',
      page: 'application-new',
      targets: [{ permissions: 'needed' }, { role: 'tab', labels: ['Permissions'] }],
      done: { permissions: 'needed' },
      reference: 'mspcentric-halo',
    },
    {
      id: 'save-application',
      title: 'Save the application',
      how: 'Press Save. Confirm the message with OK if one appears.',
      page: 'application',
      targets: [{ role: 'button', labels: ['Save'] }],
      done: { reached: ['application'] },
      reference: 'mspcentric-halo',
    },
    {
      id: 'keep-client-id',
      title: 'Take the Client ID again after saving',
      how: 'Stay on the saved application, open the Details tab and press Capture once more.',
      why: 'The Client ID can change at Save.',
      page: 'application',
      targets: [{ field: 'clientId' }, { role: 'tab', labels: ['Details'] }],
      done: { captured: ['clientId'] },
      reference: 'haloapi-19',
    },
    {
      id: 'saved-permissions',
      title: 'See that the permissions were saved',
      how: 'Open the Permissions tab of the saved application. If a box is wrong, press Edit, mend it and save again.',
      page: 'application',
      targets: [
        { role: 'tab', labels: ['Permissions'] },
        { role: 'button', labels: ['Edit'] },
      ],
      done: { permissions: 'needed', on: ['application'] },
      reference: 'mspcentric-halo',
    },
    {
      id: 'role-permissions',
      title: "Set the levels of the agent's role",
      how: 'Go to Teams & Agents, Roles, open the role of that agent and set the four ringed levels.',
      why: "An application can never do more than its agent's role.",
      page: 'role',
      targets: [
        { setting: 'roleCustomers' },
        { setting: 'roleInvoices' },
        { setting: 'roleAgreements' },
        { setting: 'roleItems' },
        { role: 'link', labels: ['Roles'] },
        { role: 'link', labels: ['Teams & Agents'] },
      ],
      done: { settings: ['roleCustomers', 'roleInvoices', 'roleAgreements', 'roleItems'] },
      reference: 'mspcentric-halo',
    },
    {
      id: 'agent-feature-access',
      title: "Check the agent's Feature Access",
      how: 'Go to Teams & Agents, Agents, open the agent and see that its Clients Access Level is on.',
      page: 'agent',
      targets: [
        { setting: 'agentCustomers' },
        { role: 'tab', labels: ['Permissions'] },
        { role: 'link', labels: ['Agents'] },
        { role: 'link', labels: ['Teams & Agents'] },
      ],
      done: { settings: ['agentCustomers'] },
      reference: 'mspcentric-halo',
    },
    {
      id: 'open-api-page',
      title: 'Open the HaloPSA API page',
      how: 'Go to Configuration, Integrations, HaloPSA API.',
      page: 'api',
      targets: [
        { role: 'link', labels: ['HaloPSA API', 'Halo API', 'Halo PSA API', 'Halo ITSM API', 'Halo Service Desk API'] },
        { role: 'link', labels: ['Integrations'] },
      ],
      done: { reached: ['api'] },
      reference: 'mspcentric-halo',
    },
    {
      id: 'capture-servers',
      title: 'Capture Resource Server, Authorization Server and Tenant',
      how: 'Press Capture on the API page. Patchbay takes the three values as they stand there.',
      page: 'api',
      targets: [{ field: 'resourceServer' }],
      done: { captured: ['resourceServer', 'authorizationServer', 'tenant'] },
      reference: 'mspcentric-halo',
    },
  ],

  auth: {
    strategy: 'client-credentials',
    tokenUrl: '{+authorizationServer}/token{?tenant}',
    scopeSeparator: ' ',
    reference: 'haloapi-readme',
  },
  discovery: [
    {
      id: 'find-instance',
      title: 'Find the instance',
      url: '{+resourceServer}/authinfo',
      of: 'resource-server',
      says: { auth_url: 'authorizationServer', tenant_id: 'tenant' },
      reference: 'haloapi-readme',
    },
    {
      id: 'find-authorization-server',
      title: 'Find the authorization server',
      url: '{+authorizationServer}/.well-known/openid-configuration',
      of: 'authorization-server',
      says: {},
      reference: 'stellarcyber',
    },
  ],
  identity: {
    title: 'Identify the agent',
    url: '{+resourceServer}/Agent/me',
    nameKey: 'name',
    reference: 'haloapi-readme',
  },
  probes: [
    {
      id: 'customers',
      title: 'Read customers',
      url: `{+resourceServer}/Client?${list}`,
      rows: 'clients',
      permission: 'read:customers',
      setting: 'roleCustomers',
      emptyMeans: 'The agent may be kept from all customers: look at Client Restrictions and at its teams.',
      reference: 'haloapi-readme',
    },
    {
      id: 'contracts',
      title: 'Read contracts',
      url: `{+resourceServer}/ClientContract?${list}`,
      rows: 'contracts',
      permission: 'read:contracts',
      setting: 'roleAgreements',
      emptyMeans: 'No agreement is visible. Billing stays pending until a customer has an active recurring agreement.',
      reference: 'haloapi-readme',
    },
    {
      id: 'items',
      title: 'Read items',
      url: `{+resourceServer}/Item?${list}`,
      rows: 'items',
      permission: 'read:items',
      setting: 'roleItems',
      emptyMeans: 'No item is visible: services cannot be mapped until the product exists in HaloPSA.',
      reference: 'haloapi-readme',
    },
    {
      id: 'invoices',
      title: 'Read invoices',
      url: `{+resourceServer}/Invoice?${list}`,
      rows: 'invoices',
      permission: 'read:invoices',
      setting: 'roleInvoices',
      emptyMeans: 'No invoice is visible. That is usual on a new instance; otherwise look at the agent’s restrictions.',
      reference: 'haloapi-readme',
    },
  ],
  errors: [
    {
      at: 'token',
      status: 401,
      code: 'invalid_client',
      contains: 'credentials are invalid',
      cause: 'wrong-secret',
      reference: 'openiddict',
    },
    {
      at: 'token',
      code: 'invalid_client',
      contains: "'client_secret' parameter",
      cause: 'wrong-secret',
      explain: 'No secret arrived.',
      reference: 'openiddict',
    },
    {
      at: 'token',
      code: 'invalid_client',
      contains: 'not active',
      cause: 'application-inactive',
      reference: 'lab-only',
    },
    {
      at: 'token',
      status: 401,
      code: 'invalid_client',
      cause: 'wrong-client-id',
      reference: 'haloapi-19',
    },
    { at: 'token', code: 'invalid_scope', cause: 'scope-unknown', reference: 'limacharlie' },
    {
      at: 'token',
      code: 'invalid_request',
      contains: 'not allowed to use the specified scope',
      cause: 'scope-not-allowed',
      reference: 'openiddict',
    },
    { at: 'token', code: 'unauthorized_client', cause: 'wrong-grant-type', reference: 'openiddict' },
    { at: 'token', code: 'unsupported_grant_type', cause: 'wrong-grant-type', reference: 'openiddict' },
    { at: 'token', contains: 'tenant', cause: 'wrong-tenant', reference: 'tenant-error' },
    { at: 'token', contains: 'only accepts https', cause: 'scheme-forbidden', reference: 'openiddict' },
    { at: 'token', status: 404, cause: 'wrong-host', reference: 'vectis' },
    { at: 'token', status: 403, cause: 'ip-not-allowed', reference: 'mspcentric-halo' },
    { at: 'api', status: 401, contains: 'expired', cause: 'token-expired', reference: 'haloplus' },
    { at: 'api', contains: 'licen', cause: 'not-licensed', reference: 'lab-only' },
    { at: 'api', status: 403, cause: 'role-lacks-permission', reference: 'mspbots' },
  ],
  limits: [
    { text: '450 requests in five minutes', reference: 'mspbots-limit' },
    { text: '500 requests in three minutes', reference: 'wyre-limit' },
  ],

  translations: { languages: ['de', 'fr', 'es', 'nl'], reference: 'own-translations' },

  references: [
    {
      id: 'own-translations',
      title: 'Our translation of the English labels; the vendor’s own wording in these languages was not seen',
      url: 'https://usehalo.com/guides/1823',
      checked: '2026-11-22',
      confidence: 'unconfirmed',
    },
    {
      id: 'mspcentric-halo',
      title: 'MSPCentric: HaloPSA integration guide for DNSFilter',
      url: 'https://kb.mspcentric.io/dnsfilter/halo-integration',
      checked: '2026-11-22',
      confidence: 'confirmed',
      note: 'Read in public copies; documented, not seen live.',
    },
    {
      id: 'haloapi-scopes',
      title: 'HaloAPI PowerShell module: list of scopes',
      url: 'https://github.com/homotechsual/HaloAPI',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'haloapi-readme',
      title: 'HaloAPI PowerShell module: connection and requests',
      url: 'https://github.com/homotechsual/HaloAPI',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'haloapi-19',
      title: 'HaloAPI issue: Client ID changed after Save',
      url: 'https://github.com/homotechsual/HaloAPI/issues/19',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'panoramic-options',
      title: 'HaloPsa.Api: format of Client ID and secret',
      url: 'https://github.com/panoramicdata/HaloPsa.Api',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'nango-halo',
      title: 'Nango: HaloPSA provider guide',
      url: 'https://github.com/NangoHQ/nango',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'halo-1823',
      title: 'Halo guide: Creating API applications',
      url: 'https://usehalo.com/guides/1823',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'haloplus',
      title: 'HaloPlus extension: routes and behaviour seen on live tenants',
      url: 'https://github.com/alexwennekes212/haloplus',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'role-route',
      title: 'HaloPlus extension: roles page, by analogy with agents and teams',
      url: 'https://github.com/alexwennekes212/haloplus',
      checked: '2026-11-22',
      confidence: 'unconfirmed',
    },
    {
      id: 'openiddict',
      title: 'OpenIddict: error codes and texts of the server that Halo uses',
      url: 'https://github.com/openiddict/openiddict-core',
      checked: '2026-11-22',
      confidence: 'likely',
    },
    {
      id: 'limacharlie',
      title: 'LimaCharlie: HaloPSA scopes probed on a live tenant',
      url: 'https://github.com/refractionPOINT/documentation/pull/246',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'stellarcyber',
      title: 'halopsa-ticket-sync: starts from the OpenID configuration',
      url: 'https://github.com/stellarcyber/halopsa-ticket-sync',
      checked: '2026-11-22',
      confidence: 'likely',
    },
    {
      id: 'vectis',
      title: 'Vectis: 404 on the token endpoint means a wrong address',
      url: 'https://mspvectis.com',
      checked: '2026-11-22',
      confidence: 'likely',
    },
    {
      id: 'mspbots',
      title: 'MSPbots: 403 when the agent lacks the right',
      url: 'https://support.mspbots.ai/hc/en-us/articles/8974084346511',
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
    {
      id: 'mspbots-limit',
      title: 'MSPbots: HaloPSA request limit',
      url: 'https://support.mspbots.ai/hc/en-us/articles/8974084346511',
      checked: '2026-11-22',
      confidence: 'unconfirmed',
    },
    {
      id: 'wyre-limit',
      title: 'WYRE: HaloPSA request limit',
      url: 'https://github.com/wyre-technology/msp-claude-plugins',
      checked: '2026-11-22',
      confidence: 'unconfirmed',
    },
    {
      id: 'tenant-error',
      title: 'Text for an unknown tenant; no primary source was found',
      url: 'https://github.com/refractionPOINT/documentation/pull/246',
      checked: '2026-11-22',
      confidence: 'unconfirmed',
    },
    {
      id: 'lab-only',
      title: 'No public source shows this answer; the lab answers so, and the wording is a guess',
      url: 'https://github.com/openiddict/openiddict-core',
      checked: '2026-11-22',
      confidence: 'unconfirmed',
    },
  ],
});
