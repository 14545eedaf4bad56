import { nameOf } from './name-of';
import { hasFormat } from '../model/shape';
import type { Format } from '../model/format';
import type { Bond } from './inside';
import { squash } from './squash';
import { normalise } from './text';

/** What one signal proves alone; README.md beside this file says where the figures come from. */
export const WEIGHT = {
  label: 0.85,
  cell: 0.72,
  neighbour: 0.7,
  below: 0.55,
  list: 0.4,
  'aria-label': 0.8,
  placeholder: 0.5,
  title: 0.4,
  attribute: 0.45,
  sibling: 0.3,
} as const satisfies Record<Bond, number> & Record<string, number>;

/** Below the threshold, or nearer than the margin to the next best, nothing is found. */
export const THRESHOLD = 0.6;
export const MARGIN = 0.15;

/** The other formats are hardly ever there by chance. */
const FITS: Partial<Record<Format, number>> = { text: 0, 'short-name': 0.15 };
const FIT = 0.5;

const MEANING = /^(name|id|formcontrolname|ng-model|data-(field|name|testid|bind))$/;

/** Independent signals: what is left of the doubt after all of them. */
export const combine = (weights: readonly number[]): number =>
  1 - weights.reduce((doubt, weight) => doubt * (1 - weight), 1);

/** Dots, stars or bullets in place of a value or of a part of it; also what a script cut off with an ellipsis. */
export const isMasked = (value: string): boolean =>
  /^(?!\s*$)[\s.*•●∙·⬤◦○＊]+$|[*•●∙·⬤◦○＊]{4,}|…|\.{3}\s*$/.test(value);

/** @returns what developers call the element, squashed. */
export const meaningOf = (element: Element): string[] =>
  element.getAttributeNames().flatMap((name) => (MEANING.test(name) ? squash(element.getAttribute(name)!) : []));

/** Whatever ends as one of these texts does, squashed; the longest of them is what matches. */
export const endingIn = (texts: Iterable<string>): RegExp =>
  new RegExp(`(?:${[...texts].map(squash).filter(Boolean).join('|')})$`);

/** @returns how far what developers call an element ends in one of the labels; `ctl00$Main$ClientId` says it too. */
export function attributeWeight(meaning: readonly string[], ending: RegExp): number {
  let best = 0;
  for (const said of meaning) {
    const [label] = ending.exec(said) ?? [];
    if (!label) continue;
    if (said === label || label.length > 7) return WEIGHT.attribute;
    best = WEIGHT.attribute * 0.6;
  }
  return best;
}

/** Made by a machine: hardly ever there by chance. */
export const isMade = (format: Format): boolean => /^guid|^jwt/.test(format);

/**
 * A value of another kind where a made one belongs, and nothing else of the form near; the same words, but another one is
 * nearer to the rest of the form; outside of where the rest stands; a text where the others are boxes.
 */
export const ALONE = 0.6;
export const APART = 0.6;
export const OUTSIDE = 0.8;
export const ODD = 0.74;

/** How the value speaks for or against a candidate. */
export interface Fit {
  fit: number;
  fits: number;
  masked: boolean;
}

/** A wrong value only weakens: it must stay readable, since warning of it is the point. */
export function formatFactor(value: string, format: Format): Fit {
  const masked = isMasked(value);
  const says = !masked && !!value.trim();
  const fits = !says || hasFormat(value, format) ? 1 : 0.8;
  return { fit: says && fits === 1 ? (FITS[format] ?? FIT) : 0, fits, masked };
}

/** A password that the browser has, not one that is being made. */
const KNOWN = '[autocomplete~=current-password]';

const SIGN_IN = /log[-_ ]?in|sign[-_ ]?in|signon|session/i;

/**
 * Places where the same words mean something else.
 *
 * @param company how many other fields of the plan an element holds: a sign-in form holds one of them at most
 */
export function decoyFactor(element: Element, company: (box: Element) => number): number {
  if (element.matches('[type=search]:not([role=combobox]),[role=searchbox]') || element.closest('search,[role=search]'))
    return 0.2;
  if (/^(q|query|search|filter)$/i.test(element.getAttribute('name') ?? '')) return 0.2;
  const { host, body } = element.getRootNode() as ShadowRoot & Document;
  const form = element.closest('form') ?? (element.matches(KNOWN) ? (host ?? body) : null);
  if (!form) return 1;
  // By the element: a box of the form named like a method hides the form’s own, in a content script too.
  const says = ['id', 'name', 'action'].map((name) => element.getAttribute.call(form, name)).join(' ');
  const isSignIn = SIGN_IN.test(says) || element.matches(KNOWN) || element.querySelector.call(form, KNOWN);
  return isSignIn && company(form) < 2 ? 0.3 : 1;
}

/** A control beside the label that has another name of its own is most likely not the label's. */
export function contradicts(control: Element, labels: ReadonlySet<string>): boolean {
  const name = normalise(nameOf(control));
  if (!name || labels.has(name)) return false;
  // Says what it is and not what for: PatternFly's boxes to copy from, by default.
  if (name === 'copyable input') return false;
  // A hint is no name: "Paste the ID here".
  for (const hint of ['placeholder', 'title']) if (normalise(control.getAttribute(hint) ?? '') === name) return false;
  return ![...labels].some((label) => name.startsWith(label));
}
