import type { Cause } from '../model/cause';
import type { ClientKind } from '../model/client-kind';

// Long because it is a list: every cause, once, in words.

/** What a sentence about a cause can name; all of it is safe to show (labels, hosts, never a secret). */
export interface CauseContext {
  source: string;
  destination: string;
  /** Whether the source knows applications, keys or users; applications when nobody says. */
  client?: ClientKind;
  /** Label of the field, as the vendor spells it. */
  field?: string;
  /** The value that is expected, when one is documented. */
  expected?: string;
  /** What stands there, only for fields that are not secret. */
  found?: string;
  host?: string;
  /** Names of tick boxes or levels. */
  names?: string[];
  seconds?: number;
}

/** One cause in words: what is wrong, and what to do, as an imperative. */
interface CauseWords {
  message: (c: CauseContext) => string;
  fix: (c: CauseContext) => string;
}

const field = (c: CauseContext) => c.field ?? 'The value';
const host = (c: CauseContext) => c.host ?? `the ${c.source} server`;
const by = (c: CauseContext, words: Record<ClientKind, string>) => words[c.client ?? 'application'];
const names = (c: CauseContext) => (c.names?.length ? c.names.join(', ') : 'a permission');

const CLIENT: Record<ClientKind, string> = { application: 'application', key: 'key', user: 'user' };
const SECRET: Record<ClientKind, string> = { application: 'secret', key: 'key', user: 'secret' };
/** Whose rights count: a key takes those of the user it belongs to. */
const HOLDER: Record<ClientKind, string> = { application: 'agent', key: 'user the key belongs to', user: 'user' };

/** Every cause in English. `Record` keeps the list complete: a cause without words does not compile. */
export const causeWords: Record<Cause, CauseWords> = {
  'wrong-host': {
    message: (c) => `No ${c.source} instance answers at ${host(c)}.`,
    fix: (c) =>
      c.client === undefined || c.client === 'application'
        ? `Open the ${c.source} API page in your own console and capture the servers again.`
        : `Take the address from the ${c.source} console that you sign in to.`,
  },
  'wrong-region': {
    message: (c) => `${host(c)} belongs to another region.`,
    fix: () => 'Take the address from the console tab that you are signed in to.',
  },
  unreachable: {
    message: (c) => `${host(c)} does not answer from this browser.`,
    fix: (c) => `Check that ${host(c)} is up and that no firewall or VPN stands between it and you, then test again.`,
  },
  tls: {
    message: (c) => `The browser does not trust the certificate of ${host(c)}.`,
    fix: (c) => `Install a certificate with its full chain on ${host(c)}, then test again.`,
  },
  'missing-trailing-slash': {
    message: (c) => `${field(c)} has no slash at the end; ${c.destination} needs one.`,
    fix: (c) => (c.expected ? `Enter ${c.expected}` : `Add a slash at the end of ${field(c)}.`),
  },
  'extra-trailing-slash': {
    message: (c) => `${field(c)} ends with a slash too many.`,
    fix: (c) => (c.expected ? `Enter ${c.expected}` : `Remove the slash at the end of ${field(c)}.`),
  },
  'scheme-missing': {
    message: (c) => `${field(c)} does not begin with https://.`,
    fix: (c) => `Put https:// in front of ${field(c)}.`,
  },
  'scheme-forbidden': {
    message: (c) => `${field(c)} begins with a scheme that is not accepted here.`,
    fix: (c) => (c.expected ? `Enter ${c.expected}` : `Change the beginning of ${field(c)}.`),
  },
  'path-suffix': {
    message: (c) => `${field(c)} goes too far: it ends in a path that ${c.destination} adds itself.`,
    fix: (c) => (c.expected ? `Shorten it to ${c.expected}` : `Remove the last part of ${field(c)}.`),
  },
  'tenant-missing': {
    message: () => 'The Tenant is empty, and a hosted instance has one.',
    fix: (c) => `Take the Tenant from the ${c.source} API page.`,
  },
  'tenant-not-needed': {
    message: (c) => `The Tenant should read “${c.expected ?? 'Not set'}” for an instance of your own.`,
    fix: (c) => `Enter exactly: ${c.expected ?? 'Not set'}`,
  },
  'wrong-tenant': {
    message: (c) => `The Tenant${c.found ? ` “${c.found}”` : ''} is not the one that ${host(c)} names.`,
    fix: (c) => (c.expected ? `Enter ${c.expected} as the Tenant.` : `Take the Tenant from the ${c.source} API page.`),
  },
  'wrong-client-id': {
    message: (c) =>
      by(c, {
        application: `${c.source} knows no application with this Client ID.`,
        key: `${c.source} knows no such key.`,
        user: `${c.source} knows no such user.`,
      }),
    fix: (c) =>
      by(c, {
        application: 'Open the saved application and capture its Client ID again; if it is gone, make a new one.',
        key: 'Make a new key in the console and capture it.',
        user: 'Copy the user name from the user’s own page; if the user is gone, make a new one.',
      }),
  },
  'client-id-changed-at-save': {
    message: (c) => `The Client ID was taken before Save, and ${c.source} gave the application another one.`,
    fix: () => 'Open the saved application and press Capture once more.',
  },
  'wrong-secret': {
    message: (c) =>
      by(c, {
        application: `${c.source} knows the application, but this is not its secret.`,
        key: `${c.source} does not accept this key.`,
        user: `${c.source} does not accept this user with this secret.`,
      }),
    fix: (c) =>
      by(c, {
        application: 'Edit the application, generate a new secret, capture it before you save, and save.',
        key: 'Make a new key in the console, capture it whole, and save.',
        user: 'Give the user a new secret in the console, and enter that.',
      }),
  },
  'secret-autofilled': {
    message: (c) => `${field(c)} was filled in by the browser’s password manager: it is a password, not the secret.`,
    fix: () => 'Clear the field, generate the secret in the console, and capture that.',
  },
  'secret-malformed': {
    message: (c) =>
      `${field(c)} does not have the form of a ${by(c, SECRET)} of ${c.source}${c.expected ? ` (${c.expected})` : ''}.`,
    fix: (c) => `Generate a new ${by(c, SECRET)} and capture it whole, before you save.`,
  },
  'secret-expired': {
    message: (c) => `The ${by(c, SECRET)} has expired.`,
    fix: (c) => `Generate a new ${by(c, SECRET)} and capture it.`,
  },
  'fields-swapped': {
    message: (c) => `${names(c)}: these values stand in each other’s place.`,
    fix: () => 'Swap the two values, or capture them again from their page.',
  },
  'white-space': {
    message: (c) => `${field(c)} has white space in or around it.`,
    fix: (c) => `Remove the white space from ${field(c)}.`,
  },
  'value-malformed': {
    message: (c) => `${field(c)} does not look like one of ${c.source}${c.expected ? ` (${c.expected})` : ''}.`,
    fix: (c) => `Capture ${field(c)} again from its page.`,
  },
  'application-inactive': {
    message: (c) => `The ${by(c, CLIENT)} is not active.`,
    fix: (c) =>
      by(c, {
        application: 'Edit the application, tick Active, and save.',
        key: 'Switch the key on in the console, or make a new one and capture that.',
        user: 'Make the user active in the console, and save.',
      }),
  },
  'wrong-grant-type': {
    message: (c) =>
      `The application may not sign in as a service: its Authentication Method is ${c.found ?? 'another one'}.`,
    fix: (c) => `Edit the application and choose ${c.expected ?? 'Client ID and Secret (Services)'}, then save.`,
  },
  'wrong-login-type': {
    message: (c) => `The application does not log in as an agent${c.found ? ` but as ${c.found}` : ''}.`,
    fix: () => 'Edit the application, set the Login Type to Agent, choose the agent, and save.',
  },
  'scope-empty': {
    message: (c) => `${c.source} issued a token that carries no permission at all, so every request fails.`,
    fix: () => 'Tick the needed permissions on the application, save it, and test again.',
  },
  'scope-unknown': {
    message: (c) =>
      `This version of ${c.source} does not know a permission that is needed${c.names?.length ? `: ${names(c)}` : ''}.`,
    fix: (c) => `Update ${c.source} to the latest stable version.`,
  },
  'scope-not-allowed': {
    message: (c) => `${c.source} refuses ${names(c)} although the box is ticked on the page.`,
    fix: () => 'Open the application, press Edit, see that the boxes are still ticked, and save once more.',
  },
  'all-permissions': {
    message: (c) => `“all” is ticked. ${c.destination} cannot sign in to an application with all permissions.`,
    fix: () => 'Untick “all”, tick only the permissions listed here, and save.',
  },
  'excess-permission': {
    message: (c) => `The ${by(c, CLIENT)} may do more than ${c.destination} needs: ${names(c)}.`,
    fix: (c) => `Untick ${names(c)} and save.`,
  },
  'role-lacks-permission': {
    message: (c) => `The role does not allow ${names(c)}. The sign-in itself was accepted.`,
    fix: (c) => `Open the role of the ${by(c, HOLDER)} and set ${names(c)}${c.expected ? ` to ${c.expected}` : ''}.`,
  },
  'application-lacks-permission': {
    message: (c) => `The ${by(c, CLIENT)} lacks ${names(c)}.`,
    fix: (c) =>
      by(c, {
        application: `Edit the application, tick ${names(c)} on the Permissions tab, and save.`,
        key: `Give the key ${names(c)}, or make a new one with it and capture that.`,
        user: `Give the user ${names(c)}, and save.`,
      }),
  },
  'wrong-company': {
    message: (c) => `${c.source} knows no company of this name.`,
    fix: () => 'Enter the company exactly as on the sign-in page.',
  },
  'api-host-prefix-missing': {
    message: (c) => `${host(c)} is the console; the API answers at another host.`,
    fix: (c) => (c.expected ? `Enter ${c.expected}` : 'Put api- in front of the host.'),
  },
  'vendor-client-id-missing': {
    message: (c) => `${c.source} wants the integration’s own client ID as well.`,
    fix: () => 'Enter the client ID that the vendor gave to the integration.',
  },
  'wrong-zone': {
    message: (c) => `${host(c)} is not the zone of this account.`,
    fix: (c) => (c.expected ? `Use ${c.expected}` : 'Look the zone up by user name.'),
  },
  'wrong-username': {
    message: (c) => `${c.source} knows no such user.`,
    fix: () => 'Copy the user name from the user’s own page.',
  },
  'account-locked': {
    message: () => 'The account is locked after too many attempts.',
    fix: () => 'Unlock it in the console, mend the secret, and only then test again.',
  },
  'mfa-required': {
    message: () => 'The account asks for a second factor, which an integration cannot give.',
    fix: () => 'Use an API account that needs no second factor.',
  },
  'owner-token': {
    message: () => 'The key belongs to the owner of the account and could even cancel it.',
    fix: () => 'Create the key as a user with fewer rights.',
  },
  'ip-not-allowed': {
    message: (c) => `${host(c)} refuses requests from this address before it looks at any credential.`,
    fix: (c) => `Allow this address and the addresses of ${c.destination} on ${host(c)}.`,
  },
  'rate-limited': {
    message: (c) =>
      `${c.source} answers that there were too many requests${c.seconds ? `; it asks to wait ${c.seconds} seconds` : ''}.`,
    fix: (c) => `Wait${c.seconds ? ` ${c.seconds} seconds` : ' a few minutes'}, then test again.`,
  },
  'token-expired': {
    message: (c) => `${c.source} calls a token expired that it has just issued.`,
    fix: (c) => `Set the clock of ${host(c)} right (a time server), then test again.`,
  },
  'html-instead-of-json': {
    message: (c) => `${host(c)} answers with a web page where the API should answer.`,
    fix: () => 'Check that the address is that of the API, and that no proxy answers its requests with web pages.',
  },
  'captive-portal': {
    message: (c) =>
      `Something between you and ${host(c)} answers in its place, such as a guest network’s sign-in page.`,
    fix: () => 'Sign in to the network (open any page in a new tab) or leave it, then test again.',
  },
  'permission-not-granted-to-extension': {
    message: (c) => `Patchbay may not reach ${host(c)} yet.`,
    fix: (c) => `Allow Patchbay to reach ${host(c)}, then test again.`,
  },
  'zero-rows': {
    message: (c) => `Everything is allowed, but ${names(c)} came back empty.`,
    fix: (c) => `Make sure that there is something to read, and that the ${by(c, HOLDER)} may see it.`,
  },
  'not-licensed': {
    message: (c) => `${c.source} answers that a module is not licensed: ${names(c)}.`,
    fix: (c) => `Ask ${c.source} for the licence, or have the module switched on.`,
  },
  maintenance: {
    message: (c) => `${host(c)} is down for maintenance.`,
    fix: () => 'Wait until the maintenance is over, then test again.',
  },
  'response-too-large': {
    message: (c) => `${host(c)} sent far more than one row; Patchbay stopped reading.`,
    fix: () => 'Tell the vendor that the page size is ignored; nothing is wrong with the credentials.',
  },
  redirected: {
    message: (c) =>
      `${host(c)} sends the request on to another address; Patchbay did not follow, to protect the secret.`,
    fix: (c) => `Find the final address of ${host(c)} and enter that one.`,
  },
  timeout: {
    message: (c) => `${host(c)} took the request but did not answer in time.`,
    fix: (c) => `Look whether ${host(c)} is overloaded or a proxy holds the request back, then test again.`,
  },
  'unexpected-answer': {
    message: (c) => `${host(c)} gave an answer that Patchbay does not know.`,
    fix: () => 'Copy the report and send it to your support team: it names the status and the code.',
  },
};
