import type { Cause } from '../../lib/model/cause.ts';

/** One way in which a lab vendor can go wrong. */
export interface Fault {
  name: Cause;
  vendor: 'halopsa' | 'dnsfilter';
  /** The tenant on which it shows; the hosted one when not named. */
  host?: 'on-prem';
  /** One sentence: what the lab does. */
  does: string;
  /** Steps of the guide that a person cannot or would not do then. */
  skips?: string[];
  /** Steps that the person does as told, but which cannot stay done. */
  unfinished?: string[];
  /** What the play needs of the browser or the person, besides following the guide. */
  needsBrowser?: string;
}

/** Every fault that the lab can play, named like the cause that the product should find. */
export const faults: Fault[] = [
  {
    name: 'wrong-host',
    vendor: 'halopsa',
    does: 'The API page shows both servers on acme-old.halopsa.com, which answers 404.',
  },
  { name: 'unreachable', vendor: 'halopsa', does: 'Requests to /api and /auth are cut off unanswered.' },
  {
    name: 'tls',
    vendor: 'halopsa',
    does: 'The API page shows both servers on broken-tls.halopsa.com, which has a certificate nobody trusts.',
    needsBrowser:
      'Chromium started with the SPKI list only; a Firefox with acceptInsecureCerts accepts it and gets 404.',
  },
  { name: 'scheme-missing', vendor: 'halopsa', does: 'The API page shows both servers without https://.' },
  { name: 'scheme-forbidden', vendor: 'halopsa', does: 'The API page shows both servers with http://.' },
  { name: 'path-suffix', vendor: 'halopsa', does: 'The API page shows the Authorisation Server as …/auth/token.' },
  { name: 'fields-swapped', vendor: 'halopsa', does: 'The API page shows the two servers in each other’s place.' },
  {
    name: 'tenant-missing',
    vendor: 'halopsa',
    does: 'The tenant cell of the API page is empty on a hosted tenant.',
    unfinished: ['capture-servers'],
  },
  {
    name: 'wrong-tenant',
    vendor: 'halopsa',
    does: 'The API page shows the tenant acme-test; authinfo says acme; a token for acme-test is refused by name.',
  },
  {
    name: 'wrong-client-id',
    vendor: 'halopsa',
    does: 'The application is gone by the time of the first token request.',
  },
  {
    name: 'client-id-changed-at-save',
    vendor: 'halopsa',
    does: 'Save returns to the list of applications, so only the draft Client ID was ever seen.',
    skips: ['keep-client-id', 'saved-permissions'],
  },
  { name: 'wrong-secret', vendor: 'halopsa', does: 'The server makes another secret at Save.' },
  { name: 'secret-malformed', vendor: 'halopsa', does: 'The form shows the secret cut after 60 characters.' },
  {
    name: 'secret-autofilled',
    vendor: 'halopsa',
    does: 'The secret is an empty password box that a password manager would fill, and there is no Generate.',
    unfinished: ['capture-secret'],
    needsBrowser: 'A password manager, or somebody who types an invented password into the Client Secret box.',
  },
  { name: 'application-inactive', vendor: 'halopsa', does: 'Save stores the application as not active and shows so.' },
  {
    name: 'wrong-grant-type',
    vendor: 'halopsa',
    does: 'Save stores Authorisation Code (Native Application) and shows so.',
    unfinished: ['authentication-method'],
  },
  {
    name: 'wrong-login-type',
    vendor: 'halopsa',
    does: 'Save stores the login type User and shows so; the token is good, every read is refused.',
    unfinished: ['login-type'],
  },
  { name: 'scope-empty', vendor: 'halopsa', does: 'The token carries no scope and every API call answers 401.' },
  { name: 'scope-unknown', vendor: 'halopsa', does: 'The authorization server does not know the scope edit:items.' },
  {
    name: 'scope-not-allowed',
    vendor: 'halopsa',
    does: 'All ticks look saved, but the authorization server does not allow edit:invoices.',
  },
  {
    name: 'application-lacks-permission',
    vendor: 'halopsa',
    does: 'edit:invoices loses its tick at Save, and the saved view shows so.',
    unfinished: ['tick-permissions', 'saved-permissions'],
  },
  {
    name: 'all-permissions',
    vendor: 'halopsa',
    does: '"all" is ticked too at Save.',
    unfinished: ['tick-permissions', 'saved-permissions'],
  },
  {
    name: 'excess-permission',
    vendor: 'halopsa',
    does: 'edit:tickets is ticked too at Save.',
    unfinished: ['tick-permissions', 'saved-permissions'],
  },
  {
    name: 'role-lacks-permission',
    vendor: 'halopsa',
    does: 'The invoices level of every role falls back to Not set at Save; /Invoice answers 403.',
    unfinished: ['role-permissions'],
  },
  { name: 'ip-not-allowed', vendor: 'halopsa', does: '/auth and /api answer 403 with a text about the address.' },
  { name: 'rate-limited', vendor: 'halopsa', does: 'The token endpoint answers 429 with Retry-After: 30.' },
  { name: 'token-expired', vendor: 'halopsa', does: 'Every API read answers 401: the token is expired.' },
  {
    name: 'html-instead-of-json',
    vendor: 'halopsa',
    does: 'The four lists answer 200 with the console’s own page; authinfo is as it should be.',
  },
  { name: 'captive-portal', vendor: 'halopsa', does: '/api and /auth answer 200 with a guest network’s sign-in page.' },
  {
    name: 'permission-not-granted-to-extension',
    vendor: 'halopsa',
    does: 'The API page shows both servers on psa.acme-msp.example, which the extension was not granted.',
  },
  { name: 'zero-rows', vendor: 'halopsa', does: 'The list of contracts is empty.' },
  { name: 'not-licensed', vendor: 'halopsa', does: '/Invoice answers 403: the module is not licensed.' },
  { name: 'maintenance', vendor: 'halopsa', does: '/api and /auth answer 503 with a maintenance page.' },
  { name: 'response-too-large', vendor: 'halopsa', does: '/Item streams 100 MB of JSON.' },
  {
    name: 'redirected',
    vendor: 'halopsa',
    does: 'The token endpoint answers 307 to https://sso.acme-msp.example/token.',
  },
  { name: 'timeout', vendor: 'halopsa', does: 'The token endpoint never answers.' },
  {
    name: 'missing-trailing-slash',
    vendor: 'dnsfilter',
    does: 'The Authorization Server box drops a trailing slash.',
    unfinished: ['fill-form'],
  },
  {
    name: 'extra-trailing-slash',
    vendor: 'dnsfilter',
    does: 'The Authorization Server box appends a slash on blur although one is there.',
    unfinished: ['fill-form'],
  },
  {
    name: 'tenant-not-needed',
    vendor: 'dnsfilter',
    host: 'on-prem',
    does: 'The Tenant box turns "Not set" into "not-set".',
    unfinished: ['fill-form'],
  },
];

/** Fault names by vendor id, for the contract's JSON line. */
export const faultNames = (): Record<string, string[]> =>
  Object.fromEntries(
    (['halopsa', 'dnsfilter'] as const).map((vendor) => [
      vendor,
      faults.filter((fault) => fault.vendor === vendor).map((fault) => fault.name),
    ]),
  );
