import { readText } from './beside';
import { candidates, isControl } from './candidates';
import type { Candidate, Wanted } from './candidates';
import { company, countIn } from './company';
import type { Company } from './company';
import { holds } from './composed';
import { isFormControl } from './field-controls';
import { snapshot } from './snapshot';
import type { Snapshot } from './snapshot';
import {
  ALONE,
  APART,
  MARGIN,
  ODD,
  OUTSIDE,
  THRESHOLD,
  WEIGHT,
  combine,
  decoyFactor,
  formatFactor,
  isMade,
} from './weigh';
import type { Fit } from './weigh';

export type { Wanted } from './candidates';

/** A field on the page: a control, or the element (or bare text) that shows a read-only value. */
export interface Located {
  element: Element;
  /** The value when it is a bare text beside its label, in `element`. */
  text?: Text;
  /** 0 to 1; never below the threshold. */
  certainty: number;
  /** The next best candidate's, 0 when there is none. */
  runnerUp: number;
}

interface Judged extends Candidate, Company, Fit {
  certainty: number;
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
  const sound: Judged[] = [];
  const all = new Map(
    fields.map((field) => [
      field.id,
      candidates(field, sight).map((each): Judged => ({
        ...each,
        ...formatFactor(valueAt(each.node), field.format ?? 'text'),
        around: 0,
        most: null,
        certainty: 0,
      })),
    ]),
  );
  const besides = (id: string) => [...all].flatMap(([other, list]) => (other === id ? [] : [list]));
  for (const [id, own] of all) {
    for (const each of own) {
      const decoy = decoyFactor(elementOf(each.node), (box) => countIn(box, besides(id)));
      each.factor *= decoy;
      // What is somebody else's, or holds another kind of value, vouches for nobody.
      if (decoy === 1 && each.fits === 1) sound.push(each);
    }
  }
  for (const [id, own] of all) {
    const others = besides(id).map((list) => list.filter((each) => sound.includes(each)));
    for (const each of own) Object.assign(each, company(each.node, others));
  }
  const inside = (inner: Element | null, outer: Element | null) =>
    inner && inner !== outer && (!outer || holds(outer, inner));
  const boxed = sound.filter(({ node }) => isControl(node)).length * 2 > sound.length;
  for (const { id, format = 'text' } of fields) {
    const own = all.get(id) ?? [];
    for (const each of own) {
      const { node, around, most, fits, fit } = each;
      let { factor } = each;
      factor *= fits < 1 && !around && isMade(format) ? ALONE : fits;
      if (own.some((other) => inside(other.most, most))) factor *= APART;
      if (around) {
        if (sound.some((other) => !own.includes(other) && inside(other.most, most))) factor *= OUTSIDE;
        if (boxed && !isControl(node)) factor *= ODD;
      }
      // What developers call a box is worth less where no form confirms it: a filter of a list has such names, too.
      const sibling = around > (each.byMeaning ? 1 : 0) ? WEIGHT.sibling : 0;
      each.certainty = combine([...each.weights, fit, sibling]) * factor;
    }
    own.sort((a, b) => b.certainty - a.certainty);
  }
  const found = new Map<string, Located>();
  for (const [id, [best, next]] of all) {
    if (!best || best.certainty < THRESHOLD) continue;
    const runnerUp = next?.certainty ?? 0;
    if (best.certainty - runnerUp < MARGIN) continue;
    // One control cannot be two fields: it is the one that it is by far more likely to be.
    const rival = (list: readonly Judged[]) =>
      list[0]?.node === best.node && list[0].certainty > best.certainty - MARGIN;
    if ([...all].some(([other, list]) => other !== id && rival(list))) continue;
    found.set(id, {
      element: elementOf(best.node),
      ...(best.node.nodeType === Node.TEXT_NODE ? { text: best.node as Text } : {}),
      certainty: best.certainty,
      runnerUp,
    });
  }
  return found;
}
