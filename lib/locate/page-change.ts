/** Whether the node is the overlay's own element. A form is none, whose boxes may hide its methods by their names. */
export const isOurs = (node: Node): boolean =>
  (node as Element).localName === 'div' && (node as Element).hasAttribute('data-patchbay');

/** Whether the page itself changed: our own element coming and going, or being drawn in, is none of its doing. */
export const pageChanged = (records: readonly MutationRecord[]): boolean =>
  records.some(
    // Ours comes and goes alone.
    ({ target, addedNodes, removedNodes }) =>
      !isOurs(target) &&
      (addedNodes.length + removedNodes.length !== 1 || !isOurs((addedNodes[0] ?? removedNodes[0])!)),
  );
