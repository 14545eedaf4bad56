import { type Hit, isElement, isForm } from './indexed';
import { read } from './reading';

/** What stood on a page → what was drawn in its place, the same but for texts that are nobody's business. */
export type Twins = ReadonlyMap<Element, Element>;

/** What no attribute tells: people write and tick it. */
const STATE = ['checked', 'indeterminate', 'selected', 'value'] as const;

/** Whether something else is written or ticked in it. What is gone keeps what it said. */
export const isOther = (old: Node, fresh: Node): boolean =>
  STATE.some((key) => (old as HTMLInputElement)[key as 'value'] !== (fresh as HTMLInputElement)[key as 'value']);

/** What a node is, whatever stands in it. */
const shell = (node: Node): string => {
  const attributes = [...((node as Partial<Element>).attributes ?? [])];
  return String([node.nodeName, node.childNodes.length, ...attributes.map((each) => `${each.name}=${each.value}`)]);
};

/**
 * Pages draw a part anew that says what it said, or has another number in a corner: that has not to be read again, only
 * found in its new place.
 *
 * @param isIdle whether it is nobody's business that one text stands in the other's place
 * @returns undefined when anything else happened, or something is not what it was
 */
export function redrawn(
  records: readonly MutationRecord[],
  isIdle: (old: Node, fresh: Node) => boolean,
): Twins | undefined {
  const twins = new Map<Node, Node>();
  const isAlike = (old: Node, fresh: Node): boolean =>
    !isForm(old) &&
    (old.isEqualNode(fresh) ||
      (shell(old) === shell(fresh) &&
        (isElement(old)
          ? [...old.childNodes].every((node, at) => isAlike(node, fresh.childNodes[at]!))
          : isIdle(old, fresh))));
  const all = (node: Node): Node[] => [node, ...((node as Partial<Element>).querySelectorAll?.('*') ?? [])];
  const isSame = ({ addedNodes, removedNodes }: MutationRecord) =>
    addedNodes[0] &&
    addedNodes.length === removedNodes.length &&
    [...removedNodes].every((old, at) => {
      const fresh = addedNodes[at]!;
      // What is gone by now came in the place of something else.
      if (!fresh.isConnected || !isAlike(old, fresh)) return false;
      const news = all(fresh);
      return all(old).every((node, index) => {
        twins.set(node, news[index]!);
        if (read.has(node)) read.add(news[index]!);
        return !isOther(node, news[index]!);
      });
    });
  return records.every(isSame) ? (twins as ReadonlyMap<Node, Node> as Twins) : undefined;
}

/** Puts what came into the place of what it was drawn for. */
export function replace(
  twins: Twins,
  hits: Iterable<Hit[]>,
  kept: readonly (Set<Element> | Map<Element, unknown>)[],
): void {
  for (const list of hits) for (const hit of list) hit.element = twins.get(hit.element) ?? hit.element;
  for (const each of kept) {
    for (const [one, what] of each.entries()) {
      const fresh = twins.get(one);
      if (!fresh || !each.delete(one)) continue;
      if ('set' in each) each.set(fresh, what);
      else each.add(fresh);
    }
  }
}
