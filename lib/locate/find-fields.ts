import type { Format } from '../model/format';
import { beside, readText } from './beside';
import type { Bond } from './beside';
import { fieldControls, isFormControl } from './field-controls';
import { snapshot } from './snapshot';
import type { Snapshot } from './snapshot';
import { normalise, squash } from './text';
import { MARGIN, THRESHOLD, WEIGHT, attributeWeight, combine, contradicts, decoyFactor, formatFactor } from './weigh';

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
  weights: number[];
  factor: number;
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

function candidates(wanted: Wanted, sight: Snapshot): Candidate[] {
  const labels = new Set(wanted.labels.map(normalise));
  const squashed = [...labels].map(squash);
  const found = new Map<Element | Text, Candidate>();
  const add = (node: Element | Text, weight: number): Candidate => {
    const candidate = found.get(node) ?? { node, weights: [], factor: 1, confidence: 0 };
    candidate.weights.push(weight);
    found.set(node, candidate);
    return candidate;
  };
  const bonds = new Map<Element | Text, Bond>();
  for (const label of labels) {
    for (const holder of sight.texts.get(label) ?? []) {
      const near = beside(holder, fieldControls, sight.wanted);
      if (!near || bonds.has(near.node)) continue;
      bonds.set(near.node, near.bond);
      add(near.node, WEIGHT[near.bond]);
    }
    for (const { element, by } of sight.names.get(label) ?? []) {
      if (fieldControls(element)[0] === element) add(element, WEIGHT[by]);
    }
  }
  for (const candidate of found.values()) {
    const { node } = candidate;
    if (node.nodeType === Node.TEXT_NODE) continue;
    const element = node as Element;
    candidate.weights.push(attributeWeight(element, squashed));
    const isControl = fieldControls(element)[0] === element;
    if (isControl && bonds.get(node) !== 'label' && contradicts(element, labels)) candidate.factor *= 0.5;
  }
  return [...found.values()];
}

/** How many levels up the rest of a form is looked for; forms are rarely deeper. */
const NEAR = 7;

/** The same words, but the rest of the form stands elsewhere. */
const APART = 0.6;

type Others = readonly (readonly Candidate[])[];

const countIn = (box: Element, others: Others): number =>
  others.filter((list) => list.some((other) => box.contains(other.node))).length;

/** How many of the other fields stand near, and how many levels up half of them are together with this one. */
function company(node: Element | Text, others: Others): { around: number; level: number } {
  const there = others.filter((list) => list.length > 0).length;
  let box = elementOf(node).parentElement;
  let around = 0;
  let level = 0;
  let half = NEAR;
  for (; box && box.localName !== 'body' && level < NEAR && around < there; level++, box = box.parentElement) {
    around = countIn(box, others);
    if (half === NEAR && around > 0 && around * 2 >= there) half = level;
  }
  return { around, level: half };
}

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
  const all = new Map(fields.map((field) => [field.id, candidates(field, sight)]));
  for (const field of fields) {
    const own = all.get(field.id) ?? [];
    const others = [...all].flatMap(([id, list]) => (id === field.id ? [] : [list]));
    const near = own.map((candidate) => company(candidate.node, others));
    const nearest = Math.min(...near.map(({ level }) => level));
    own.forEach((candidate, index) => {
      const { around, level } = near[index] ?? { around: 0, level: NEAR };
      const fit = formatFactor(valueAt(candidate.node), field.format ?? 'text', around === 0);
      candidate.confidence =
        combine([...candidate.weights, fit.weight, around > 0 ? WEIGHT.sibling : 0]) *
        fit.factor *
        candidate.factor *
        (level > nearest + 1 ? APART : 1) *
        decoyFactor(elementOf(candidate.node), (box) => countIn(box, others));
    });
    own.sort((a, b) => b.confidence - a.confidence);
  }
  const found = new Map<string, Located>();
  for (const [id, [best, next]] of all) {
    if (!best || best.confidence < THRESHOLD) continue;
    const runnerUp = next?.confidence ?? 0;
    if (best.confidence - runnerUp < MARGIN) continue;
    // One control cannot be two fields.
    if ([...all].some(([other, list]) => other !== id && list[0]?.node === best.node)) continue;
    found.set(id, {
      element: elementOf(best.node),
      ...(best.node.nodeType === Node.TEXT_NODE ? { text: best.node as Text } : {}),
      confidence: best.confidence,
      runnerUp,
    });
  }
  return found;
}
