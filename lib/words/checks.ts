import { day } from './day';

const list = (names: readonly string[]) => new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
const some = (count: number, one: string, many: string) => (count === 1 ? `one ${one}` : `${count} ${many}`);

/** Titles of the checks that are the same for every vendor; the others come from the vendor's data. */
export const checkTitles = {
  values: 'Check the values',
  hosts: 'Ask for access to the servers',
  token: 'Get a token',
  signIn: 'Sign in',
  edits: 'Prove the edit permissions',
  excess: 'Refuse what is not needed',
} as const;

/** One plain sentence per result. What failed speaks in the words of its cause (`causes.ts`). */
export const verdicts = {
  waiting: 'Waiting…',
  skipped: (title: string) => `“${title}” comes first.`,
  crashed: 'Patchbay itself failed at this check; the others are not affected.',

  valuesRight: 'All values have the form that they should have.',
  valueMissing: (field: string) => `${field} is missing.`,
  captureValue: (field: string) => `Capture ${field} from its page, or enter it.`,
  alsoWrong: (count: number) =>
    `So ${count === 1 ? 'is one more value' : `are ${count} more values`}: see the findings.`,
  hostsAllowed: (hosts: readonly string[]) => `Patchbay may reach ${list(hosts)}.`,

  serverFound: (host: string, elsewhere: string | undefined) =>
    elsewhere === undefined ? `${host} answers.` : `${host} answers; it names ${elsewhere} as the other server.`,
  notNeeded: (status: number) =>
    `The server does not show this to strangers (${status}); the answers that follow prove it all the same.`,
  otherServer: (field: string, named: string) => `The instance itself names ${named} as ${field}.`,

  othersAnswered:
    'It did answer other requests just now. After several errors of a server the browser holds requests to it back for a while: wait a minute before you test again.',
  consoleElsewhere: (host: string) => `The console that is open in this browser is at ${host}.`,

  tokenGranted: (count: number) =>
    `The server issued a token with ${some(count, 'permission', 'permissions')}, as needed.`,
  tokenIssued: 'The server issued a token.',
  cannotSign: (destination: string) =>
    `${destination} alone holds a part of this key, so Patchbay cannot sign in with it: secret and rights are not tested here.`,
  keyAccepted: 'The server accepts the key. Nothing was stored by asking.',
  answered: 'The server answers as documented.',
  answeredWith: (status: number) =>
    `The server takes the key and answers ${status}, as you described it. What the key may do is not tested.`,
  levelsEnough: (names: readonly string[]) => `${list(names)}: high enough, as the server itself lists them.`,
  levelsNotShown: 'The server does not list the levels to this client; the reads below tell what they can.',
  identified: (name: string | undefined) => (name ? `The client logs in as ${name}.` : 'The token is accepted.'),
  notIdentified: (status: number) => `The server does not tell who the client logs in as (${status}).`,
  keyLasts: (until: string, by: string) =>
    `The key lasts until ${day(until)}. Have a new one in its place by ${day(by)}.`,
  keyEndsSoon: (until: string) => `The key ends on ${day(until)}.`,
  keyEnded: (until: string) => `The key ended on ${day(until)}.`,
  replaceKey: 'Make a new key, give it to what uses this one, and then revoke this one.',
  keyNotListed: 'The server does not tell until when this key lasts.',
  rowsRead: (what: string) => `Reading ${what} works.`,
  shown: (label: string, values: readonly string[]) => `${label}: ${list(values)}.`,
  noRows: (what: string, means: string | undefined) =>
    `Reading ${what} works, but nothing came back.${means ? ` ${means}` : ''}`,

  noEdits: 'No edit permission can be proven without writing.',
  editsProven: (names: readonly string[]) =>
    `${list(names)}: granted, each by a token of its own. Nothing was written, so the role’s own level is not proven.`,
  editsOpen: (names: readonly string[]) => `${list(names)}: the server gave no clear answer.`,

  nothingInExcess: (refused: readonly string[]) =>
    refused.length > 0
      ? `${list(refused)}: refused, as it should be. No other box is ticked that is not needed.`
      : 'No box is ticked that is not needed.',
  boxesNotSeen: (refused: readonly string[]) =>
    `${refused.length > 0 ? `${list(refused)}: refused, as it should be. ` : ''}The other boxes have not been seen: open the permissions of the application.`,
  excessNotTested: (names: readonly string[]) => `${list(names)}: the server gave no clear answer.`,
};
