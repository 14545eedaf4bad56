import { inLanguages } from '../define';

// HaloPSA’s labels. What is not English is our own translation: see its reference `own-translations`.
// Long because it is a list: each label once, in five languages.

export const NOT_SET = inLanguages({
  en: ['Not set', 'No Access', 'None'],
  de: ['Nicht festgelegt', 'Nicht gesetzt', 'Kein Zugriff', 'Keine'],
  fr: ['Non défini', 'Aucun accès', 'Aucun'],
  es: ['Sin establecer', 'No establecido', 'Sin acceso', 'Ninguno'],
  nl: ['Niet ingesteld', 'Geen toegang', 'Geen'],
});
export const NAMES_ONLY = inLanguages({
  en: ['View (Names Only)'],
  de: ['Anzeigen (nur Namen)'],
  fr: ['Afficher (noms uniquement)'],
  es: ['Ver (solo nombres)'],
  nl: ['Weergeven (alleen namen)'],
});
export const READ_ONLY = inLanguages({
  en: ['Read Only'],
  de: ['Nur lesen', 'Schreibgeschützt'],
  fr: ['Lecture seule'],
  es: ['Solo lectura', 'Sólo lectura'],
  nl: ['Alleen lezen', 'Alleen-lezen'],
});
export const READ_AND_MODIFY = inLanguages({
  en: ['Read and Modify'],
  de: ['Lesen und ändern'],
  fr: ['Lecture et modification', 'Lire et modifier'],
  es: ['Lectura y modificación', 'Leer y modificar'],
  nl: ['Lezen en wijzigen'],
});
export const READ_CREATE_AND_MODIFY = inLanguages({
  en: ['Read, Create and Modify'],
  de: ['Lesen, erstellen und ändern'],
  fr: ['Lecture, création et modification', 'Lire, créer et modifier'],
  es: ['Lectura, creación y modificación', 'Leer, crear y modificar'],
  nl: ['Lezen, aanmaken en wijzigen', 'Lezen, maken en wijzigen'],
});
export const CUSTOMERS = inLanguages({
  en: ['Customers Access Level', 'Clients Access Level'],
  de: ['Zugriffsstufe für Kunden', 'Zugriffsebene Kunden'],
  fr: ['Niveau d’accès aux clients', 'Niveau d’accès clients'],
  es: ['Nivel de acceso a clientes', 'Nivel de acceso de clientes'],
  nl: ['Toegangsniveau voor klanten', 'Toegangsniveau klanten'],
});
export const INVOICES = inLanguages({
  en: ['Invoices Access Level', 'Invoice Access Level'],
  de: ['Zugriffsstufe für Rechnungen', 'Zugriffsebene Rechnungen'],
  fr: ['Niveau d’accès aux factures', 'Niveau d’accès factures'],
  es: ['Nivel de acceso a facturas', 'Nivel de acceso de facturas'],
  nl: ['Toegangsniveau voor facturen', 'Toegangsniveau facturen'],
});
export const AGREEMENTS = inLanguages({
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
export const ITEMS = inLanguages({
  en: ['Products Access Level', 'Items Access Level'],
  de: ['Zugriffsstufe für Produkte', 'Zugriffsstufe für Artikel', 'Zugriffsebene Produkte'],
  fr: ['Niveau d’accès aux produits', 'Niveau d’accès aux articles'],
  es: ['Nivel de acceso a productos', 'Nivel de acceso a artículos'],
  nl: ['Toegangsniveau voor producten', 'Toegangsniveau voor artikelen'],
});
export const RESOURCE_SERVER = inLanguages({
  en: ['Resource Server', 'Resource Server URL'],
  de: ['Ressourcenserver'],
  fr: ['Serveur de ressources'],
  es: ['Servidor de recursos'],
  nl: ['Resourceserver', 'Bronserver'],
});
export const AUTHORIZATION_SERVER = inLanguages({
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
export const CONFIGURATION = inLanguages({
  en: ['Configuration', 'Config', 'Configurations'],
  de: ['Konfiguration'],
  fr: ['Configuration'],
  es: ['Configuración'],
  nl: ['Configuratie'],
});
export const DETAILS = inLanguages({
  en: ['Details'],
  de: ['Details'],
  fr: ['Détails'],
  es: ['Detalles'],
  nl: ['Details'],
});
export const PERMISSIONS = inLanguages({
  en: ['Permissions'],
  de: ['Berechtigungen'],
  fr: ['Permissions', 'Autorisations'],
  es: ['Permisos'],
  nl: ['Machtigingen', 'Rechten'],
});
export const SAVE = inLanguages({
  en: ['Save'],
  de: ['Speichern'],
  fr: ['Enregistrer'],
  es: ['Guardar'],
  nl: ['Opslaan'],
});
export const EDIT = inLanguages({
  en: ['Edit'],
  de: ['Bearbeiten'],
  fr: ['Modifier'],
  es: ['Editar'],
  nl: ['Bewerken'],
});
export const NEW = inLanguages({
  en: ['New'],
  de: ['Neu'],
  fr: ['Nouveau', 'Nouvelle'],
  es: ['Nuevo', 'Nueva'],
  nl: ['Nieuw'],
});
export const APPLICATIONS = inLanguages({
  en: ['Applications', 'View Applications'],
  de: ['Anwendungen', 'Anwendungen anzeigen'],
  fr: ['Applications', 'Afficher les applications'],
  es: ['Aplicaciones', 'Ver aplicaciones'],
  nl: ['Toepassingen', 'Toepassingen weergeven'],
});
export const ADD_AN_APPLICATION = inLanguages({
  en: ['Add an Application'],
  de: ['Anwendung hinzufügen', 'Eine Anwendung hinzufügen'],
  fr: ['Ajouter une application'],
  es: ['Añadir una aplicación', 'Agregar una aplicación'],
  nl: ['Een toepassing toevoegen'],
});
export const AUTHENTICATION_METHOD = inLanguages({
  en: ['Authentication Method', 'Authorization Method'],
  de: ['Authentifizierungsmethode'],
  fr: ['Méthode d’authentification'],
  es: ['Método de autenticación'],
  nl: ['Authenticatiemethode', 'Verificatiemethode'],
});
export const FEATURE_ACCESS = inLanguages({
  en: ['Feature Access'],
  de: ['Funktionszugriff'],
  fr: ['Accès aux fonctionnalités'],
  es: ['Acceso a funciones'],
  nl: ['Functietoegang'],
});
export const APPLICATION_NAME = inLanguages({
  en: ['Application Name'],
  de: ['Anwendungsname', 'Name der Anwendung'],
  fr: ['Nom de l’application'],
  es: ['Nombre de la aplicación'],
  nl: ['Naam van de toepassing', 'Applicatienaam'],
});
export const AGENT_TO_LOG_IN_AS = inLanguages({
  en: ['Agent to log in as', 'Agent to login as'],
  de: ['Anmelden als Agent', 'Als Agent anmelden'],
  fr: ['Agent de connexion', 'Se connecter en tant qu’agent'],
  es: ['Agente de inicio de sesión', 'Iniciar sesión como agente'],
  nl: ['Inloggen als agent', 'Aanmelden als agent'],
});
export const CLIENT_ID = inLanguages({
  en: ['Client ID'],
  de: ['Client-ID'],
  fr: ['ID client', 'ID du client'],
  es: ['ID de cliente', 'ID del cliente'],
  nl: ['Client-ID'],
});
export const CLIENT_SECRET = inLanguages({
  en: ['Client Secret'],
  de: ['Client-Geheimnis', 'Clientgeheimnis', 'Geheimer Clientschlüssel'],
  fr: ['Secret client', 'Secret du client', 'Clé secrète client'],
  es: ['Secreto de cliente', 'Secreto del cliente'],
  nl: ['Clientgeheim', 'Client-geheim'],
});
export const TENANT = inLanguages({
  en: ['Tenant', 'Tenant ID', 'Tenant name'],
  de: ['Mandant'],
  fr: ['Locataire'],
  es: ['Inquilino'],
});
export const USERNAME_AND_PASSWORD = inLanguages({
  en: ['Username & Password'],
  de: ['Benutzername und Passwort', 'Benutzername & Passwort'],
  fr: ['Nom d’utilisateur et mot de passe'],
  es: ['Nombre de usuario y contraseña', 'Usuario y contraseña'],
  nl: ['Gebruikersnaam en wachtwoord'],
});
export const IMPLICIT_FLOW = inLanguages({
  en: ['Implicit Flow (Single Page Application)'],
  de: ['Impliziter Flow (Single-Page-Anwendung)'],
  fr: ['Flux implicite (application monopage)'],
  es: ['Flujo implícito (aplicación de una sola página)'],
  nl: ['Impliciete stroom (single-page-toepassing)'],
});
export const AUTHORISATION_CODE = inLanguages({
  en: ['Authorisation Code (Native Application)', 'Authorization Code (Native Application)', 'Authorisation Code'],
  de: ['Autorisierungscode (native Anwendung)'],
  fr: ['Code d’autorisation (application native)'],
  es: ['Código de autorización (aplicación nativa)'],
  nl: ['Autorisatiecode (native toepassing)'],
});
export const CLIENT_ID_AND_SECRET = inLanguages({
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
});
export const API_KEY = inLanguages({
  en: ['API Key', 'API Key BETA'],
  de: ['API-Schlüssel'],
  fr: ['Clé API'],
  es: ['Clave de API'],
  nl: ['API-sleutel'],
});
export const LOGIN_TYPE = inLanguages({
  en: ['Login Type'],
  de: ['Anmeldetyp', 'Anmeldeart'],
  fr: ['Type de connexion'],
  es: ['Tipo de inicio de sesión'],
  nl: ['Inlogtype', 'Aanmeldingstype'],
});
export const AGENT = inLanguages({
  en: ['Agent', 'Allow Agent Logins'],
  de: ['Agent-Anmeldungen zulassen'],
  fr: ['Autoriser les connexions d’agents'],
  es: ['Agente', 'Permitir inicios de sesión de agentes'],
  nl: ['Inloggen van agents toestaan'],
});
export const USER = inLanguages({
  en: ['User', 'End User', 'Customer'],
  de: ['Benutzer', 'Endbenutzer', 'Kunde'],
  fr: ['Utilisateur', 'Utilisateur final', 'Client'],
  es: ['Usuario', 'Usuario final', 'Cliente'],
  nl: ['Gebruiker', 'Eindgebruiker', 'Klant'],
});
export const SUPPLIER = inLanguages({
  en: ['Supplier'],
  de: ['Lieferant'],
  fr: ['Fournisseur'],
  es: ['Proveedor'],
  nl: ['Leverancier'],
});
export const ACTIVE = inLanguages({
  en: ['Active'],
  de: ['Aktiv'],
  fr: ['Actif', 'Active'],
  es: ['Activo', 'Activa'],
  nl: ['Actief'],
});
export const YES = inLanguages({
  en: ['Yes', 'On'],
  de: ['Ja', 'Ein'],
  fr: ['Oui', 'Activé'],
  es: ['Sí', 'Activado'],
  nl: ['Ja', 'Aan'],
});
export const NO = inLanguages({
  en: ['No', 'Off'],
  de: ['Nein', 'Aus'],
  fr: ['Non', 'Désactivé'],
  es: ['No', 'Desactivado'],
  nl: ['Nee', 'Uit'],
});
