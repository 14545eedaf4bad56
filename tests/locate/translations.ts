/**
 * English label → what it may be called in German, French, Spanish and Dutch. Written by hand for the corpus, apart from
 * the vendors' data, so that a label which the data forgot is missed here.
 */
export const LANGUAGES = ['de', 'fr', 'es', 'nl'] as const;
type Language = (typeof LANGUAGES)[number];

const TABLE: Record<string, readonly [de: string, fr: string, es: string, nl: string]> = {
  // HaloPSA and DNSFilter
  'Application Name': ['Anwendungsname', 'Nom de l’application', 'Nombre de la aplicación', 'Naam van de toepassing'],
  'Agent to log in as': [
    'Anmelden als Agent',
    'Agent de connexion',
    'Agente de inicio de sesión',
    'Inloggen als agent',
  ],
  'Client ID': ['Client-ID', 'ID client', 'ID de cliente', 'Client-ID'],
  'Client Secret': ['Client-Geheimnis', 'Secret client', 'Secreto de cliente', 'Clientgeheim'],
  'Resource Server': ['Ressourcenserver', 'Serveur de ressources', 'Servidor de recursos', 'Resourceserver'],
  'Authorisation Server': [
    'Autorisierungsserver',
    'Serveur d’autorisation',
    'Servidor de autorización',
    'Autorisatieserver',
  ],
  'Authorization Server': [
    'Autorisierungsserver',
    "Serveur d'autorisation",
    'Servidor de autorización',
    'Autorisatieserver',
  ],
  Tenant: ['Mandant', 'Locataire', 'Inquilino', 'Tenant'],
  'Authentication Method': [
    'Authentifizierungsmethode',
    'Méthode d’authentification',
    'Método de autenticación',
    'Authenticatiemethode',
  ],
  'Username & Password': [
    'Benutzername und Passwort',
    'Nom d’utilisateur et mot de passe',
    'Nombre de usuario y contraseña',
    'Gebruikersnaam en wachtwoord',
  ],
  'Authorisation Code (Native Application)': [
    'Autorisierungscode (native Anwendung)',
    'Code d’autorisation (application native)',
    'Código de autorización (aplicación nativa)',
    'Autorisatiecode (native toepassing)',
  ],
  'Client ID and Secret (Services)': [
    'Client-ID und Geheimnis (Dienste)',
    'ID client et secret (services)',
    'ID de cliente y secreto (servicios)',
    'Client-ID en geheim (services)',
  ],
  'Login Type': ['Anmeldetyp', 'Type de connexion', 'Tipo de inicio de sesión', 'Inlogtype'],
  User: ['Benutzer', 'Utilisateur', 'Usuario', 'Gebruiker'],
  Agent: ['Agent', 'Agent', 'Agente', 'Agent'],
  Active: ['Aktiv', 'Actif', 'Activo', 'Actief'],
  Yes: ['Ja', 'Oui', 'Sí', 'Ja'],
  'Customers Access Level': [
    'Zugriffsstufe für Kunden',
    'Niveau d’accès aux clients',
    'Nivel de acceso a clientes',
    'Toegangsniveau voor klanten',
  ],
  'Invoices Access Level': [
    'Zugriffsstufe für Rechnungen',
    'Niveau d’accès aux factures',
    'Nivel de acceso a facturas',
    'Toegangsniveau voor facturen',
  ],
  'Customer Agreement Access Level': [
    'Zugriffsstufe für Kundenverträge',
    'Niveau d’accès aux contrats clients',
    'Nivel de acceso a contratos de clientes',
    'Toegangsniveau voor klantcontracten',
  ],
  'Products Access Level': [
    'Zugriffsstufe für Produkte',
    'Niveau d’accès aux produits',
    'Nivel de acceso a productos',
    'Toegangsniveau voor producten',
  ],
  'Not set': ['Nicht festgelegt', 'Non défini', 'Sin establecer', 'Niet ingesteld'],
  'Read Only': ['Nur lesen', 'Lecture seule', 'Solo lectura', 'Alleen lezen'],
  'Read and Modify': ['Lesen und ändern', 'Lecture et modification', 'Lectura y modificación', 'Lezen en wijzigen'],
  'Read, Create and Modify': [
    'Lesen, erstellen und ändern',
    'Lecture, création et modification',
    'Lectura, creación y modificación',
    'Lezen, aanmaken en wijzigen',
  ],
  // Consoles of the corpus
  Name: ['Name', 'Nom', 'Nombre', 'Naam'],
  'API URL': ['API-Adresse', 'URL de l’API', 'URL de la API', 'API-adres'],
  Region: ['Region', 'Région', 'Región', 'Regio'],
  Europe: ['Europa', 'Europe', 'Europa', 'Europa'],
  'United States': ['Vereinigte Staaten', 'États-Unis', 'Estados Unidos', 'Verenigde Staten'],
  Enabled: ['Aktiviert', 'Activé', 'Habilitado', 'Ingeschakeld'],
  'Sign-in': ['Anmeldung', 'Connexion', 'Acceso', 'Aanmelding'],
  Person: ['Person', 'Personne', 'Persona', 'Persoon'],
  Application: ['Anwendung', 'Application', 'Aplicación', 'Toepassing'],
  'Read devices': ['Geräte lesen', 'Lire les appareils', 'Leer dispositivos', 'Apparaten lezen'],
  'Write devices': ['Geräte schreiben', 'Écrire les appareils', 'Escribir dispositivos', 'Apparaten schrijven'],
  'Read tickets': ['Tickets lesen', 'Lire les tickets', 'Leer tickets', 'Tickets lezen'],
  'Write tickets': ['Tickets schreiben', 'Écrire les tickets', 'Escribir tickets', 'Tickets schrijven'],
  'Read users': ['Benutzer lesen', 'Lire les utilisateurs', 'Leer usuarios', 'Gebruikers lezen'],
  // ConnectWise PSA and Autotask, by their documented English labels
  Description: ['Beschreibung', 'Description', 'Descripción', 'Omschrijving'],
  'Public Key': ['Öffentlicher Schlüssel', 'Clé publique', 'Clave pública', 'Openbare sleutel'],
  'Private Key': ['Privater Schlüssel', 'Clé privée', 'Clave privada', 'Privésleutel'],
  'Member ID': ['Mitglieds-ID', 'ID du membre', 'ID de miembro', 'Lid-ID'],
  'Member Name': ['Mitgliedsname', 'Nom du membre', 'Nombre de miembro', 'Naam van lid'],
  'Role ID': ['Rollen-ID', 'ID du rôle', 'ID de rol', 'Rol-ID'],
  Level: ['Ebene', 'Niveau', 'Nivel', 'Niveau'],
  Location: ['Standort', 'Site', 'Ubicación', 'Locatie'],
  'Business Unit': ['Geschäftseinheit', 'Unité commerciale', 'Unidad de negocio', 'Bedrijfsonderdeel'],
  'Company Maintenance': ['Unternehmenspflege', 'Gestion des sociétés', 'Mantenimiento de empresas', 'Bedrijfsbeheer'],
  Contacts: ['Kontakte', 'Contacts', 'Contactos', 'Contactpersonen'],
  Agreements: ['Vereinbarungen', 'Contrats', 'Acuerdos', 'Overeenkomsten'],
  'Product Catalog': ['Produktkatalog', 'Catalogue de produits', 'Catálogo de productos', 'Productcatalogus'],
  'Inquire Level': ['Abfrageebene', 'Niveau de consultation', 'Nivel de consulta', 'Raadpleegniveau'],
  'Add Level': ['Hinzufügeebene', 'Niveau d’ajout', 'Nivel de adición', 'Toevoegniveau'],
  'Delete Level': ['Löschebene', 'Niveau de suppression', 'Nivel de eliminación', 'Verwijderniveau'],
  'Edit Level': ['Bearbeitungsebene', 'Niveau de modification', 'Nivel de edición', 'Bewerkingsniveau'],
  None: ['Keine', 'Aucun', 'Ninguno', 'Geen'],
  My: ['Eigene', 'Les miens', 'Mis', 'Mijn'],
  All: ['Alle', 'Tous', 'Todos', 'Alle'],
  'First Name': ['Vorname', 'Prénom', 'Nombre de pila', 'Voornaam'],
  'Email Address': ['E-Mail-Adresse', 'Adresse e-mail', 'Correo electrónico', 'E-mailadres'],
  'Username (Key)': [
    'Benutzername (Schlüssel)',
    'Nom d’utilisateur (clé)',
    'Usuario (clave)',
    'Gebruikersnaam (sleutel)',
  ],
  'Password (Secret)': ['Passwort (Geheimnis)', 'Mot de passe (secret)', 'Contraseña (secreto)', 'Wachtwoord (geheim)'],
  'Tracking Identifier': ['Tracking-Kennung', 'Identifiant de suivi', 'Identificador de seguimiento', 'Tracking-ID'],
  'Security Level': ['Sicherheitsstufe', 'Niveau de sécurité', 'Nivel de seguridad', 'Beveiligingsniveau'],
  Locked: ['Gesperrt', 'Verrouillé', 'Bloqueado', 'Vergrendeld'],
};

/** @returns undefined where English stays. */
export const translated = (english: string, language: Language): string | undefined =>
  TABLE[english]?.[LANGUAGES.indexOf(language)];

/** The label and its translations, each once. */
export const inEveryLanguage = (english: string): string[] => [
  ...new Set([english, ...LANGUAGES.flatMap((language) => translated(english, language) ?? [])]),
];
