import * as z from 'zod/mini';
import { Observation } from '../model/observation';
import type { Format } from '../model/format';
import type { OverlayView } from '../model/view';

/** Who may send a message: a content script for its own tab, or one of the extension's own pages. */
export type Sender = 'console' | 'extension';

const text = (max: number) => z.string().check(z.maxLength(max));
const id = text(64);

/**
 * Messages to the background worker, in the order of the data's way. Requests are closed schemas with length limits:
 * what a compromised page sends is refused before anybody looks at it. A content script may identify its page, tick and
 * capture for its own tab; it can neither list, read nor test anything. What a page's script got no answer to it sends again
 * (lib/overlay/ask.ts): each may come twice.
 */
export const requests = {
  /** detector → which texts to look for on this address. */
  'page.watch': { from: ['console'], body: z.strictObject({ url: text(2048) }) },
  /** detector → which page this is; the overlay is injected when it is one. */
  'page.identify': {
    from: ['console'],
    body: z.strictObject({ url: text(2048), landmarks: z.array(text(120)).check(z.maxLength(400)) }),
  },
  /** overlay, on start → its first view. */
  'guide.view': { from: ['console'], body: z.strictObject({}) },
  'guide.start': { from: ['console'], body: z.strictObject({ integration: id }) },
  'guide.observe': { from: ['console'], body: Observation },
  /** A step that nothing shows, ticked or unticked by the person. */
  'guide.confirm': { from: ['console'], body: z.strictObject({ step: id, done: z.boolean() }) },
  /** The page does not show what this step asks for. */
  'guide.lost': { from: ['console'], body: z.strictObject({ step: id }) },
  'overlay.place': {
    from: ['console'],
    body: z.strictObject({ dock: z.enum(['left', 'right']), minimised: z.boolean() }),
  },
  'workbench.open': { from: ['console'], body: z.strictObject({}) },
  /** The values that stand on this page, on a click of the person. */
  'capture.save': {
    from: ['console'],
    body: z.strictObject({ page: id, values: z.record(id, text(8192)) }),
  },
  /** panel → write the values into the destination's form, in the tab where it is open. */
  'carry.fill': { from: ['extension'], body: z.strictObject({ connection: id }) },
  /** panel → the structure of the page in a tab, as text to read and copy. */
  'page.report': { from: ['extension'], body: z.strictObject({ tab: z.number() }) },
  /** panel → run the verification; progress is told by storage. */
  'verify.run': { from: ['extension'], body: z.strictObject({ connection: id }) },
} as const satisfies Record<string, { from: Sender[]; body: z.ZodMiniType }>;

export type Name = keyof typeof requests;
export type Request<N extends Name> = z.infer<(typeof requests)[N]['body']>;

/** Why the worker could not do what was asked, as a key of the words. */
export type Refusal =
  | 'not-recognised'
  | 'other-customer'
  | 'vault-locked'
  | 'no-connection'
  | 'no-form-open'
  | 'wrong-origin'
  | 'page-moved'
  | 'nothing-to-capture'
  | 'storage-full'
  | 'memory-full'
  | 'busy'
  | 'failed';

/** A field after a fill: `before` and `after` only when it is not secret. */
export interface FillOutcome {
  field: string;
  kept: boolean;
  /** Why it does not stand there: it could not be written at all, or the page changed it. */
  problem?:
    'not-found' | 'read-only' | 'disabled' | 'too-long' | 'no-such-choice' | 'sends-elsewhere' | 'changed-by-page';
  /** Characters: of the value, and how many the page takes or holds; all that is told of a secret that was changed. */
  lengths?: { wanted: number; page: number };
  before?: string;
  after?: string;
}

/** The form was written, and the connection could not say so: the disk is full, or the database failed in another way. */
export type Unnoted = 'full' | 'failed';

/** Answers, by message. `null` as a view: no overlay here. */
export interface Answers {
  /** `labels`: what the guide in work will look for there, ready to compare. */
  'page.watch': { landmarks: string[]; labels: string[] } | null;
  'page.identify': { page: string | null };
  'guide.view': OverlayView | null;
  'guide.start': OverlayView | null;
  /** `same`: what the overlay shows already. */
  'guide.observe': OverlayView | null | { same: true };
  'guide.confirm': OverlayView | null;
  'guide.lost': OverlayView | null;
  'overlay.place': OverlayView | null;
  'workbench.open': { opened: boolean };
  'capture.save': { view: OverlayView | null; refused?: Refusal };
  'carry.fill': { outcomes: FillOutcome[]; refused?: Refusal; unnoted?: Unnoted };
  'page.report': { text: string | null };
  'verify.run': { started: boolean; refused?: Refusal };
}

/** Message from the worker to one tab's overlay: never a value. Without a view there is nothing to show any more. */
export interface ToConsole {
  to: 'overlay';
  view: OverlayView | null;
}

/** A field to write, with the labels that people know it by. */
export interface FillField {
  id: string;
  labels: string[];
  format: Format;
  secret: boolean;
  value: string;
}

/** From the worker to the filler of one document, once it has announced itself: the only message that ever holds a secret. */
export interface ToFiller {
  to: 'filler';
  do: 'write';
  /** The filler refuses when the document's own origin differs. */
  origin: string;
  fields: FillField[];
  /** The form came back from its server while it was filled: what stands there already is left alone. */
  onlyMissing: boolean;
}

/** What the filler tells when it is injected: whose document it is in, and whether it waits for values. */
export interface Announcement {
  origin: string;
  ready: boolean;
}
