import { inLanguages } from '../define';

// ConnectWise PSA’s labels. What is not English is our own translation: see its reference `own-translations`.

export const ADD_LEVEL = inLanguages({
  en: ['Add Level'],
  de: ['Hinzufügeebene', 'Erstellungsebene'],
  fr: ['Niveau d’ajout'],
  es: ['Nivel de adición', 'Nivel de creación'],
  nl: ['Toevoegniveau'],
});
export const EDIT_LEVEL = inLanguages({
  en: ['Edit Level'],
  de: ['Bearbeitungsebene'],
  fr: ['Niveau de modification'],
  es: ['Nivel de edición'],
  nl: ['Bewerkingsniveau'],
});
export const DELETE_LEVEL = inLanguages({
  en: ['Delete Level'],
  de: ['Löschebene'],
  fr: ['Niveau de suppression'],
  es: ['Nivel de eliminación'],
  nl: ['Verwijderniveau'],
});
export const INQUIRE_LEVEL = inLanguages({
  en: ['Inquire Level'],
  de: ['Abfrageebene'],
  fr: ['Niveau de consultation'],
  es: ['Nivel de consulta'],
  nl: ['Raadpleegniveau'],
});
export const SYSTEM = inLanguages({
  en: ['System'],
  de: ['System'],
  fr: ['Système'],
  es: ['Sistema'],
  nl: ['Systeem'],
});
export const SECURITY_ROLES = inLanguages({
  en: ['Security Roles'],
  de: ['Sicherheitsrollen'],
  fr: ['Rôles de sécurité'],
  es: ['Roles de seguridad'],
  nl: ['Beveiligingsrollen'],
});
export const ROLE_ID = inLanguages({
  en: ['Role ID'],
  de: ['Rollen-ID'],
  fr: ['ID du rôle', 'ID de rôle'],
  es: ['ID de rol', 'ID del rol'],
  nl: ['Rol-ID'],
});
export const MEMBERS = inLanguages({
  en: ['Members'],
  de: ['Mitglieder'],
  fr: ['Membres'],
  es: ['Miembros'],
  nl: ['Leden'],
});
export const API_MEMBERS = inLanguages({
  en: ['API Members'],
  de: ['API-Mitglieder'],
  fr: ['Membres API', 'Membres de l’API'],
  es: ['Miembros API', 'Miembros de la API'],
  nl: ['API-leden'],
});
export const API_KEYS = inLanguages({
  en: ['API Keys'],
  de: ['API-Schlüssel'],
  fr: ['Clés API', 'Clés d’API'],
  es: ['Claves API', 'Claves de API'],
  nl: ['API-sleutels'],
});
export const API_LOGS = inLanguages({
  en: ['API Logs'],
  de: ['API-Protokolle'],
  fr: ['Journaux API', 'Journaux de l’API'],
  es: ['Registros API', 'Registros de la API'],
  nl: ['API-logboeken'],
});
export const MEMBER_ID = inLanguages({
  en: ['Member ID'],
  de: ['Mitglieds-ID'],
  fr: ['ID du membre', 'ID de membre'],
  es: ['ID de miembro', 'ID del miembro'],
  nl: ['Lid-ID'],
});
export const MEMBER_NAME = inLanguages({
  en: ['Member Name'],
  de: ['Mitgliedsname'],
  fr: ['Nom du membre'],
  es: ['Nombre de miembro', 'Nombre del miembro'],
  nl: ['Naam van lid', 'Lidnaam'],
});
export const DEFAULT_TERRITORY = inLanguages({
  en: ['Default Territory'],
  de: ['Standardgebiet'],
  fr: ['Territoire par défaut'],
  es: ['Territorio predeterminado'],
  nl: ['Standaardgebied'],
});
export const DESCRIPTION = inLanguages({
  en: ['Description'],
  de: ['Beschreibung'],
  fr: ['Description'],
  es: ['Descripción'],
  nl: ['Omschrijving', 'Beschrijving'],
});
export const PUBLIC_KEY = inLanguages({
  en: ['Public Key'],
  de: ['Öffentlicher Schlüssel'],
  fr: ['Clé publique'],
  es: ['Clave pública'],
  nl: ['Openbare sleutel'],
});
export const PRIVATE_KEY = inLanguages({
  en: ['Private Key'],
  de: ['Privater Schlüssel'],
  fr: ['Clé privée'],
  es: ['Clave privada'],
  nl: ['Privésleutel'],
});
export const NEW_ITEM = inLanguages({
  en: ['New Item', '+'],
  de: ['Neues Element', 'Neuer Eintrag'],
  fr: ['Nouvel élément'],
  es: ['Nuevo elemento'],
  nl: ['Nieuw item'],
});
export const NONE = inLanguages({ en: ['None'], de: ['Keine'], fr: ['Aucun'], es: ['Ninguno'], nl: ['Geen'] });
export const MY = inLanguages({
  en: ['My'],
  de: ['Eigene', 'Meine'],
  fr: ['Les miens'],
  es: ['Mis', 'Míos'],
  nl: ['Mijn'],
});
export const ALL_RECORDS = inLanguages({ en: ['All'], de: ['Alle'], fr: ['Tous'], es: ['Todos'], nl: ['Alle'] });
export const SAVE = inLanguages({
  en: ['Save'],
  de: ['Speichern'],
  fr: ['Enregistrer'],
  es: ['Guardar'],
  nl: ['Opslaan'],
});

/** Functions of a security role: the module that folds them, and what the row says, older names too. */
export const ROWS = {
  'company-maintenance': {
    module: 'Companies',
    names: inLanguages({
      en: ['Company Maintenance'],
      de: ['Unternehmenspflege', 'Firmenpflege'],
      fr: ['Gestion des sociétés'],
      es: ['Mantenimiento de empresas'],
      nl: ['Bedrijfsbeheer'],
    }),
  },
  contacts: {
    module: 'Companies',
    names: inLanguages({
      en: ['Contacts'],
      de: ['Kontakte'],
      fr: ['Contacts'],
      es: ['Contactos'],
      nl: ['Contactpersonen'],
    }),
  },
  'agreement-sales': {
    module: 'Finance',
    names: inLanguages({
      en: ['Agreement Sales'],
      de: ['Vereinbarungsverkäufe', 'Vertragsverkäufe'],
      fr: ['Ventes de contrats'],
      es: ['Ventas de acuerdos'],
      nl: ['Overeenkomstverkoop'],
    }),
  },
  agreements: {
    module: 'Finance',
    names: inLanguages({
      en: ['Agreements'],
      de: ['Vereinbarungen'],
      fr: ['Contrats'],
      es: ['Acuerdos'],
      nl: ['Overeenkomsten'],
    }),
  },
  'product-catalog': {
    module: 'Procurement',
    names: inLanguages({
      en: ['Product Catalog', 'Product Entry'],
      de: ['Produktkatalog'],
      fr: ['Catalogue de produits'],
      es: ['Catálogo de productos'],
      nl: ['Productcatalogus'],
    }),
  },
  products: {
    module: 'Procurement',
    names: inLanguages({ en: ['Products'], de: ['Produkte'], fr: ['Produits'], es: ['Productos'], nl: ['Producten'] }),
  },
  'close-service-tickets': {
    module: 'Service Desk',
    names: inLanguages({
      en: ['Close Service Tickets'],
      de: ['Servicetickets schließen'],
      fr: ['Fermer les tickets de service', 'Clôturer les tickets de service'],
      es: ['Cerrar tickets de servicio'],
      nl: ['Servicetickets sluiten'],
    }),
  },
  'merge-tickets': {
    module: 'Service Desk',
    names: inLanguages({
      en: ['Merge Tickets'],
      de: ['Tickets zusammenführen'],
      fr: ['Fusionner les tickets'],
      es: ['Combinar tickets', 'Fusionar tickets'],
      nl: ['Tickets samenvoegen'],
    }),
  },
  'service-tickets': {
    module: 'Service Desk',
    names: inLanguages({
      en: ['Service Tickets'],
      de: ['Servicetickets'],
      fr: ['Tickets de service'],
      es: ['Tickets de servicio'],
      nl: ['Servicetickets'],
    }),
  },
  'table-setup': {
    module: 'System',
    names: inLanguages({
      en: ['Table Setup'],
      de: ['Tabelleneinrichtung'],
      fr: ['Configuration des tables'],
      es: ['Configuración de tablas'],
      nl: ['Tabelinstellingen'],
    }),
  },
} satisfies Record<string, { module: string; names: [string, ...string[]] }>;
