import type { FillOutcome, Refusal } from '../messages/contract';
import type { CheckState, PermissionVerdict } from '../model/check';
import type { Level } from '../model/finding';
import type { StepState } from '../model/report';
import { day } from './day';

// Long because it is a list: every text of the workbench, once.

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const stepStates: Record<StepState, string> = { done: 'Done:', now: 'Now:', todo: 'To do:', problem: 'Problem:' };
const checkStates: Record<CheckState, string> = {
  passed: 'Passed:',
  warning: 'Warning:',
  failed: 'Failed:',
  skipped: 'Skipped:',
  'not-tested': 'Not tested:',
};
const levels: Record<Level, string> = { error: 'Error:', warning: 'Warning:', note: 'Note:' };
const verdicts: Record<PermissionVerdict['verdict'], string> = {
  granted: 'granted',
  missing: 'missing',
  excess: 'excess',
  'not tested': 'not tested',
};

/** Every refusal with what to do next. */
const refusals: Record<Refusal, string> = {
  'not-recognised': 'The page in front is not one this guide knows. Open the page that the current step names.',
  'other-customer':
    'The page in front belongs to another customer. Switch to that customer’s connection, or open the console of this one.',
  'vault-locked': 'The vault is locked. Unlock it above, then try again.',
  'no-connection': 'This connection is gone. Choose another one, or start a new one.',
  'no-form-open': 'The destination’s form is not open in any tab. Open it as the current step says, then fill.',
  'wrong-origin': 'The form stands on another address than before. Look at the address bar; nothing was written.',
  'page-moved': 'The page changed while it was being filled. Look at the fields, then fill again.',
  'nothing-to-capture': 'The page shows no value to take.',
  'storage-full':
    'The disk took nothing more, so the values are in memory only. Free some space, unlock the vault and press Save again in the workbench before you close the browser.',
  'memory-full':
    'The memory that the browser gives an extension is full, so nothing was kept. Unlock the vault, so that what waits is saved, then try again.',
  busy: 'A run is under way already. It shows its result here.',
  failed: 'Patchbay could not do it. Reload the console’s tab and try again.',
};

const fillProblems: Record<
  NonNullable<FillOutcome['problem']>,
  string | ((lengths: NonNullable<FillOutcome['lengths']>) => string)
> = {
  'not-found': 'The page has no such field. Type it there by hand.',
  'read-only': 'The field is read-only. Press Edit on the page first.',
  disabled: 'The field is switched off on the page.',
  'too-long': ({ wanted, page }) =>
    `The field takes ${plural(page, 'character', 'characters')}, the value has ${wanted}. Nothing was written, so that nothing is cut off.`,
  'no-such-choice': 'The list offers no such choice.',
  'sends-elsewhere': 'This form sends what stands in it to another site. Nothing was written.',
  'changed-by-page': 'The page changed the value after it was written.',
};

const secretChanged = ({ wanted, page }: NonNullable<FillOutcome['lengths']>): string =>
  page === wanted
    ? 'The page changed the value after it was written: as long as before, but another text.'
    : `The page changed the value after it was written: ${plural(page, 'character', 'characters')} instead of ${wanted}.`;

/** Why a value does not stand in the form; of a secret one only how long it is. */
function fillProblem({ problem, lengths }: FillOutcome): string {
  if (!problem) return '';
  if (problem === 'changed-by-page' && lengths) return secretChanged(lengths);
  const text = fillProblems[problem];
  return typeof text === 'string' ? text : text(lengths ?? { wanted: 0, page: 0 });
}

/** English texts of the workbench. */
export const panel = {
  product: 'Patchbay',
  copyFailed: 'The browser refused the clipboard.',
  undo: 'Undo',
  dismiss: 'Dismiss',
  notices: 'Notices',
  failedToLoad: 'Patchbay could not draw this page. Close it and open it again; the connections are untouched.',
  loading: 'Opening the workbench…',
  stepStates,
  checkStates,
  levels,
  verdicts,
  refusals,
  fillProblem,

  vault: {
    title: 'Vault',
    firstTime: 'Secrets stay on this computer, sealed under a passphrase that only you know. Nobody can reset it.',
    firstUse: 'Or keep them until the browser closes, with no passphrase at all.',
    lockedTitle: 'Vault locked',
    locked: 'Progress stays in view. Unlock to reveal, change, fill or test.',
    passphrase: 'Passphrase',
    repeat: 'Repeat passphrase',
    create: 'Create vault',
    session: 'Keep for this session only',
    lockForgets: 'Locking forgets the values: a vault without a passphrase cannot be opened again.',
    forget: 'Forget and lock',
    keepOpen: 'Keep open',
    unlock: 'Unlock',
    unlockPasskey: 'Unlock with passkey',
    noPasskey: 'No passkey was given. Try again, or use the passphrase.',
    wrongPasskey: 'That passkey does not open the vault. Use the passphrase.',
    lock: 'Lock',
    working: 'Working…',
    hint: 'At least 12 characters; a few unrelated words are best.',
    strengths: {
      'too-short': 'Too short: at least 12 characters.',
      weak: 'Weak: easy to guess. Add another word.',
      fair: 'Fair. One more word makes it good.',
      good: 'Good.',
    },
    notOnDisk: (n: number) =>
      `${plural(n, 'capture is', 'captures are')} not saved yet: the disk took nothing more. Nothing is lost while this browser stays open. Free some space, then save again.`,
    saveNow: 'Save again',
    stillFull: 'The disk still takes nothing.',
    differ: 'The two passphrases differ.',
    failedToCreate: 'The vault could not be created. Nothing was stored; try again.',
    wrong: 'That passphrase does not open the vault.',
    wait: (time: string) => `Too many attempts. Try again at ${time}.`,
    waitShort: 'Too many attempts. Wait a moment, then try again.',
    damaged:
      'The vault’s data is damaged or was cleared by the browser, so no passphrase opens it. The options page says which, and how to start over.',
    unknownVersion: 'A newer Patchbay made this vault. Update this one to open it.',
    unsafe: 'This browser does not keep its storage closed to web pages, so the vault stays shut. Update the browser.',
    pending: (n: number) =>
      `${plural(n, 'capture waits', 'captures wait')} in memory until there is a vault to keep ${n === 1 ? 'it' : 'them'}.`,
    openUntil: (time: string) => `Open until ${time}`,
    openSession: 'Open for this session',
  },

  connections: {
    label: 'Connection',
    search: 'Search connections',
    searchAll: (n: number) => `Search ${n.toLocaleString('en')} connections`,
    list: 'Connections',
    found: (n: number, total: number) => `${n.toLocaleString('en')} of ${total.toLocaleString('en')}, last used first`,
    noneFound: 'No connection has all of these words in its customer, guide or host.',
    add: 'New connection',
    cancel: 'Cancel',
    guide: 'Guide',
    guideName: (source: string, destination: string) => `${source} to ${destination}`,
    customer: 'Customer',
    customerHint: 'For your own list; it goes nowhere else.',
    customerMissing: 'Give the customer’s name, so that two are never mixed up.',
    create: 'Create',
    remove: 'Remove connection',
    removed: (customer: string) => `Connection of ${customer} removed.`,
    notMade: 'The connection could not be made. Nothing was changed; press Create again.',
    notRemoved: 'The connection could not be removed. Nothing was changed.',
    undoNeedsVault: 'Unlock the vault, then undo: the sealed values go back into it.',
    notRestored: 'The connection could not be brought back.',
    emptyTitle: 'No connection yet',
    empty: 'Open the console you start from and press Start there, or begin here.',
    way: ['Follow the steps on the page', 'Capture what the console shows', 'Fill the other form, and test it'],
    documented: 'Written from the vendors’ documents; not seen on a live tenant.',
    hosting: 'Hosting',
    hosted: 'Hosted',
    onPrem: 'On-premises',
    hostingHint: (vendor: string) => `Where ${vendor} runs. On-premises adds steps for the server.`,
  },

  glance: {
    title: 'At a glance',
    steps: 'Steps',
    values: 'Values',
    checks: 'Checks',
    of: (done: number, total: number) => `${done} of ${total}`,
    waiting: (n: number) => `${n} not saved`,
    notRun: 'not run',
    running: 'running',
    interrupted: 'interrupted',
    proven: 'proven',
    problems: (n: number) => plural(n, 'problem', 'problems'),
    warnings: (n: number) => plural(n, 'warning', 'warnings'),
    unproven: 'not all proven',
  },

  now: {
    title: 'Next step',
    allDone: 'Every step is done',
    allDoneText: 'The connection is set up and tested. The report below says so to others.',
    progress: 'Setup progress',
    progressText: (done: number, total: number) => `${done} of ${total} steps done`,
    here: (vendor: string, page: string) => `In front: ${vendor}, ${page}`,
    elsewhere: (vendor: string) => `In front: ${vendor}, a page of another customer. This connection stays as it is.`,
    unknown: 'In front: no set-up page that Patchbay knows.',
    where: (vendor: string, trail: string[]) => [vendor, ...trail].join(' › '),
    anywhere: 'Here in the workbench',
    server: 'On the server',
    go: (page: string) => `Open ${page} in a new tab`,
    why: 'Why:',
    cannotSee: 'A browser cannot see this:',
    run: { powershell: 'Run in PowerShell', sh: 'Run in a shell' },
    copyCommand: 'Copy command',
    copied: 'Copied.',
    addresses: 'Addresses to allow',
    tick: 'I have done this',
    untick: 'Not done after all',
    all: (n: number) => `All ${n} steps`,
    steps: 'Steps',
    source: 'Source:',
  },

  credentials: {
    title: 'Credentials',
    captured: 'captured',
    provisional: 'provisional',
    missing: 'missing',
    waits: 'waits for the vault',
    waitsWhy: 'In memory only until the vault is open: closing the browser loses it.',
    lostUnsealed: (at: string) =>
      `Captured ${at}, and gone before a vault could keep it: the browser was closed, or the vault was erased. Capture it again.`,
    provisionalWhy: 'It can still change at Save: capture it once more afterwards.',
    fromPage: (vendor: string, at: string) => `from ${vendor}, ${at}`,
    fromAddress: (vendor: string) => `from the address of ${vendor}`,
    fromWorkbench: (at: string) => `typed here, ${at}`,
    reveal: (label: string) => `Reveal ${label}`,
    hide: (label: string) => `Hide ${label}`,
    masked: (length: number | undefined) => (length ? `•••••••• ${length} characters` : '••••••••'),
    placeholder: 'Capture it on the page, or type it',
    needsVault: 'Open the vault to change a value.',
    becomes: (vendor: string) => `goes into ${vendor} as`,
    changed: (label: string) => `${label} changed.`,
    cleared: (label: string) => `${label} removed.`,
    notSaved: (label: string) => `${label} was not saved: the vault is locked or its record is damaged.`,
    notOnDisk: (label: string) =>
      `${label} is in memory only: the disk took nothing more. Free some space, then press Save again before you close the browser.`,
    notHeld: (label: string) =>
      `${label} was not saved: the memory that the browser gives an extension is full. Restart the browser, then type it again.`,
    lost: 'Sealed values are gone: they were kept for a session that has ended, or their vault was erased. Capture them again.',
    damaged: 'The sealed record cannot be read. Capture the values again.',
    fill: (n: number) => `Fill ${plural(n, 'value', 'values')}`,
    filling: 'Filling…',
    nothingToFill: 'Capture or type a value first.',
    fillHint: (vendor: string) => `Writes into ${vendor}’s open form and reads back. Nothing is submitted.`,
    outcomes: 'What was written',
    before: 'Before',
    after: 'After',
    kept: 'kept',
    notKept: 'not kept',
    empty: 'empty',
    hidden: 'hidden',
    allKept: (n: number, vendor: string) => `${plural(n, 'value stands', 'values stand')} in ${vendor}’s form.`,
    someKept: (kept: number, n: number, vendor: string) =>
      `${kept} of ${plural(n, 'value', 'values')} stand in ${vendor}’s form.`,
    unnoted: {
      full: (vendor: string) =>
        `${vendor}’s form was filled, but this could not be noted: the disk is full. Free some space, then fill again while the form is open. Until then the steps here show what was before.`,
      failed: (vendor: string) =>
        `${vendor}’s form was filled, but this could not be noted: the browser did not write it down. Look at the form, then fill again while it is open; if this stays so, restart the browser. Until then the steps here show what was before.`,
    },
  },

  guideVerdicts: {
    short: { 'cannot-work': 'cannot work today', 'not-recommended': 'not recommended' },
    'cannot-work': (since: string | undefined) =>
      since ? `This cannot work since ${since}.` : 'This cannot work today.',
    'not-recommended': (_since: string | undefined) => 'This is not recommended.',
    choose: (guide: string) => `Choose ${guide} instead`,
    checked: (on: string) => `read on ${on}`,
  },
  checks: {
    title: 'Checks',
    test: 'Test connection',
    testing: 'Testing…',
    allow: (hosts: readonly string[]) => `Allow Patchbay to reach ${hosts.join(', ')}`,
    never: 'Not tested yet. The test only reads; it changes nothing in either console.',
    running: (n: number) => (n ? `Testing: ${plural(n, 'check', 'checks')} so far…` : 'Testing…'),
    interrupted: 'The last test was interrupted, so it proves nothing. Run it again.',
    proven: (n: number) => `Proven: ${plural(n, 'check', 'checks')} passed and every needed permission is granted.`,
    withWarnings: (n: number) => `It works, with ${plural(n, 'thing', 'things')} to look at.`,
    failed: (n: number) => `Not yet: ${plural(n, 'thing', 'things')} to mend before you save.`,
    notAll: 'Nothing failed, but not everything could be tested. What is not tested is not proven.',
    stale: 'The values changed after this test. Test again.',
    loginAs: (name: string) => `Logs in as ${name}.`,
    lasts: (field: string, until: string, by: string) =>
      `${field} lasts until ${day(until)}. Have a new one in its place by ${day(by)}.`,
    fix: 'Fix:',
    showStep: (title: string) => `Show step: ${title}`,
    permissions: 'Permissions',
    permission: 'Permission',
    needed: 'Needed',
    granted: 'Granted',
    verdict: 'Verdict',
    yes: 'yes',
    no: 'no',
    unknown: 'unknown',
    findings: 'Findings',
    source: 'Source:',
    ms: (n: number) => `${Math.round(n)} ms`,
    status: (n: number) => `HTTP ${n}`,
    at: (time: string) => `Tested ${time}`,
  },

  report: {
    title: 'Report',
    text: 'What was set up and what was proven, without any secret.',
    copy: 'Copy report',
    copied: 'Copied as Markdown.',
    save: 'Save report',
    saved: 'Saved as patchbay-report.json.',
  },
} as const;
