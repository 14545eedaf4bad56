import { BOX, type Hit, isElement, isForm } from './indexed';
import { read } from './reading';

/** What stood on a page → what was drawn in its place: the same but for what is written and ticked in it, and for texts that are nobody's business. */
export type Twins = ReadonlyMap<Node, Node>;

/** What is written, ticked or chosen in a box: of a list that chooses several, each. What is gone keeps what it said. */
export const stateOf = (box: Node): string => {
  const { value, checked, indeterminate, multiple } = box as HTMLInputElement;
  const options = box as unknown as HTMLOptionElement[];
  return String([value, checked, indeterminate, multiple && Array.from(options, ({ selected }) => selected)]);
};

/** What a node is, whatever stands in it; which value a box begins with is its state's business. */
const shell = (node: Node): string => {
  const element = node as Element;
  // By their names: the browser makes an object of each attribute that is asked for as such.
  const told = (element as Partial<Element>)
    .getAttributeNames?.()
    .map((name) => (name === 'value' && BOX.test(element.localName)) || [name, element.getAttribute(name)]);
  return String([node.nodeName, node.childNodes.length, told]);
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
    ![old, fresh].some(isForm) &&
    (old.isEqualNode(fresh) ||
      (shell(old) === shell(fresh) &&
        (isElement(old)
          ? [...old.childNodes].every((node, at) => isAlike(node, fresh.childNodes[at]!))
          : isIdle(old, fresh))));
  const isSame = ({ addedNodes, removedNodes }: MutationRecord) =>
    addedNodes[0] &&
    addedNodes.length === removedNodes.length &&
    [...removedNodes].every((old, at) => {
      const fresh = addedNodes[at]!;
      // What is gone by now came in the place of something else.
      if (!fresh.isConnected || !isAlike(old, fresh)) return false;
      // The quickest of all ways to every node (Chromium 156, 2026-11).
      const olds = document.createTreeWalker(old, NodeFilter.SHOW_ELEMENT);
      const news = document.createTreeWalker(fresh, NodeFilter.SHOW_ELEMENT);
      for (let node: Node | null = old; node; node = olds.nextNode()) {
        twins.set(node, news.currentNode);
        if (read.has(node)) read.add(news.currentNode);
        news.nextNode();
      }
      return true;
    });
  return records.every(isSame) ? twins : undefined;
}

/** Puts what came into the place of what it was drawn for. */
export function replace(twins: Twins, hits: Iterable<Hit[]>, kept: Iterable<Set<Node> | Map<Node, unknown>>): void {
  for (const list of hits)
    for (const hit of list) hit.element = (twins.get(hit.element) as Element | undefined) ?? hit.element;
  for (const each of kept) {
    for (const [one, what] of each.entries()) {
      const fresh = twins.get(one);
      if (!fresh || !each.delete(one)) continue;
      if ('set' in each) each.set(fresh, what);
      else each.add(fresh);
    }
  }
}
