/** Our own element in the page, by its attribute. */
const OURS = '[data-patchbay]';

/** Whether the node is the overlay's own element. */
export const isOurs = (node: Node): boolean => node.nodeType === Node.ELEMENT_NODE && (node as Element).matches(OURS);

/** Whether the page itself changed: our own element coming and going, or being drawn in, is none of its doing. */
export const pageChanged = (records: readonly MutationRecord[]): boolean =>
  records.some(
    ({ type, target, addedNodes, removedNodes }) =>
      !isOurs(target) && (type !== 'childList' || ![...addedNodes, ...removedNodes].every(isOurs)),
  );
