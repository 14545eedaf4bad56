import { nameOf } from './name-of';
import { shapeOf } from '../model/shape';
import type { Format } from '../model/format';
import type { Bond } from './beside';
import { normalise, squash } from './text';

/** What one signal proves alone; README.md beside this file says where the figures come from. */
export const WEIGHT = {
  label: 0.85,
  cell: 0.72,
  neighbour: 0.7,
  list: 0.4,
  'aria-label': 0.8,
  placeholder: 0.5,
  title: 0.4,
  attribute: 0.4,
  sibling: 0.3,
} as const satisfies Record<Bond, number> & Record<string, number>;

/** Below the threshold, or nearer than the margin to the next best, nothing is found. */
export const THRESHOLD = 0.6;
export const MARGIN = 0.15;

const FITS: Record<Format, number> = {
  guid: 0.5,
  'guid-pair': 0.5,
  url: 0.5,
  'short-name': 0.15,
  email: 0.4,
  jwt: 0.5,
  'host-name': 0.2,
  text: 0,
};

const MEANING = ['name', 'id', 'formcontrolname', 'data-field', 'data-name', 'data-testid', 'data-bind', 'ng-model'];

/** Independent signals: what is left of the doubt after all of them. */
export const combine = (weights: readonly number[]): number =>
  1 - weights.reduce((doubt, weight) => doubt * (1 - weight), 1);

/** Dots, stars or bullets in place of a value. */
export const isMasked = (value: string): boolean =>
  /^[\s.*•●∙·⬤◦○＊]+$/.test(value) && value.trim() !== '' ? true : /[*•●∙·⬤◦○＊]{4,}/.test(value);

/** @returns how far an attribute that developers name things with says the label. */
export function attributeWeight(element: Element, squashed: readonly string[]): number {
  let best = 0;
  for (const attribute of MEANING) {
    const value = element.getAttribute(attribute);
    if (!value || value.length > 60) continue;
    const said = squash(value);
    if (squashed.includes(said)) return WEIGHT.attribute;
    if (squashed.some((label) => said.endsWith(label))) best = WEIGHT.attribute * 0.7;
  }
  return best;
}

/**
 * How the value speaks for or against the candidate. A wrong value must stay readable, since warning of it is the point:
 * only where it stands alone does it speak strongly against a made value such as a GUID.
 *
 * @param alone no other field of the plan is near
 */
export function formatFactor(value: string, format: Format, alone: boolean): { weight: number; factor: number } {
  if (value.trim() === '' || isMasked(value)) return { weight: 0, factor: 1 };
  if (shapeOf(value).formats.includes(format)) return { weight: FITS[format], factor: 1 };
  const made = format === 'guid' || format === 'guid-pair';
  return { weight: 0, factor: made && alone ? 0.6 : 0.8 };
}

const SIGN_IN = /log[-_ ]?in|sign[-_ ]?in|signon|session/i;

/**
 * Places where the same words mean something else.
 *
 * @param company how many other fields of the plan an element holds: a sign-in form holds one of them at most
 */
export function decoyFactor(element: Element, company: (box: Element) => number): number {
  if (element.matches('[type=search],[role=searchbox]') || element.closest('search,[role=search]')) return 0.2;
  if (/^(q|query|search|filter)$/i.test(element.getAttribute('name') ?? '')) return 0.2;
  const form = element.closest('form');
  if (!form) return 1;
  const says = `${form.id} ${form.getAttribute('name') ?? ''} ${form.getAttribute('action') ?? ''}`;
  const isSignIn = SIGN_IN.test(says) || form.querySelector('[autocomplete~=current-password]');
  return isSignIn && company(form) < 2 ? 0.3 : 1;
}

/** A control beside the label that has another name of its own is most likely not the label's. */
export function contradicts(control: Element, labels: ReadonlySet<string>): boolean {
  const name = normalise(nameOf(control));
  if (!name || labels.has(name)) return false;
  // A hint is no name: "Paste the ID here".
  for (const hint of ['placeholder', 'title']) if (normalise(control.getAttribute(hint) ?? '') === name) return false;
  return ![...labels].some((label) => name.startsWith(label));
}
