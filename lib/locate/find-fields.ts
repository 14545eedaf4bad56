import { isToken, readText } from './read-text';
import { candidates, isControl } from './candidates';
import type { Candidate, Wanted } from './candidates';
import { company, countIn } from './company';
import type { Company } from './company';
import { holds } from './composed';
import { isFormControl } from './field-controls';
import { known } from './known';
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
  /** The element itself, or in it a bare text beside its label that is the value. */
  node: Element | Text;
  /** 0 to 1; never below the threshold. */
  certainty: number;
  /** The next best candidate's, 0 when there is none. */
  runnerUp: number;
}

interface Judged extends Candidate, Company, Fit {
  node: Element | Text;
  certainty: number;
}

/** @returns the raw value of a located field as it stands on the page. */
export function valueOf({ node }: Pick<Located, 'node'>): string {
  if (node.nodeName === 'SELECT') {
    const chosen = (node as HTMLSelectElement).selectedOptions[0];
    // The first entry of a list often only asks to choose: its value is empty.
    return chosen?.value ? chosen.text.trim() : '';
  }
  return isFormControl(node) ? node.value : readText(node);
}

const elementOf = (node: Element | Text): Element =>
  node.nodeType === Node.TEXT_NODE ? (node.parentElement as Element) : (node as Element);

/** A page's plan, and what was found for it: kept for the task that found it, in which the page cannot change. */
export interface FoundPlan {
  fields: readonly Wanted[];
  found?: Map<string, Located> | undefined;
}

/** The last plan of each page. */
export const plans = new WeakMap<Document, FoundPlan>();

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
  const sound: Judged[] = [];
  const all = new Map(
    fields.map((field) => [
      field.id,
      [...known(sight, field, () => candidates(field, sight))].map(([node, each]): Judged => ({
        ...each,
        ...formatFactor(valueOf({ node }), field.format ?? 'text'),
        node,
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
      const { node, around, most, fits, fit, masked } = each;
      let { factor } = each;
      factor *= fits < 1 && !around && isMade(format) ? ALONE : fits;
      if (own.some((other) => inside(other.most, most))) factor *= APART;
      // A new secret is shown once, beside older ones in stars.
      if (masked && own.some((other) => !other.masked && isToken(valueOf(other)))) factor *= APART;
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
      node: best.node,
      certainty: best.certainty,
      runnerUp,
    });
  }
  // A field alone is no plan.
  if (fields.length > 1) {
    const plan: FoundPlan = { fields, found };
    plans.set(root, plan);
    queueMicrotask(() => {
      plan.found = undefined;
    });
  }
  return found;
}
