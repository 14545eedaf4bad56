import type { Known } from './known';
import { HOSTS, type Root } from './open-roots';

/** Attributes that say something to people. */
export const ATTRIBUTES = ['aria-label', 'placeholder', 'title'] as const;
export const BOX = /^(input|textarea|select)$/;
/** Of the boxes those that are buttons. */
export const PRESSES = '[type=submit],[type=button]';
export const NOTICES = 'dialog,[popover],[aria-live],[role*=dialog],[role*=alert]';
/** What may say something by them. */
export const NAMED = '[aria-label],[placeholder],[title]';
export const TAKEN = `input,textarea,select,${NOTICES},${HOSTS}`;
/** What may carry its words in several pieces. */
export const HEADS = 'h1,h2,h3,h4,legend,label,button,a,th,dt,[role=heading],[role=tab],[role=button]';
export const WHOLE = `:is(${HEADS})>:first-child`;
/** How an element says a text: as a text of its own, in several pieces, or by an attribute. */
export type By = 'text' | 'whole' | (typeof ATTRIBUTES)[number];

export interface Hit {
  element: Element;
  by: By;
}

/** A text that stands on a page more often than this is an entry of a list and nobody's label. */
export const MOST = 200;
export const LONGEST = 200;

/** Boxes of a form hide its methods by their names: it is asked for none. */
export const isForm = (node: Node | null): boolean => (node as Element | null)?.localName === 'form';

/** What they hold are no words of the page; the entries of a list that chooses several stand there to be seen. */
export const isSkipped = (element: Element | null): boolean =>
  !!element &&
  !isForm(element) &&
  element.matches(':is(script,style,noscript,template,option,textarea,title):not([multiple] *)');

export const isElement = (node: Node): boolean => node.nodeType === Node.ELEMENT_NODE;

/** Where on a page the wanted texts stand, and what else is asked for at every look. */
export interface PageIndex {
  /** The document, its open shadow roots, its frames of the same origin. */
  parts: Root[];
  /** Normalised text → who says it. */
  hits: ReadonlyMap<string, Hit[]>;
  /** Everything to write in, tick or choose from, and what developers call it once somebody asked (`snapshot.ts`). */
  boxes: Map<Element, string[] | null>;
  /** Those of them that are buttons and say their words by their value. */
  presses: ReadonlySet<HTMLInputElement>;
  /** What may be a dialog or an alert; whether it is one now is asked by the selector of whoever needs it. */
  notices: ReadonlySet<Element>;
  /** What was found by its structure, until whoever keeps it here says that it may stand otherwise (`known.ts`). */
  known: Known;
  /** Another number: there are other parts or boxes, or others say a wanted text. */
  edition: number;
}

/** An index that is kept up with its page. */
export interface KeptIndex extends PageIndex {
  /** Every text that is looked for, normalised. */
  sought: ReadonlySet<string>;
  /** Looks at what changed since. */
  catchUp: () => void;
  /** Keeps nothing of the page, and observes it no more. */
  letGo: () => void;
  /** Has the next change told, too, of a page that changed more than is told. */
  tell: () => void;
}
