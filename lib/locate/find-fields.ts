import type { Format } from '../model/format';
import { beside, readText } from './beside';
import type { Bond } from './beside';
import { above, holds } from './composed';
import { CONTROLS, fieldControls, isFormControl } from './field-controls';
import { snapshot } from './snapshot';
import type { Snapshot } from './snapshot';
import { normalise, squash } from './text';
import { isVisible } from './visible';
import {
  ALONE,
  MARGIN,
  THRESHOLD,
  WEIGHT,
  attributeWeight,
  combine,
  contradicts,
  decoyFactor,
  formatFactor,
  isMade,
  meaningOf,
} from './weigh';
import type { Fit } from './weigh';

/** A field on the page: a control, or the element (or bare text) that shows a read-only value. */
export interface Located {
  element: Element;
  /** The value when it is a bare text beside its label, in `element`. */
  text?: Text;
  /** 0 to 1; never below the threshold. */
  confidence: number;
  /** The next best candidate's, 0 when there is none. */
  runnerUp: number;
}

export interface Wanted {
  id: string;
  labels: readonly string[];
  format?: Format;
}

interface Candidate {
  node: Element | Text;
  /** Nothing but what developers call it speaks for it. */
  byMeaning: boolean;
  weights: number[];
  factor: number;
  fit: Fit;
  confidence: number;
}

/** @returns the raw value of a located field as it stands on the page. */
export function valueOf(located: Pick<Located, 'element' | 'text'>): string {
  if (located.text) return readText(located.text);
  const { element } = located;
  if (element.nodeName === 'SELECT') {
    const chosen = (element as HTMLSelectElement).selectedOptions[0];
    // The first entry of a list often only asks to choose: its value is empty.
    return chosen?.value ? chosen.text.trim() : '';
  }
  return isFormControl(element) ? element.value : readText(element);
}

const elementOf = (node: Element | Text): Element =>
  node.nodeType === Node.TEXT_NODE ? (node.parentElement as Element) : (node as Element);

const valueAt = (node: Element | Text): string =>
  valueOf(
    node.nodeType === Node.TEXT_NODE ? { element: elementOf(node), text: node as Text } : { element: elementOf(node) },
  );

const isControl = (node: Element | Text): node is Element =>
  node.nodeType === Node.ELEMENT_NODE && (node as Element).matches(CONTROLS);

/** More boxes than this are a list and no form: what developers call them is not asked. */
const MOST_CONTROLS = 300;

/** What developers call the controls of the page. */
const meanings = ({ parts }: Snapshot, fields: readonly Wanted[]): Map<Element, string[]> => {
  const words = fields.flatMap(({ id, labels }) => [id, ...labels].map(squash)).filter(Boolean);
  const some = new RegExp(`(${words.join('|')})$`);
  const all = parts.flatMap((part) => [...part.querySelectorAll('input,textarea,select')]);
  return new Map(
    (all.length > MOST_CONTROLS ? [] : all).flatMap((control) => {
      const meaning = meaningOf(control).filter((said) => some.test(said));
      return meaning.length > 0 ? [[control, meaning] as const] : [];
    }),
  );
};

function candidates(wanted: Wanted, sight: Snapshot, named: ReadonlyMap<Element, string[]>): Candidate[] {
  const labels = new Set(wanted.labels.map(normalise));
  const squashed = [wanted.id, ...labels].map(squash);
  const units = (box: Element) => fieldControls(box, sight.parts);
  const found = new Map<Element | Text, Candidate>();
  const add = (node: Element | Text, weight: number): Candidate => {
    const candidate = found.get(node) ?? {
      node,
      byMeaning: false,
      weights: [],
      factor: 1,
      fit: { weight: 0, factor: 1 },
      confidence: 0,
    };
    candidate.weights.push(weight);
    found.set(node, candidate);
    return candidate;
  };
  const bonds = new Map<Element | Text, Bond>();
  for (const label of labels) {
    for (const holder of sight.texts.get(label) ?? []) {
      const near = beside(holder, units, sight.wanted);
      if (!near || bonds.has(near.node)) continue;
      bonds.set(near.node, near.bond);
      add(near.node, WEIGHT[near.bond]);
    }
    for (const { element, by } of sight.names.get(label) ?? []) {
      const [only, second] = units(element);
      // What carries the name is the control, or draws it.
      if (only && !second && (element.matches(CONTROLS) || element.shadowRoot)) add(only, WEIGHT[by]);
    }
  }
  for (const candidate of found.values()) {
    if (!isControl(candidate.node)) continue;
    const element = candidate.node;
    candidate.weights.push(attributeWeight(meaningOf(element), squashed));
    if (bonds.get(element) !== 'label' && contradicts(element, labels)) candidate.factor *= 0.5;
  }
  for (const [control, meaning] of named) {
    const weight = attributeWeight(meaning, squashed);
    if (weight > 0 && !found.has(control) && isVisible(control)) add(control, weight).byMeaning = true;
  }
  return [...found.values()];
}

/** How many levels up the rest of a form is looked for; forms are rarely deeper. */
const NEAR = 9;

/** The same words, but the rest of the form stands elsewhere; only that it does; a text where the others are boxes. */
const APART = 0.6;
const OUTSIDE = 0.8;
const ODD = 0.8;

type Others = readonly (readonly Candidate[])[];

const countIn = (box: Element, others: Others): number =>
  others.filter((list) => list.some((other) => holds(box, other.node))).length;

interface Company {
  /** How many of the other fields stand near. */
  around: number;
  /** The smallest parts of the page that hold half and most of them together with this one. */
  half: Element | null;
  most: Element | null;
}

function company(node: Element | Text, others: Others): Company {
  const there = others.filter((list) => list.length > 0).length;
  let box = above(node);
  let around = 0;
  let half: Element | null = null;
  let most: Element | null = null;
  for (let level = 0; box && box.localName !== 'body' && level < NEAR && around < there; level++, box = above(box)) {
    around = countIn(box, others);
    if (around > 0 && around * 2 >= there) half ??= box;
    if (around > 0 && around * 4 >= there * 3) most ??= box;
  }
  return { around, half, most };
}

/** The last plan of a page: one field that is asked for alone is told apart by the fields around it all the same. */
const plans = new WeakMap<Document, readonly Wanted[]>();

/** @returns the fields that are looked for together with one that goes by these labels. */
export const planWith = (root: Document, field: Wanted): readonly Wanted[] => {
  const plan = plans.get(root)?.map((each) => (String(each.labels) === String(field.labels) ? field : each)) ?? [];
  return plan.includes(field) ? plan : [field];
};

/**
 * Finds all the fields of a page together: the same label twice is told apart by where the other fields stand.
 *
 * @returns one entry a field that was found for certain; the others are missing
 */
export function findFields(
  root: Document,
  fields: readonly Wanted[],
  sight: Snapshot = snapshot(
    root,
    fields.flatMap((field) => field.labels),
  ),
): Map<string, Located> {
  if (fields.length > 1 && fields.every(({ id }) => id)) plans.set(root, fields);
  const named = meanings(sight, fields);
  const all = new Map(fields.map((field) => [field.id, candidates(field, sight, named)]));
  const sound = new Set<Candidate>();
  const besides = (id: string) => [...all].flatMap(([other, list]) => (other === id ? [] : [list]));
  for (const { id, format = 'text' } of fields) {
    for (const each of all.get(id) ?? []) {
      const { node } = each;
      const decoy = decoyFactor(elementOf(node), (box) => countIn(box, besides(id)));
      each.fit = formatFactor(valueAt(node), format);
      each.factor *= decoy;
      // What is somebody else's, or holds another kind of value, vouches for nobody.
      if (decoy === 1 && each.fit.factor === 1) sound.add(each);
    }
  }
  const near = new Map<Candidate, Company>();
  for (const [id, own] of all) {
    const others = besides(id).map((list) => list.filter((each) => sound.has(each)));
    for (const each of own) near.set(each, company(each.node, others));
  }
  const inside = (inner?: Element | null, outer?: Element | null) =>
    !!inner && inner !== outer && (!outer || holds(outer, inner));
  const boxed = [...sound].filter(({ node }) => isControl(node)).length * 2 > sound.size;
  for (const { id, format = 'text' } of fields) {
    const own = all.get(id) ?? [];
    for (const each of own) {
      const { around, half, most } = near.get(each)!;
      // What developers call a box is worth less where no form confirms it: a filter of a list has such names, too.
      const confirmed = around > (each.byMeaning ? 1 : 0);
      const { weight, factor } = each.fit;
      each.confidence =
        combine([...each.weights, weight, confirmed ? WEIGHT.sibling : 0]) *
        each.factor *
        (factor < 1 && around === 0 && isMade(format) ? ALONE : factor) *
        (own.some((other) => inside(near.get(other)?.half, half)) ? APART : 1) *
        (around > 0 && [...sound].some((other) => !own.includes(other) && inside(near.get(other)?.most, most))
          ? OUTSIDE
          : 1) *
        (around > 0 && boxed && !isControl(each.node) ? ODD : 1);
    }
    own.sort((a, b) => b.confidence - a.confidence);
  }
  const found = new Map<string, Located>();
  for (const [id, [best, next]] of all) {
    if (!best || best.confidence < THRESHOLD) continue;
    const runnerUp = next?.confidence ?? 0;
    if (best.confidence - runnerUp < MARGIN) continue;
    // One control cannot be two fields: it is the one that it is by far more likely to be.
    const rival = (list: readonly Candidate[]) =>
      list[0]?.node === best.node && list[0].confidence > best.confidence - MARGIN;
    if ([...all].some(([other, list]) => other !== id && rival(list))) continue;
    found.set(id, {
      element: elementOf(best.node),
      ...(best.node.nodeType === Node.TEXT_NODE ? { text: best.node as Text } : {}),
      confidence: best.confidence,
      runnerUp,
    });
  }
  return found;
}
