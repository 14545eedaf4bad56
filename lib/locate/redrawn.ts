import { type Hit, type PageIndex, isForm } from './indexed';

/** What stood on a page → what was drawn in its place, the same to the letter. */
export type Twins = ReadonlyMap<Element, Element>;

/** What no attribute tells: people write and tick it. */
const STATE = ['checked', 'indeterminate', 'selected', 'value'] as const;

/** Whether something else is written or ticked in it. What is gone keeps what it said. */
export const isOther = (old: Node, fresh: Node): boolean =>
  STATE.some((key) => (old as HTMLInputElement)[key as 'value'] !== (fresh as HTMLInputElement)[key as 'value']);

/**
 * Pages draw a part anew that says what it said: that has not to be read again, only found in its new place.
 *
 * @returns undefined when anything else happened, or something is not what it was
 */
export function redrawn(records: readonly MutationRecord[]): Twins | undefined {
  const isEqual = ({ addedNodes, removedNodes }: MutationRecord) =>
    addedNodes[0] &&
    addedNodes.length === removedNodes.length &&
    [...removedNodes].every((old, at) => {
      const fresh = addedNodes[at]!;
      // What is gone by now came in the place of something else.
      return fresh.isConnected && !isForm(old) && old.isEqualNode(fresh);
    });
  if (!records.every(isEqual)) return undefined;
  const twins = new Map<Node, Node>();
  const isTwin = (old: Node, fresh: Node) => twins.set(old, fresh) && !isOther(old, fresh);
  const all = (node: Node): Node[] => [node, ...((node as Partial<Element>).querySelectorAll?.('*') ?? [])];
  const isSame = ({ addedNodes, removedNodes }: MutationRecord) =>
    [...removedNodes].every((node, at) => {
      const fresh = all(addedNodes[at]!);
      return all(node).every((old, index) => isTwin(old, fresh[index]!));
    });
  return records.every(isSame) ? (twins as ReadonlyMap<Node, Node> as Twins) : undefined;
}

/** Puts what came into the place of what it was drawn for. */
export function replace(
  twins: Twins,
  hits: Iterable<Hit[]>,
  boxes: PageIndex['boxes'],
  sets: readonly Set<Element>[],
): void {
  for (const list of hits) for (const hit of list) hit.element = twins.get(hit.element) ?? hit.element;
  for (const [box, meaning] of boxes) {
    const fresh = twins.get(box);
    if (fresh && boxes.delete(box)) boxes.set(fresh, meaning);
  }
  for (const set of sets) {
    for (const one of set) {
      const fresh = twins.get(one);
      if (fresh && set.delete(one)) set.add(fresh);
    }
  }
}
