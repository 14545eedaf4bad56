/** One attack of the set that the project answers (A1 to H10), with what the tests alone cannot say. */
export interface Attack {
  id: string;
  attack: string;
  /** It cannot happen here, or no test can show it; the reason is printed. */
  instead?: { verdict: 'not applicable' | 'not testable headless'; reason: string };
  /** What the tests leave open, printed beside the verdict: then it is held in part only. */
  open?: string;
  /** Tests elsewhere that answer it, by file and the beginning of their title; they must exist. */
  also?: readonly (readonly [file: string, title: string])[];
}

const noPacks =
  'Guides are data of the release, compiled in and reviewed; nothing is loaded, imported or updated at run time.';

export const attacks: readonly Attack[] = [
  { id: 'A1', attack: 'Opacity on the overlay, the page or a wrapper, flashing too' },
  { id: 'A2', attack: 'Covers that let clicks through (pointer-events: none), every way to paint one' },
  { id: 'A3', attack: 'Top layer: later popovers, modal dialogs, hidePopover, cancelled beforetoggle, a popover war' },
  { id: 'A4', attack: 'CSS masks with alpha, the blind spot of visibility observers' },
  { id: 'A5', attack: 'Re-parenting, cloning, detaching, shrinking, moving under the cursor, scaling by animation' },
  { id: 'A6', attack: 'Synthetic clicks, keys and submits at the overlay' },
  {
    id: 'A7',
    attack: 'A control of ours appears under a hand that is already clicking',
  },
  {
    id: 'A8',
    attack: 'The page reads the overlay by find and selection, and logs keys',
  },
  { id: 'A9', attack: 'Inherited styles make the overlay unreadable' },
  { id: 'A10', attack: 'A look-alike of the overlay asks for the passphrase' },
  { id: 'A11', attack: 'False alarms: dialogs, banners, fades of honest pages must not stop the guide' },

  { id: 'B1', attack: 'A cross-origin frame on the vendor’s page asks for the fill' },
  { id: 'B2', attack: 'A frame of the same vendor, another tenant' },
  { id: 'B3', attack: 'Sandboxed frames and documents, whose origin is "null"' },
  { id: 'B4', attack: 'about:blank, srcdoc, blob: and data: frames' },
  { id: 'B5', attack: 'The vendor’s page over http' },
  { id: 'B6', attack: 'The vendor’s host on another port' },
  { id: 'B7', attack: 'Look-alike hosts: user info, trailing dot, punycode, full width, suffixes' },
  { id: 'B8', attack: 'A second way to fill that forgets the gate' },
  { id: 'B9', attack: 'Hidden, off-screen, zero-size and decoy fields that harvest a fill' },
  { id: 'B10', attack: 'Navigation or a swapped field between consent and write' },
  { id: 'B11', attack: 'A form whose action leads to another origin' },
  {
    id: 'B12',
    attack: 'The page shows or stores what was filled in',
    instead: {
      verdict: 'not applicable',
      reason:
        'Once filled, a value is the page’s: nobody can prevent it. The threat model says so; B7 holds the origin.',
    },
  },
  { id: 'B13', attack: 'A secret of one vendor is offered on another vendor’s page' },
  { id: 'B14', attack: 'A page asks whether credentials exist, by events, differences or timing' },
  { id: 'B15', attack: 'The browser’s own autofill keeps the secret' },

  { id: 'C1', attack: 'A look-alike page shows a fake secret to be captured' },
  {
    id: 'C2',
    attack: 'A secret that is shown once is lost between capture and disk',
    also: [
      ['tests/vault/two-phase.test.ts', 'at any point of sealing, nothing is lost'],
      ['tests/kills/kills.test.ts', 'a worker killed at any storage call'],
    ],
  },
  { id: 'C3', attack: 'Masked, cut or wrapped values are captured as the real one' },
  { id: 'C4', attack: 'A captured value passes through messages, attributes or the console' },
  { id: 'C5', attack: 'A page floods the worker with captures' },
  { id: 'C6', attack: 'Direction marks and control characters in labels and vendors’ texts' },

  { id: 'D1', attack: 'A compromised renderer sends every message as our content script' },
  { id: 'D2', attack: 'An extension page framed by a web page sends privileged messages' },
  { id: 'D3', attack: 'A page speaks to the content script by postMessage, events or attributes' },
  { id: 'D4', attack: 'Unknown types, extra keys, 64 MB, prototype keys, nesting of 10,000' },
  { id: 'D5', attack: 'Ports held open for ever, a thousand of them' },
  { id: 'D6', attack: 'Answers and messages of another tab or an earlier document' },
  { id: 'D7', attack: 'Incognito windows' },

  { id: 'E1', attack: 'Content scripts read, write or listen to storage' },
  { id: 'E2', attack: 'Theft of the profile' },
  {
    id: 'E3',
    attack: 'Guessing the passphrase',
    also: [
      ['tests/vault/back-off.test.ts', 'wrong passphrases (E3)'],
      ['tests/vault/round-trip.test.ts', 'uses 64 MiB, three rounds and four lanes'],
    ],
  },
  { id: 'E4', attack: 'Key derivation turned down in the stored header' },
  { id: 'E5', attack: 'Swapped, replayed or rolled-back records' },
  { id: 'E6', attack: 'Nonces that repeat' },
  { id: 'E7', attack: 'An unknown or older version of the envelope; a crash in a migration' },
  { id: 'E8', attack: 'Damaged storage' },
  { id: 'E9', attack: 'Storage that is full' },
  { id: 'E10', attack: 'Old passphrases and keys stay good after a change' },
  {
    id: 'E11',
    attack: 'A vault that stays open: late alarms, a dead worker, a clock set back',
    also: [['tests/vault/auto-lock.test.ts', 'an open vault left alone (E11)']],
  },
  { id: 'E12', attack: 'The unlock secret is typed outside the extension; a lost authenticator' },
  { id: 'E13', attack: 'Scripts in vendors’ texts, on our own pages' },
  { id: 'E14', attack: 'Exports and backups in clear; synchronised secrets' },
  { id: 'E15', attack: 'Secrets in memory after locking' },
  { id: 'E16', attack: 'Errors that tell a guesser more than that it failed' },

  { id: 'F1', attack: 'A redirect to another host takes the header key along' },
  { id: 'F2', attack: '307 and 308 send the body with the secret again' },
  { id: 'F3', attack: 'A redirect from https to http' },
  { id: 'F4', attack: 'A redirect within the same host' },
  { id: 'F5', attack: 'A loop of redirects' },
  { id: 'F6', attack: 'The console’s session makes a wrong key look right' },
  {
    id: 'F7',
    attack: 'Keys in addresses stay in history, caches and errors',
    also: [['tests/verify/request.test.ts', 'names neither the address nor the secret']],
  },
  { id: 'F8', attack: 'Addresses inside the network, in every spelling' },
  { id: 'F9', attack: 'A web page with status 200' },
  { id: 'F10', attack: 'Wrong content types, empty answers' },
  { id: 'F11', attack: '100 MB' },
  { id: 'F12', attack: 'A compressed bomb' },
  { id: 'F13', attack: 'An endless drip, a silent socket' },
  { id: 'F14', attack: 'JSON a million deep, huge numbers, duplicate and prototype keys' },
  { id: 'F15', attack: 'Invalid UTF-8, byte order marks' },
  { id: 'F16', attack: 'Refusals that look alike; a vendor’s text that echoes the secret' },
  { id: 'F17', attack: '429 with an absurd Retry-After' },
  {
    id: 'F18',
    attack: 'Certificates that do not hold',
    also: [['tests/e2e/guides.e2e.ts', 'is named as exactly that']],
  },
  { id: 'F19', attack: 'Captive portals, proxies, no network' },
  { id: 'F20', attack: 'A permission test that writes' },
  { id: 'F21', attack: 'The worker dies during a test' },
  { id: 'F22', attack: 'Access tokens that are kept' },
  { id: 'F23', attack: 'A firewall that refuses our Origin is mistaken for a wrong secret' },
  { id: 'F24', attack: 'Two tests at once mix their results' },
  { id: 'F25', attack: 'A test that outlives the worker' },

  { id: 'G1', attack: 'Prototype pollution by a guide pack', instead: { verdict: 'not applicable', reason: noPacks } },
  {
    id: 'G2',
    attack: 'Hostile selectors and regular expressions in a pack',
    instead: { verdict: 'not applicable', reason: noPacks },
  },
  { id: 'G3', attack: 'Markup, scripts and look-alike links in guide texts' },
  { id: 'G4', attack: 'A pack claims another vendor’s host', instead: { verdict: 'not applicable', reason: noPacks } },
  { id: 'G5', attack: 'Remote code' },
  {
    id: 'G6',
    attack: 'A tampered or rolled-back pack update',
    instead: { verdict: 'not applicable', reason: noPacks },
  },
  { id: 'G7', attack: 'Bombs of size and depth in a pack', instead: { verdict: 'not applicable', reason: noPacks } },

  { id: 'H1', attack: 'A page finds out that the extension is installed' },
  {
    id: 'H2',
    attack: 'Permissions that creep',
    also: [['tests/e2e/shipped.e2e.ts', 'an update never asks for more']],
  },
  {
    id: 'H3',
    attack: 'Anything injected into a page of no vendor',
    also: [['tests/e2e/boundaries.e2e.ts', 'a page of no vendor gets nothing']],
  },
  { id: 'H4', attack: 'A marked secret turns up anywhere it should not: the marker test' },
  { id: 'H5', attack: 'Errors and logs that carry a secret' },
  {
    id: 'H6',
    attack: 'Secrets on the clipboard',
    instead: {
      verdict: 'not applicable',
      reason: 'No secret is ever put on the clipboard; only the report can be copied.',
    },
  },
  { id: 'H7', attack: 'Screenshots and shared screens' },
  { id: 'H8', attack: 'A stolen publishing key or a poisoned dependency' },
  {
    id: 'H9',
    attack: 'Libraries that run in a vendor’s page',
    also: [
      ['tests/architecture.test.ts', 'what runs in a page carries no React'],
      ['tests/e2e/shipped.e2e.ts', 'what runs in a page holds no React'],
    ],
  },
  {
    id: 'H10',
    attack: 'Settings, policies and languages as a way in',
    instead: {
      verdict: 'not applicable',
      reason: 'No settings, languages or themes are imported; a policy is shown and not followed.',
    },
  },
];
