import { inLanguages } from '../define';

// DNSFilter’s labels. What is not English is our own translation: see its reference `own-translations`.

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
export const RESOURCE_SERVER = inLanguages({
  en: ['Resource Server'],
  de: ['Ressourcenserver'],
  fr: ['Serveur de ressources'],
  es: ['Servidor de recursos'],
  nl: ['Resourceserver', 'Bronserver'],
});
export const AUTHORIZATION_SERVER = inLanguages({
  en: ['Authorization Server', 'Authorisation Server'],
  de: ['Autorisierungsserver'],
  fr: ['Serveur d’autorisation'],
  es: ['Servidor de autorización'],
  nl: ['Autorisatieserver'],
});
export const TENANT = inLanguages({ en: ['Tenant'], de: ['Mandant'], fr: ['Locataire'], es: ['Inquilino'] });
export const SAVE_AND_TEST = inLanguages({
  en: ['Save and Test'],
  de: ['Speichern und testen', 'Speichern und Testen'],
  fr: ['Enregistrer et tester'],
  es: ['Guardar y probar'],
  nl: ['Opslaan en testen'],
});
export const ORGANIZATION = inLanguages({
  en: ['Organization', 'MSP'],
  de: ['Organisation'],
  fr: ['Organisation'],
  es: ['Organización'],
  nl: ['Organisatie'],
});
export const ACCOUNT = inLanguages({ en: ['Account'], de: ['Konto'], fr: ['Compte'], es: ['Cuenta'], nl: ['Account'] });
export const PSA_MANAGEMENT = inLanguages({
  en: ['PSA Management'],
  de: ['PSA-Verwaltung'],
  fr: ['Gestion PSA'],
  es: ['Gestión de PSA'],
  nl: ['PSA-beheer'],
});
export const DATA_SOURCES = inLanguages({
  en: ['Data Sources', 'Data Settings'],
  de: ['Datenquellen'],
  fr: ['Sources de données'],
  es: ['Fuentes de datos', 'Orígenes de datos'],
  nl: ['Gegevensbronnen'],
});
export const INTEGRATIONS = inLanguages({
  en: ['Integrations', 'Integration'],
  de: ['Integrationen'],
  fr: ['Intégrations'],
  es: ['Integraciones'],
  nl: ['Integraties'],
});
export const API_AUTHENTICATION = inLanguages({
  en: ['API Authentication'],
  de: ['API-Authentifizierung'],
  fr: ['Authentification API'],
  es: ['Autenticación de API'],
  nl: ['API-authenticatie'],
});
export const NEXT = inLanguages({ en: ['Next'], de: ['Weiter'], fr: ['Suivant'], es: ['Siguiente'], nl: ['Volgende'] });
export const CONNECTION_CHECKLIST = inLanguages({
  en: ['Connection checklist'],
  de: ['Checkliste für die Verbindung'],
  fr: ['Liste de contrôle de la connexion'],
  es: ['Lista de comprobación de la conexión'],
  nl: ['Controlelijst voor de verbinding'],
});
export const UPDATE_ACCOUNT_MAPPING = inLanguages({
  en: ['Update Account Mapping'],
  de: ['Kontozuordnung aktualisieren'],
  fr: ['Mettre à jour la correspondance des comptes'],
  es: ['Actualizar la asignación de cuentas'],
  nl: ['Accounttoewijzing bijwerken'],
});
export const FINISH = inLanguages({
  en: ['Finish'],
  de: ['Fertig stellen'],
  fr: ['Terminer'],
  es: ['Finalizar'],
  nl: ['Voltooien'],
});
