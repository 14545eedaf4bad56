import type { Format } from '../model/format';
import { CONTROLS, fieldControls } from './field-controls';
import { eachLabelled } from './labelled';
import type { Snapshot } from './snapshot';
import { normaliseLabel } from './text';
import { isVisible } from './visible';
import { WEIGHT, attributeWeight, contradicts, endingIn, meaningOf } from './weigh';

export interface Wanted {
  id: string;
  labels: readonly string[];
  format?: Format;
}

/** What speaks for a control, or an element or bare text that shows a value. */
export interface Candidate {
  /** Nothing but what developers call it speaks for it. */
  byMeaning: boolean;
  weights: number[];
  factor: number;
}

export const isControl = (node: Element | Text): node is Element =>
  node.nodeType === Node.ELEMENT_NODE && (node as Element).matches(CONTROLS);

/** Everything on the page that could be the field, whatever value stands there. */
export function candidates(wanted: Wanted, sight: Snapshot): Map<Element | Text, Candidate> {
  const labels = new Set(wanted.labels.map(normaliseLabel));
  const ending = endingIn([wanted.id, ...labels]);
  const units = (box: Element) => fieldControls(box, sight.parts);
  const found = new Map<Element | Text, Candidate>();
  const add = (node: Element | Text, weight: number): Candidate => {
    const candidate = found.get(node) ?? { byMeaning: false, weights: [], factor: 1 };
    candidate.weights.push(weight);
    found.set(node, candidate);
    return candidate;
  };
  eachLabelled(labels, sight, units, (node, bond, named) => {
    // The same said twice proves no more. What carries the name is the control, or draws it.
    if (named ? named.matches(CONTROLS) || named.shadowRoot : !found.has(node)) add(node, WEIGHT[bond]);
  });
  for (const [element, candidate] of found) {
    if (!isControl(element)) continue;
    candidate.weights.push(attributeWeight(meaningOf(element), ending));
    if (candidate.weights[0] !== WEIGHT.label && contradicts(element, labels)) candidate.factor = 0.5;
  }
  for (const [control, meaning] of sight.meanings()) {
    const weight = attributeWeight(meaning, ending);
    if (weight && !found.has(control) && isVisible(control)) add(control, weight).byMeaning = true;
  }
  return found;
}
