import type { Fate } from '../drift/fate';

/** What the guide says when a page does not show what a step asks for. `was` is the usual name of it. */
export const driftWords = {
  fates: {
    renamed: (was: string, name: string) => `“${was}” seems to be called “${name}” here. Look before you use it.`,
    moved: (was: string, under?: string) =>
      `“${was}” stands elsewhere on this page than Patchbay knows it${under ? `: look under “${under}”` : ''}.`,
    closed: (was: string) => `“${was}” is in a part of this page that is closed now. Open that part.`,
    gone: (was: string) => `Patchbay finds no “${was}” on this page. The console may have changed.`,
  },
  byHand: 'Do the step by hand, then mark it as done.',
  typed: 'Type the value into the workbench by hand.',
  report: {
    title: 'Page report',
    head: 'Structure and labels only; no values.',
    lost: 'What the step misses',
    structure: 'Structure',
  },
} as const;

/** One sentence for what became of something. */
export function sayFate(was: string, fate: Fate): string {
  const { fates } = driftWords;
  if (fate.fate === 'renamed') return fates.renamed(was, fate.name);
  if (fate.fate === 'moved') return fates.moved(was, fate.under);
  return fates[fate.fate](was);
}

/** Words of consoles in general; with the vendor's own labels they are all that a report of a page tells. */
export const consoleWords =
  'a access account accounts active add address admin administrator advanced agent agents all allow an and api app application applications apply approve as at auth authentication authorisation authorization back base basic by callback cancel change changes choose client clients close code company configuration configure confirm connect connection console contact copy create credential credentials customer customers date default delete deny description details device disable disabled display domain done edit email enable enabled endpoint environment error expires export field fields file filter finish first for from general generate get grant group groups help hidden home host id identifier identity import in info information instance integration integrations issuer item items key keys last level limit link list location log login logout manage management menu message method mode more name new next no none not notes number of off ok on open option options organisation organization other owner page partner password permission permissions platform policy port portal previous private profile project public query read redirect refresh region register remove required reset resource restore result role roles save scope scopes search secret section security select server service services session set settings setup show sign signing site sites sso standard start state status step steps stop submit success support system tab table team teams tenant test text ticket tickets time to token type uri url use user username users value values verify version view webhook with write yes your zone';

/** The workbench's card for it. */
export const pageReportWords = {
  title: 'Report this page',
  text: 'When a console looks otherwise than the guide knows it: its structure and labels as a text, for an issue. No values, no names of customers. Nothing is sent.',
  make: 'Show the page report',
  label: 'Page report: read it, take out what you like, then copy',
  copy: 'Copy page report',
  copied: 'Copied.',
  gone: 'The page is gone. Open the console’s page and try again.',
} as const;
